/**
 * What a generated client was made from, so that it can be told whether it still is.
 *
 * <p>Takes: a checked {@code Api}, or the text of a record.
 *
 * <p>Gives: a digest of what the definitions mean, and the record that lies beside the classes.
 *
 * <p>May import: {@code check}, {@code definition}, {@code diagnostic}, {@code read}.
 */
@NullMarked
package dev.countersign.record;

import org.jspecify.annotations.NullMarked;
