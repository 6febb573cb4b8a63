/** Tests of what is found in the prose of pages. */
@NullMarked
package dev.countersign.page.prose;

import org.jspecify.annotations.NullMarked;
