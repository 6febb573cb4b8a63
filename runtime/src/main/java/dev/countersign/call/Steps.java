package dev.countersign.call;

import org.jspecify.annotations.Nullable;

/**
 * Something that goes on in steps, each of which ends with waiting; one step at a time.
 *
 * <p>It says what to wait for and is told how the wait ended; who waits, and on which thread, is
 * decided outside.
 *
 * @param <R> what comes of it
 */
interface Steps<R> {
  /** The whole of it, for those who may end it from outside. */
  Running running();

  /** The first thing to wait for; null where it ends before. */
  @Nullable
  Wait begin();

  /** Takes the end of a wait, one of the two or neither; gives the next wait, null at the end. */
  @Nullable
  Wait resume(@Nullable Object value, @Nullable Throwable thrown);

  /** What has come of it, or the failure thrown; once there is nothing left to wait for. */
  R result();
}
