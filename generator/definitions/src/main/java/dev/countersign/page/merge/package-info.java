/**
 * A repeated import beside the edits of people.
 *
 * <p>Takes: what an import would write, what the import before wrote, and what people made of it.
 *
 * <p>Gives: one definition that holds all of it, and what does not go together.
 *
 * <p>May import: {@code format}, {@code read}, {@code diagnostic} and the key table of {@code check}.
 */
@NullMarked
package dev.countersign.page.merge;

import org.jspecify.annotations.NullMarked;
