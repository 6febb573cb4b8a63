/**
 * YAML text as a tree in which everything knows its place.
 *
 * <p>Takes: the bytes of definition files.
 *
 * <p>Gives: documents, or complaints about their form.
 *
 * <p>May import: {@code diagnostic} and SnakeYAML Engine.
 */
@NullMarked
package dev.countersign.read;

import org.jspecify.annotations.NullMarked;
