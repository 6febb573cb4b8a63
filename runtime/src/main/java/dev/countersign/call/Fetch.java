package dev.countersign.call;

import dev.countersign.Credentials;
import dev.countersign.CredentialsProvider;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One question to a credentials provider, shared by the calls that wait for its answer.
 *
 * <p>It is also the executor that the provider gets: when the last call has left, the threads that it
 * holds are interrupted. Safe for use by many threads.
 */
final class Fetch implements Executor {
  private final AsyncThreads threads;
  private final CompletableFuture<Credentials> answer = new CompletableFuture<>();
  private final Set<Thread> busy = new HashSet<>();
  private int waiting;
  private boolean over;

  Fetch(AsyncThreads threads) {
    this.threads = threads;
  }

  /** Asks; to be called once, by who made it. */
  @SuppressWarnings("FutureReturnValueIgnored") // The answer tells.
  void ask(CredentialsProvider provider) {
    try {
      provider.credentialsAsync(this).whenComplete(this::tell);
    } catch (RuntimeException e) {
      tell(null, e);
    }
  }

  @SuppressWarnings("NullAway") // A provider that gives null is told so by who waits.
  private void tell(@Nullable Credentials given, @Nullable Throwable thrown) {
    synchronized (this) {
      this.over = true;
    }
    if (thrown == null) {
      this.answer.complete(given);
    } else {
      boolean wrapped = thrown instanceof CompletionException && thrown.getCause() != null;
      this.answer.completeExceptionally(wrapped ? thrown.getCause() : thrown);
    }
  }

  /** Waits for the answer as well; cancelling it leaves. Null where the question is over. */
  @SuppressWarnings("FutureReturnValueIgnored") // Leaving fails in no way.
  synchronized @Nullable CompletableFuture<Credentials> join() {
    if (this.over) {
      return null;
    }
    this.waiting++;
    CompletableFuture<Credentials> turn = this.answer.copy();
    turn.whenComplete((given, thrown) -> leave());
    return turn;
  }

  private synchronized void leave() {
    this.waiting--;
    if (this.waiting == 0 && !this.over) {
      this.over = true;
      this.busy.forEach(Thread::interrupt);
    }
  }

  @Override
  public void execute(Runnable task) {
    this.threads.block(() -> {
      begin();
      try {
        task.run();
      } finally {
        end();
      }
    });
  }

  private synchronized void begin() {
    this.busy.add(Thread.currentThread());
    if (this.over) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void end() {
    this.busy.remove(Thread.currentThread());
    // The thread goes on to other work.
    Thread.interrupted();
  }
}
