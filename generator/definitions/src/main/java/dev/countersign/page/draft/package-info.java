/**
 * Pages as definition files.
 *
 * <p>Takes: the pages of one product, one for each action.
 *
 * <p>Gives: the files of an API, which the checker accepts, and what was decided on the way.
 *
 * <p>May import: {@code page.action}, {@code page.prose}, {@code page.report}, {@code format}, {@code
 * check}, {@code read}, {@code diagnostic} and {@code definition}.
 */
@NullMarked
package dev.countersign.page.draft;

import org.jspecify.annotations.NullMarked;
