/**
 * What not every caller needs.
 *
 * <p>Takes: what the runtime offers to implement. Gives: a transport that starts fast, credentials
 * from a file or a token service, a log, events of JDK
 * Flight Recorder.
 *
 * <p>May import: the runtime's public types.
 */
@NullMarked
package dev.countersign.extras;

import org.jspecify.annotations.NullMarked;
