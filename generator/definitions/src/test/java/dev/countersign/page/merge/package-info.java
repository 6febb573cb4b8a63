/** Tests of a repeated import beside the edits of people. */
@NullMarked
package dev.countersign.page.merge;

import org.jspecify.annotations.NullMarked;
