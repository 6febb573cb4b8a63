/** Tests of pages as actions. */
@NullMarked
package dev.countersign.page.action;

import org.jspecify.annotations.NullMarked;
