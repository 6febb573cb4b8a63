/**
 * One HTTP exchange.
 *
 * <p>Takes: an endpoint and a form body. Gives: status, headers and a body of bounded size.
 *
 * <p>May import: {@code dev.countersign}, {@code dev.countersign.wire} for the form body, {@code
 * java.net.http}.
 */
@NullMarked
package dev.countersign.http;

import org.jspecify.annotations.NullMarked;
