package dev.countersign.wire;

/**
 * Reads one kind of response from a reply.
 *
 * @param <R> the response
 */
@FunctionalInterface
public interface ReplyDecoder<R> {
  /**
   * Reads the response; the reader stands before the reply's object.
   *
   * @param in gives the fields; must not be kept
   * @return the response
   */
  R read(ReplyReader in);
}
