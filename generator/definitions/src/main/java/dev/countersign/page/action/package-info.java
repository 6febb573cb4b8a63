/**
 * What a page says of one action: its tables and its examples.
 *
 * <p>Takes: a page as blocks.
 *
 * <p>Gives: an action with rows as they are written, or the reason why there is none.
 *
 * <p>May import: {@code page.document} and {@code definition}.
 */
@NullMarked
package dev.countersign.page.action;

import org.jspecify.annotations.NullMarked;
