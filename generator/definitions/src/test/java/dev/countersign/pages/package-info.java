/** The pages about the language say what is true. */
@NullMarked
package dev.countersign.pages;

import org.jspecify.annotations.NullMarked;
