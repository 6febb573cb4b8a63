/** Tests of complaints. */
@NullMarked
package dev.countersign.diagnostic;

import org.jspecify.annotations.NullMarked;
