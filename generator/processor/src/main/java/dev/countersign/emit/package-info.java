/**
 * Writes Java from names that are already decided.
 *
 * <p>Takes a {@link dev.countersign.naming.NamedApi}; gives JavaPoet files. May import the
 * definitions, the names and JavaPoet; computes no name, reads no file and knows no compiler.
 */
@NullMarked
package dev.countersign.emit;

import org.jspecify.annotations.NullMarked;
