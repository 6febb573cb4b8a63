package dev.countersign.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Page after page to a consumer: ask, hand over, wait until it wants more, and so on. */
final class PageSteps<R> implements Steps<Boolean> {
  private final String action;
  private final PageRun<?, R> pages;
  private final Function<? super R, ? extends CompletionStage<Boolean>> consumer;
  private final Running running = new Running();
  private CompletableFuture<R> asked = new CompletableFuture<>();
  private @Nullable CompletableFuture<Boolean> handedOver;
  private boolean wantsMore = true;

  PageSteps(
      String action,
      PageRun<?, R> pages,
      Function<? super R, ? extends CompletionStage<Boolean>> consumer) {
    this.action = action;
    this.pages = pages;
    this.consumer = consumer;
  }

  @Override
  public Running running() {
    return this.running;
  }

  @Override
  public Wait begin() {
    this.handedOver = null;
    this.asked = this.pages.nextAsync();
    return new Wait(this.asked, Wait.UNBOUNDED, true);
  }

  @Override
  public @Nullable Wait resume(@Nullable Object value, @Nullable Throwable thrown) {
    this.running.check(thrown, this.action);
    if (this.handedOver == null) {
      R page = this.asked.join();
      this.pages.take(page);
      this.handedOver = this.consumer.apply(page).toCompletableFuture();
      return new Wait(this.handedOver, Wait.UNBOUNDED, false);
    }
    this.wantsMore = this.handedOver.join();
    return this.wantsMore && this.pages.hasNext() ? begin() : null;
  }

  @Override
  public Boolean result() {
    return this.wantsMore;
  }
}
