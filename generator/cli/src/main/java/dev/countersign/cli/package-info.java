/**
 * Takes the words of a command line.
 * Gives diagnostics, descriptions, files or a running sandbox, and an exit code: 0, 1 or 2.
 * May import the rooms that do the work and picocli; it decides nothing about definitions itself.
 * Must not be imported by anything.
 */
@NullMarked
package dev.countersign.cli;

import org.jspecify.annotations.NullMarked;
