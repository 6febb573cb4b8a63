/**
 * From documentation pages to definitions.
 *
 * <p>Takes: files and folders of pages.
 *
 * <p>Gives: definition files with all that was decided on the way; {@code PageImport} is the door.
 *
 * <p>May import: the rooms below it.
 */
@NullMarked
package dev.countersign.page;

import org.jspecify.annotations.NullMarked;
