/** Tests of pages on the same action. */
@NullMarked
package dev.countersign.page.twin;

import org.jspecify.annotations.NullMarked;
