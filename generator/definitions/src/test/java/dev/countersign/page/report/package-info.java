/** Tests of the report of an import. */
@NullMarked
package dev.countersign.page.report;

import org.jspecify.annotations.NullMarked;
