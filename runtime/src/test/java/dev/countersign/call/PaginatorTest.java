package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.CallAbortedException;
import dev.countersign.UnreadableReplyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs over pages that a fake gives; a page is a text, its letters are the elements. */
final class PaginatorTest {
  private final List<@Nullable Object> asked = new ArrayList<>();
  private final List<CompletableFuture<String>> open = new ArrayList<>();
  private @Nullable RuntimeException failure;

  private static MapRequest at(long offset) {
    return MapRequest.reading(Map.of("Offset", offset));
  }

  private static List<String> letters(String page) {
    return page.isEmpty() ? List.of() : Arrays.asList(page.split(""));
  }

  /** Two letters a page. */
  private String page(String all, MapRequest request) {
    this.asked.add(request.parameters().get("Offset"));
    if (this.failure != null) {
      throw this.failure;
    }
    int offset = ((Long) Objects.requireNonNull(request.parameters().get("Offset"))).intValue();
    return all.substring(offset, Math.min(offset + 2, all.length()));
  }

  private Paginator<String, String> over(String all) {
    RepeatedCall<MapRequest, String> calls =
        RepeatedCall.of(new ServiceClient() {}, at(0), request -> page(all, request), request -> {
          CompletableFuture<String> future = new CompletableFuture<>();
          this.open.add(future);
          return future.thenApply(go -> page(all, request));
        });
    return Paginator.of(
        calls,
        PaginatorTest::letters,
        PageOrder.byOffset(0L, 2L, page -> 0, page -> all.length(), PaginatorTest::at));
  }

  @Test
  void elementsComeFromPagesThatAreAskedForWhenNeeded() {
    Iterator<String> elements = over("abcde").iterator();
    assertThat(this.asked).isEmpty();
    assertThat(elements.next()).isEqualTo("a");
    assertThat(elements.next()).isEqualTo("b");
    assertThat(this.asked).containsExactly(0L);
    assertThat(elements.hasNext()).isTrue();
    assertThat(this.asked).containsExactly(0L, 2L);
    assertThat(elements.next() + elements.next() + elements.next()).isEqualTo("cde");
    assertThat(elements.hasNext()).isFalse();
    assertThatThrownBy(elements::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("the element before was the last one");
    assertThat(this.asked).containsExactly(0L, 2L, 4L);
  }

  @Test
  void everyIterationBeginsAnew() {
    Paginator<String, String> paginator = over("abc");
    assertThat(paginator).containsExactly("a", "b", "c");
    assertThat(paginator.stream()).containsExactly("a", "b", "c");
    assertThat(paginator).hasToString("Paginator{DescribeImage}");
  }

  @Test
  void aStreamAsksForNoMoreThanItNeeds() {
    assertThat(over("abcde").stream().limit(2)).containsExactly("a", "b");
    assertThat(this.asked).containsExactly(0L);
  }

  @Test
  void wholePagesComeEvenWithoutElements() {
    assertThat(over("abc").pages()).containsExactly("ab", "c");
    assertThat(over("abc").pageStream()).containsExactly("ab", "c");
    assertThat(over("").pages()).containsExactly("");
    assertThat(over("")).isEmpty();
    Iterator<String> pages = over("a").pages().iterator();
    pages.next();
    assertThatThrownBy(pages::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("the page before was the last one");
  }

  @Test
  void anIterationAsksForAPageAgainAfterAFailure() {
    Iterator<String> elements = over("abc").iterator();
    elements.next();
    elements.next();
    this.failure = new IllegalStateException("down");
    assertThatThrownBy(elements::hasNext).isSameAs(this.failure);
    this.failure = null;
    assertThat(elements.next()).isEqualTo("c");
    assertThat(this.asked).containsExactly(0L, 2L, 2L);
  }

  @Test
  void aServiceThatRepeatsItselfIsAnError() {
    RepeatedCall<MapRequest, String> calls = RepeatedCall.of(
        new ServiceClient() {},
        at(0),
        request -> "ab",
        request -> CompletableFuture.completedFuture("ab"));
    Paginator<String, String> paginator = Paginator.of(
        calls,
        PaginatorTest::letters,
        PageOrder.byOffset(0L, 2L, page -> 0, page -> 9, PaginatorTest::at));
    UnreadableReplyException failure = catchThrowableOfType(
        UnreadableReplyException.class, () -> paginator.forEach(element -> {}));
    assertThat(failure)
        .hasMessageStartingWith("DescribeImage: a page is the same as the one before it")
        .hasMessageContaining("The service seems to ignore which page it is asked for");
    assertThat(failure.mayHaveBeenExecuted()).isTrue();
    assertThat(failure.retryable()).isFalse();
    assertThatThrownBy(
            paginator.forEachPageAsync(page -> CompletableFuture.completedFuture(true))::join)
        .hasCauseInstanceOf(UnreadableReplyException.class);
  }

  @Test
  void aTokenThatCannotBeSentIsAnError() {
    Paginator<String, String> paginator = Paginator.of(
        RepeatedCall.of(
            new ServiceClient() {},
            at(0),
            request -> "?",
            request -> CompletableFuture.completedFuture("?")),
        PaginatorTest::letters,
        PageOrder.byToken(
            null, page -> page, token -> at(Base64.getDecoder().decode(token).length)));
    assertThatThrownBy(() -> paginator.forEach(element -> {}))
        .isInstanceOf(UnreadableReplyException.class)
        .hasMessageStartingWith("DescribeImage: a page leads to one that cannot be asked for: ")
        .hasMessageEndingWith("Page by hand.");
  }

  @Test
  void withoutWaitingAPageIsAskedForOnceTheConsumerIsDone() {
    List<String> taken = new ArrayList<>();
    List<CompletableFuture<Boolean>> stages = new ArrayList<>();
    CompletableFuture<Boolean> run = over("abcde").forEachPageAsync(page -> {
      taken.add(page);
      stages.add(new CompletableFuture<>());
      return stages.get(stages.size() - 1);
    });
    for (int i = 0; i < 3; i++) {
      assertThat(this.open).hasSize(i + 1);
      this.open.get(i).complete("");
      assertThat(run).isNotDone();
      stages.get(i).complete(true);
      int next = Math.min(3, i + 2);
      FaultBench.eventually("the next page is asked for", () -> this.open.size() == next);
    }
    assertThat(run.join()).isTrue();
    assertThat(taken).containsExactly("ab", "cd", "e");
    assertThat(this.asked).containsExactly(0L, 2L, 4L);
  }

  @Test
  void theConsumerEndsARun() {
    CompletableFuture<Boolean> run =
        over("abcde").forEachPageAsync(page -> CompletableFuture.completedFuture(false));
    this.open.get(0).complete("");
    assertThat(run.join()).isFalse();
    assertThat(this.open).hasSize(1);
  }

  @Test
  void whatTheConsumerOrTheCallThrowsEndsARun() {
    CompletableFuture<Boolean> thrown = over("abc").forEachPageAsync(page -> {
      throw new IllegalStateException("no");
    });
    this.open.get(0).complete("");
    assertThatThrownBy(thrown::join).hasRootCauseMessage("no");

    CompletableFuture<Boolean> failed = over("abc")
        .forEachPageAsync(page -> CompletableFuture.failedFuture(new IllegalStateException("so")));
    this.open.get(1).complete("");
    assertThatThrownBy(failed::join).hasRootCauseMessage("so");

    CompletableFuture<Boolean> down =
        over("abc").forEachPageAsync(page -> CompletableFuture.completedFuture(true));
    this.open.get(2).completeExceptionally(new IllegalStateException("down"));
    assertThatThrownBy(down::join).hasRootCauseMessage("down");
  }

  @Test
  void cancellingARunCancelsWhatItWaitsFor() {
    CompletableFuture<Boolean> stage = new CompletableFuture<>();
    CompletableFuture<Boolean> run = over("abc").forEachPageAsync(page -> stage);
    this.open.get(0).complete("");
    assertThat(run.cancel(true)).isTrue();
    assertThat(stage).isCancelled();
    assertThat(this.open).hasSize(1);
  }

  @Test
  void aRunOverAClientEndsWithIt() {
    ActionCaller caller = Callers.with(call -> new CompletableFuture<>());
    ServiceClient client = new ServiceClient() {
      @Override
      public Optional<ActionCaller> caller() {
        return Optional.of(caller);
      }
    };
    Paginator<String, String> paginator = Paginator.of(
        RepeatedCall.of(client, at(0), caller::call, caller::callAsync),
        PaginatorTest::letters,
        PageOrder.byOffset(0L, 2L, page -> 0, page -> 9, PaginatorTest::at));
    CompletableFuture<Boolean> run =
        paginator.forEachPageAsync(page -> CompletableFuture.completedFuture(true));
    client.close();
    assertThatThrownBy(run::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(CallAbortedException.class);
    assertThatThrownBy(() -> paginator.iterator().next()).isInstanceOf(CallAbortedException.class);
  }
}
