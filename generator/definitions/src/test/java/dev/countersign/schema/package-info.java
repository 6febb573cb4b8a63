/** The JSON Schema that editors use: made from the key table, and compared with the reader. */
@NullMarked
package dev.countersign.schema;

import org.jspecify.annotations.NullMarked;
