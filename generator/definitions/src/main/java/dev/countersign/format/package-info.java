/**
 * The one canonical text of a definition file.
 *
 * <p>Takes: the text of a definition file, whatever its layout.
 *
 * <p>Gives: the same in canonical layout, with its comments.
 *
 * <p>May import: {@code read}, {@code diagnostic}, the key table of {@code check}, and SnakeYAML Engine.
 */
@NullMarked
package dev.countersign.format;

import org.jspecify.annotations.NullMarked;
