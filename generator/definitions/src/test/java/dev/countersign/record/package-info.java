/** Tests of what a generated client was made from. */
@NullMarked
package dev.countersign.record;

import org.jspecify.annotations.NullMarked;
