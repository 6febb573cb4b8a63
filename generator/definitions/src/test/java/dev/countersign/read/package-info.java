/** Tests of reading files. */
@NullMarked
package dev.countersign.read;

import org.jspecify.annotations.NullMarked;
