/** Tests of pages as blocks. */
@NullMarked
package dev.countersign.page.document;

import org.jspecify.annotations.NullMarked;
