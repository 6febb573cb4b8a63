package dev.countersign.page.action;

import java.util.Optional;

/**
 * A row of a table of parameters or fields.
 *
 * @param name the name as it is written, as {@code Disks.N.Size}
 * @param type what the type cell means
 * @param required what the required cell says; nothing where there is none
 * @param text the description, markup resolved, breaks as line breaks
 * @param line where the row stands, from 1
 */
public record PageRow(
    String name, PageType type, Optional<Boolean> required, String text, int line) {}
