/** Tests of records that are valid by construction. */
@NullMarked
package dev.countersign.definition;

import org.jspecify.annotations.NullMarked;
