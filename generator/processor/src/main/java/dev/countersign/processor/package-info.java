/**
 * The door to the compiler: {@code @ApiClient} in, sources and messages out.
 *
 * <p>Takes the annotated packages of a compile; gives generated sources, or errors on the
 * annotation's value. The only package that knows javac's API; it may import all rooms of the
 * generator.
 */
@NullMarked
package dev.countersign.processor;

import org.jspecify.annotations.NullMarked;
