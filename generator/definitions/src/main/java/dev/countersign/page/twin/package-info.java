/**
 * Pages that describe the same action.
 *
 * <p>Takes: the pages of a catalogue.
 *
 * <p>Gives: one page for each action of a product, and how the others differ.
 *
 * <p>May import: {@code page.action} and {@code page.report}.
 */
@NullMarked
package dev.countersign.page.twin;

import org.jspecify.annotations.NullMarked;
