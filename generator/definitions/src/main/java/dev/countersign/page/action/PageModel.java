package dev.countersign.page.action;

import java.util.List;

/**
 * A table that describes a model.
 *
 * @param name the name above the table
 * @param ofRequest whether it stands with the parameters
 * @param fields its rows
 * @param line where its name stands, from 1
 */
public record PageModel(String name, boolean ofRequest, List<PageRow> fields, int line) {
  /**
   * Copies the rows.
   *
   * @param name the name above the table
   * @param ofRequest whether it stands with the parameters
   * @param fields its rows
   * @param line where its name stands, from 1
   */
  public PageModel {
    fields = List.copyOf(fields);
  }
}
