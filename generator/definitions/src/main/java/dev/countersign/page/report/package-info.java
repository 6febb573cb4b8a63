/**
 * What an import tells a person.
 *
 * <p>Takes: pages, definitions and the facts between them.
 *
 * <p>Gives: one report, always in the same order.
 *
 * <p>May import: the other rooms of {@code page}, and {@code definition}.
 */
@NullMarked
package dev.countersign.page.report;

import org.jspecify.annotations.NullMarked;
