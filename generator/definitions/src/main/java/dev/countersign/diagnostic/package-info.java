/**
 * What is wrong with a definition, as data.
 *
 * <p>Takes: findings of the other rooms.
 *
 * <p>Gives: sorted complaints and their text.
 *
 * <p>May import: nothing but the JDK.
 */
@NullMarked
package dev.countersign.diagnostic;

import org.jspecify.annotations.NullMarked;
