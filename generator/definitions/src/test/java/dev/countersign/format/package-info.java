/** Tests of the canonical text of definition files. */
@NullMarked
package dev.countersign.format;

import org.jspecify.annotations.NullMarked;
