package dev.countersign.functional.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.ServiceException;
import dev.countersign.UnreadableReplyException;
import dev.countersign.call.Paginator;
import dev.countersign.functional.Recorder;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Paginators of a generated client, against servers that page well and badly. */
@Timeout(60)
class PaginatorTest {
  private static final ListHostRequest ALL = ListHostRequest.builder().build();
  private static final ListHostRequest TWO = ListHostRequest.builder().limit(2L).build();

  @Test
  void elementsComeFromPageAfterPageUntilTheTotal() {
    try (Recorder recorder = new Recorder(hosts(5))) {
      assertThat(ids(client(recorder).listHostPaginator(TWO)))
          .containsExactly("h0", "h1", "h2", "h3", "h4");
      assertThat(recorder.sent("Offset")).containsExactly(null, "2", "4");
      assertThat(recorder.sent("Limit")).containsOnly("2");
    }
  }

  @Test
  void aTotalThatIsReachedSavesTheLastCall() {
    try (Recorder recorder = new Recorder(hosts(4))) {
      assertThat(ids(client(recorder).listHostPaginator(TWO))).hasSize(4);
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void pagesBeginWithTheOffsetOfTheRequest() {
    try (Recorder recorder = new Recorder(hosts(5))) {
      ListHostRequest late = ListHostRequest.builder().offset(3L).limit(1L).build();

      assertThat(ids(client(recorder).listHostPaginator(late))).containsExactly("h3", "h4");
      assertThat(recorder.sent("Offset")).containsExactly("3", "4");
    }
  }

  @Test
  void withoutALimitTheServiceDecidesAndTheTotalEnds() {
    try (Recorder recorder = new Recorder(hosts(5))) {
      assertThat(ids(client(recorder).listHostPaginator(ALL)))
          .containsExactly("h0", "h1", "h2", "h3", "h4");
      assertThat(recorder.sent("Limit")).containsExactly(null, null, null);
    }
  }

  @Test
  void aServiceThatGivesLessThanTheLimitIsAskedOnByWhatCame() {
    try (Recorder recorder = new Recorder(hosts(5))) {
      ListHostRequest hundred = ListHostRequest.builder().limit(100L).build();

      assertThat(ids(client(recorder).listHostPaginator(hundred)))
          .as("the server gives at most two")
          .containsExactly("h0", "h1", "h2", "h3", "h4");
    }
  }

  @Test
  void aTotalThatShrinksEndsTheRun() {
    AtomicInteger call = new AtomicInteger();
    try (Recorder recorder =
        new Recorder(asked -> hosts(call.incrementAndGet() == 1 ? 9 : 3).apply(asked))) {
      assertThat(ids(client(recorder).listHostPaginator(TWO))).containsExactly("h0", "h1", "h2");
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void anEmptyPageEndsTheRunWhateverTheTotalSays() {
    try (Recorder recorder = new Recorder(asked -> asked.containsKey("Offset")
        ? "{\"RetCode\":0,\"TotalCount\":9,\"Hosts\":[]}"
        : "{\"RetCode\":0,\"TotalCount\":9,\"Hosts\":[{\"Id\":\"h0\"}]}")) {
      assertThat(ids(client(recorder).listHostPaginator(ALL))).containsExactly("h0");
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void aServerThatIgnoresTheOffsetIsAnErrorNotALoop() {
    try (Recorder recorder = new Recorder(
        "{\"RetCode\":0,\"TotalCount\":9,\"Hosts\":[{\"Id\":\"h0\"},{\"Id\":\"h1\"}]}")) {
      List<String> ids = new ArrayList<>();

      assertThatThrownBy(() -> {
            for (Host host : client(recorder).listHostPaginator(ALL)) {
              ids.add(host.id());
            }
          })
          .isInstanceOf(UnreadableReplyException.class)
          .hasMessage("ListHost: a page is the same as the one before it. The service seems"
              + " to ignore which page it is asked for; page by hand.");
      assertThat(ids).containsExactly("h0", "h1");
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void withoutATotalAShortPageIsTheLast() {
    try (Recorder recorder = new Recorder(disks(5))) {
      ListDiskRequest two = ListDiskRequest.builder().from("0").most("2").build();

      assertThat(client(recorder).listDiskPaginator(two))
          .containsExactly("d0", "d1", "d2", "d3", "d4");
      assertThat(recorder.sent("From")).containsExactly("0", "2", "4");
    }
  }

  @Test
  void withoutTotalAndLimitOnlyAnEmptyPageIsTheEnd() {
    try (Recorder recorder = new Recorder(disks(3))) {
      ListDiskRequest all = ListDiskRequest.builder().from("0").build();

      assertThat(client(recorder).listDiskPaginator(all).stream())
          .containsExactly("d0", "d1", "d2");
      assertThat(recorder.sent("From")).containsExactly("0", "2", "3");
    }
  }

  @Test
  void pagesAreAskedForByTheirNumber() {
    try (Recorder recorder = new Recorder(asked -> {
      int page = Integer.parseInt(asked.getOrDefault("Page", "1"));
      return hosts(5).apply(Map.of("Offset", String.valueOf((page - 1) * 2)));
    })) {
      HostClient client = client(recorder);
      ListPageRequest two = ListPageRequest.builder().size(2L).build();
      ListPageRequest second = ListPageRequest.builder().page(2L).build();

      assertThat(ids(client.listPagePaginator(two))).containsExactly("h0", "h1", "h2", "h3", "h4");
      assertThat(recorder.sent("Page")).containsExactly(null, "2", "3");
      assertThat(ids(client.listPagePaginator(second))).containsExactly("h2", "h3", "h4");
    }
  }

  @Test
  void tokensLeadFromPageToPageEvenOverAnEmptyOne() {
    Map<String, String> replies = Map.of(
        "", "{\"RetCode\":0,\"Next\":\"a\",\"Hosts\":[{\"Id\":\"h0\"}]}",
        "a", "{\"RetCode\":0,\"Next\":\"b\",\"Hosts\":[]}",
        "b", "{\"RetCode\":0,\"Next\":\"\",\"Hosts\":[{\"Id\":\"h1\"}]}");
    try (Recorder recorder = new Recorder(asked -> replies.get(asked.getOrDefault("Marker", "")))) {
      assertThat(ids(tokens(recorder))).containsExactly("h0", "h1");
      assertThat(recorder.sent("Marker")).containsExactly(null, "a", "b");
    }
  }

  @Test
  void aTokenOfBytesTravelsAsItCame() {
    Map<String, String> replies = Map.of(
        "", "{\"RetCode\":0,\"Next\":\"AQL/\",\"Hosts\":[{\"Id\":\"h0\"}]}",
        "AQL/", "{\"RetCode\":0,\"Hosts\":[{\"Id\":\"h1\"}]}");
    try (Recorder recorder = new Recorder(asked -> replies.get(asked.getOrDefault("Marker", "")))) {
      assertThat(
              ids(client(recorder).listBytesPaginator(ListBytesRequest.builder().build())))
          .containsExactly("h0", "h1");
      assertThat(recorder.sent("Marker")).containsExactly(null, "AQL/");
    }
  }

  @Test
  void aTokenThatComesBackIsTheEnd() {
    try (Recorder recorder =
        new Recorder("{\"RetCode\":0,\"Next\":\"a\",\"Hosts\":[{\"Id\":\"h0\"}]}")) {
      assertThat(ids(tokens(recorder))).containsExactly("h0", "h0");
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void tokensThatLeadInACircleAreAnErrorNotALoop() {
    Map<String, String> next = Map.of("", "a", "a", "b", "b", "a");
    try (Recorder recorder = new Recorder(asked -> "{\"RetCode\":0,\"Next\":\""
        + next.get(asked.getOrDefault("Marker", "")) + "\",\"Hosts\":[{\"Id\":\"h\"}]}")) {
      assertThatThrownBy(() -> ids(tokens(recorder)))
          .isInstanceOf(UnreadableReplyException.class)
          .hasMessageContaining("leads back to one that was there");
      assertThat(recorder.bodies()).hasSize(3);
    }
  }

  @Test
  void nothingIsCalledBeforeItIsNeeded() {
    try (Recorder recorder = new Recorder(hosts(5))) {
      Paginator<ListHostResponse, Host> paginator = client(recorder).listHostPaginator(TWO);
      Iterator<Host> unused = paginator.iterator();
      assertThat(unused).isNotNull();
      assertThat(recorder.bodies()).as("an iterator alone calls nothing").isEmpty();

      assertThat(paginator.stream().limit(2).map(Host::id)).containsExactly("h0", "h1");
      assertThat(recorder.bodies()).as("the second page is not needed").hasSize(1);
    }
  }

  @Test
  void wholePagesComeAsIterableAndAsStream() {
    try (Recorder recorder = new Recorder(hosts(3))) {
      Paginator<ListHostResponse, Host> paginator = client(recorder).listHostPaginator(TWO);

      assertThat(paginator.pages()).extracting(page -> page.hosts().size()).containsExactly(2, 1);
      assertThat(paginator.pageStream().map(page -> page.hosts().size())).containsExactly(2, 1);
    }
  }

  @Test
  void aPageIsAttemptedAgainAsARead() {
    AtomicInteger call = new AtomicInteger();
    try (Recorder recorder = new Recorder(
        asked -> call.incrementAndGet() == 2 ? "{\"RetCode\":150}" : hosts(3).apply(asked))) {
      assertThat(ids(client(recorder).listHostPaginator(TWO))).containsExactly("h0", "h1", "h2");
      assertThat(recorder.sent("Offset")).containsExactly(null, "2", "2");
    }
  }

  @Test
  void anIterationGoesOnAfterAFailure() {
    AtomicInteger call = new AtomicInteger();
    try (Recorder recorder = new Recorder(
        asked -> call.incrementAndGet() == 2 ? "{\"RetCode\":8039}" : hosts(3).apply(asked))) {
      Iterator<Host> hosts = client(recorder).listHostPaginator(TWO).iterator();
      assertThat(hosts.next().id()).isEqualTo("h0");
      assertThat(hosts.next().id()).isEqualTo("h1");

      ServiceException failure = catchThrowableOfType(ServiceException.class, hosts::hasNext);
      assertThat(failure.retCode()).isEqualTo(8039);
      assertThat(hosts).toIterable().extracting(Host::id).containsExactly("h2");
    }
  }

  @Test
  void aPaginatorOverAFakeNeedsItsBlockingMethodOnly() throws Exception {
    List<String> ids = new ArrayList<>();
    boolean whole = fake(2)
        .listHostPaginator(ALL)
        .forEachPageAsync(page -> {
          ids.add(page.hosts().get(0).id());
          return CompletableFuture.completedFuture(true);
        })
        .get();

    assertThat(whole).isTrue();
    assertThat(ids).containsExactly("f0", "f1");
  }

  @Test
  void pagesComeWithoutWaitingOneAtATime() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      AtomicInteger pages = new AtomicInteger();
      CompletableFuture<Boolean> gate = new CompletableFuture<>();
      CountDownLatch first = new CountDownLatch(1);
      CompletableFuture<Boolean> whole = client(recorder)
          .listHostPaginator(TWO)
          .forEachPageAsync(page -> {
            pages.incrementAndGet();
            first.countDown();
            return gate;
          });
      first.await();
      Thread.sleep(200);

      assertThat(pages).as("pages while the first is held").hasValue(1);
      gate.complete(true);
      assertThat(whole.get()).isTrue();
      assertThat(pages).hasValue(3);
    }
  }

  @Test
  void theConsumerEndsARunWithoutWaiting() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      AtomicInteger pages = new AtomicInteger();
      CompletableFuture<Boolean> whole = client(recorder)
          .listHostPaginator(TWO)
          .forEachPageAsync(page -> CompletableFuture.completedFuture(pages.incrementAndGet() < 2));

      assertThat(whole.get()).isFalse();
      assertThat(pages).hasValue(2);
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void cancellingARunCancelsWhatItWaitsForAndAsksForNoMore() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      CompletableFuture<Boolean> handed = new CompletableFuture<>();
      CountDownLatch first = new CountDownLatch(1);
      CompletableFuture<Boolean> whole = client(recorder)
          .listHostPaginator(TWO)
          .forEachPageAsync(page -> {
            first.countDown();
            return handed;
          });
      first.await();
      whole.cancel(true);
      Thread.sleep(200);

      assertThat(handed).isCancelled();
      assertThat(whole).isCancelled();
      assertThat(recorder.bodies()).hasSize(1);
    }
  }

  @Test
  void whatAConsumerThrowsEndsTheRun() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      IllegalArgumentException mine = new IllegalArgumentException("mine");
      Throwable failure = client(recorder)
          .listHostPaginator(TWO)
          .forEachPageAsync(page -> {
            throw mine;
          })
          .handle((whole, thrown) -> thrown)
          .get();

      assertThat(failure).isSameAs(mine);
    }
  }

  @Test
  void manyPagesWithoutWaitingNeedNoDeepStack() throws Exception {
    AtomicInteger pages = new AtomicInteger();
    fake(20_000)
        .listHostPaginator(ALL)
        .forEachPageAsync(page -> {
          pages.incrementAndGet();
          return CompletableFuture.completedFuture(true);
        })
        .get();

    assertThat(pages).hasValue(20_000);
  }

  private static HostClient client(Recorder recorder) {
    return recorder.client(HostClient::create);
  }

  private static Paginator<ListTokenResponse, Host> tokens(Recorder recorder) {
    return client(recorder).listTokenPaginator(ListTokenRequest.builder().build());
  }

  private static List<String> ids(Iterable<Host> hosts) {
    List<String> ids = new ArrayList<>();
    hosts.forEach(host -> ids.add(host.id()));
    return ids;
  }

  /** A client without a service that lists so many hosts, one a page. */
  private static HostClient fake(long total) {
    return (HostClient) Proxy.newProxyInstance(
        HostClient.class.getClassLoader(),
        new Class<?>[] {HostClient.class},
        (proxy, method, arguments) -> {
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          assertThat(method.getName()).isEqualTo("listHost");
          Long offset = ((ListHostRequest) arguments[0]).offset();
          return ListHostResponse.builder()
              .totalCount(total)
              .hosts(Host.builder().id("f" + (offset == null ? 0 : offset)).build())
              .build();
        });
  }

  /** A service with so many hosts, which gives two at a time. */
  private static Function<Map<String, String>, String> hosts(int total) {
    return asked -> {
      List<String> page = page("h", total, asked.get("Offset"), asked.get("Limit"));
      String hosts = page.stream()
          .map(id -> "{\"Id\":\"" + id + "\"}")
          .collect(Collectors.joining(",", "[", "]"));
      return "{\"RetCode\":0,\"TotalCount\":" + total + ",\"Hosts\":" + hosts + "}";
    };
  }

  private static Function<Map<String, String>, String> disks(int total) {
    return asked -> page("d", total, asked.get("From"), asked.get("Most")).stream()
        .map(id -> '"' + id + '"')
        .collect(Collectors.joining(",", "{\"RetCode\":0,\"Disks\":[", "]}"));
  }

  private static List<String> page(
      String letter, int total, @Nullable String offset, @Nullable String limit) {
    int start = offset == null ? 0 : Integer.parseInt(offset);
    int size = limit == null ? 2 : Math.min(2, Integer.parseInt(limit));
    List<String> page = new ArrayList<>();
    IntStream.range(start, Math.min(total, start + size)).forEach(i -> page.add(letter + i));
    return page;
  }
}
