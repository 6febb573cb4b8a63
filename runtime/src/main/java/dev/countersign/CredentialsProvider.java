package dev.countersign;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * Gives the credentials for one attempt of a call.
 *
 * <p>It is asked before every attempt, so credentials that expire are renewed and cached inside. To wait
 * for it is a step of the call: the deadline, an interrupt, a cancellation and the client's close end it.
 * Calls of a client that wait at the same time share one question and its answer, a failure as well. It
 * is asked on a thread of the client, never on the caller's, which is interrupted once nobody waits any
 * more. Safe for use by many threads.
 */
@FunctionalInterface
public interface CredentialsProvider {
  /**
   * Gives credentials that are valid now.
   *
   * @return the credentials, never null
   */
  Credentials credentials();

  /**
   * Gives credentials that are valid now, without blocking.
   *
   * <p>A provider whose source is asynchronous, or that mostly has them at hand, overrides it.
   *
   * @param executor threads that may be blocked
   * @return completes with the credentials; this method asks {@link #credentials()} on the executor
   */
  default CompletionStage<Credentials> credentialsAsync(Executor executor) {
    return CompletableFuture.supplyAsync(this::credentials, executor);
  }
}
