/**
 * What an import tells a person.
 *
 * <p>Takes: what was found in the pages, what was written, and the definitions that are there now.
 *
 * <p>Gives: one report, always in the same order, as JSON and as a summary.
 *
 * <p>May import: {@code page.merge}, {@code check}, {@code definition}, {@code diagnostic} and Jackson.
 */
@NullMarked
package dev.countersign.page.report;

import org.jspecify.annotations.NullMarked;
