/**
 * The door to Maven: one block in a consumer's pom.
 *
 * <p>Takes: a Maven session, the records beside generated classes, and the definitions as they are now.
 *
 * <p>Gives: a compiler plugin that runs the generator, and runs it again when, and only when, a client
 * is no longer what its definitions say. It generates nothing itself.
 *
 * <p>May import: {@code record}, {@code read}, and Maven; nothing else imports Maven.
 */
@NullMarked
package dev.countersign.maven;

import org.jspecify.annotations.NullMarked;
