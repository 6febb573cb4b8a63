/** Tests of examples held against tables. */
@NullMarked
package dev.countersign.page.example;

import org.jspecify.annotations.NullMarked;
