/** Tests of pages as definitions. */
@NullMarked
package dev.countersign.page.draft;

import org.jspecify.annotations.NullMarked;
