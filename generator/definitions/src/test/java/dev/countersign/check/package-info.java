/** Tests of the rules of the definition language. */
@NullMarked
package dev.countersign.check;

import org.jspecify.annotations.NullMarked;
