/**
 * One call: encode, sign, send, decode, raise.
 *
 * <p>Takes: a request of a generated client. Gives: its response, or one of the exceptions.
 *
 * <p>May import: every other package of the runtime.
 */
@NullMarked
package dev.countersign.call;

import org.jspecify.annotations.NullMarked;
