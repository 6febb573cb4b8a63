/**
 * Facts out of the prose of a page.
 *
 * <p>Takes: the rows and texts of an action.
 *
 * <p>Gives: enumerations, defaults, ranges, conditions and the like, as the definition language knows them.
 *
 * <p>May import: {@code page.action}, {@code definition}, and places from {@code diagnostic}.
 */
@NullMarked
package dev.countersign.page.prose;

import org.jspecify.annotations.NullMarked;
