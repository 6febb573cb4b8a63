/**
 * The way from definitions to Java as a table of contents: read, check, name, emit.
 *
 * <p>Takes what is asked of one package, and where definitions are read; gives the text of its source
 * files, or diagnostics. May import all rooms that it leads through; knows no compiler, so that a
 * compile and the command line go the same way.
 */
@NullMarked
package dev.countersign.generate;

import org.jspecify.annotations.NullMarked;
