/**
 * An API as records that are valid by construction.
 *
 * <p>Takes: checked values.
 *
 * <p>Gives: one {@code Api}, immutable, in the order of its files.
 *
 * <p>May import: {@code diagnostic}, for places.
 */
@NullMarked
package dev.countersign.definition;

import org.jspecify.annotations.NullMarked;
