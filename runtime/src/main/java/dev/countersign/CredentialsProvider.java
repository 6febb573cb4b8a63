package dev.countersign;

/**
 * Gives the credentials for one attempt of a call.
 *
 * <p>It is asked before every attempt, by many threads at once, so credentials that expire are
 * renewed and cached inside.
 */
@FunctionalInterface
public interface CredentialsProvider {
  /**
   * Gives credentials that are valid now.
   *
   * @return the credentials, never null
   */
  Credentials credentials();
}
