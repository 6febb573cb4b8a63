package dev.countersign.call;

import dev.countersign.CallDetails;
import dev.countersign.UnreadableReplyException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for page after page, each one when it is wanted. Not for several threads. */
final class PageRun<Q extends ActionRequest<R>, R> implements Iterator<R> {
  private final RepeatedCall<Q, R> calls;
  private final Function<? super R, ? extends List<?>> items;
  private final PageOrder.Course<Q, R> course;
  private @Nullable Q request;

  PageRun(
      RepeatedCall<Q, R> calls,
      Function<? super R, ? extends List<?>> items,
      PageOrder.Course<Q, R> course) {
    this.calls = calls;
    this.items = items;
    this.course = course;
    this.request = calls.request();
  }

  @Override
  public boolean hasNext() {
    return this.request != null;
  }

  /** After a failure the same page is asked for again. */
  @Override
  public R next() {
    R page = this.calls.call(wanted());
    take(page);
    return page;
  }

  CompletableFuture<R> nextAsync() {
    return this.calls.callAsync(wanted());
  }

  private Q wanted() {
    if (this.request == null) {
      throw new NoSuchElementException("the page before was the last one");
    }
    return this.request;
  }

  /** Learns from a page which one follows. */
  void take(R page) {
    try {
      this.request = this.course.next(page, this.items.apply(page));
    } catch (IllegalStateException e) {
      throw unreadable(
          String.valueOf(e.getMessage()),
          "The service seems to ignore which page it is asked for; page by hand.");
    } catch (IllegalArgumentException e) {
      // A token that is not what the definition says, Base64 for example.
      throw unreadable(
          "a page leads to one that cannot be asked for: " + e.getMessage(), "Page by hand.");
    }
  }

  private UnreadableReplyException unreadable(String what, String now) {
    return new UnreadableReplyException(
        200,
        what,
        now,
        new CallDetails(this.calls.action(), "", 1, 1, Duration.ZERO, null, true, false, null),
        null);
  }
}
