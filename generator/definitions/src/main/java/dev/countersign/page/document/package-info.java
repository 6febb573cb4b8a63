/**
 * A documentation page as blocks with lines.
 *
 * <p>Takes: the bytes of a page: Markdown, or plain text with tables.
 *
 * <p>Gives: headings, texts, tables and blocks of code, in order.
 *
 * <p>May import: commonmark, jsoup-like readers of markup; nothing of the definition language.
 */
@NullMarked
package dev.countersign.page.document;

import org.jspecify.annotations.NullMarked;
