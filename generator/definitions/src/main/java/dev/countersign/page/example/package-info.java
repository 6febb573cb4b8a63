/**
 * The examples of a page, held against its tables.
 *
 * <p>Takes: the page of an action.
 *
 * <p>Gives: where an example says something else than the tables; what it says defines nothing.
 *
 * <p>May import: {@code page.action}, {@code page.report}, {@code definition} and Jackson.
 */
@NullMarked
package dev.countersign.page.example;

import org.jspecify.annotations.NullMarked;
