/**
 * The rules of the definition language.
 *
 * <p>Takes: documents.
 *
 * <p>Gives: one {@code Api}, or every complaint about it.
 *
 * <p>May import: {@code read}, {@code definition}, {@code diagnostic}.
 */
@NullMarked
package dev.countersign.check;

import org.jspecify.annotations.NullMarked;
