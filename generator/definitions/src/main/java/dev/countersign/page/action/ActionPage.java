package dev.countersign.page.action;

import dev.countersign.definition.Protocol;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one page says of one action; nothing is judged.
 *
 * @param path the page, from the folder that was imported
 * @param product the folder of the page, which stands for its API
 * @param dialect how the page is written
 * @param action the name of the action on the wire
 * @param title what the page is called, without the name of the action
 * @param intro what the page says in front of its tables, notes included
 * @param parameters the rows of the request tables
 * @param response the rows of the response table
 * @param models the tables of models, each with the side that it was found on
 * @param requestExample what the page sends
 * @param responseExample what the page answers
 */
public record ActionPage(
    String path,
    String product,
    Dialect dialect,
    String action,
    Passage title,
    List<Passage> intro,
    List<PageRow> parameters,
    List<PageRow> response,
    List<PageModel> models,
    Optional<Passage> requestExample,
    Optional<Passage> responseExample) {
  /**
   * Copies the lists.
   *
   * @param path the page, from the folder that was imported
   * @param product the folder of the page, which stands for its API
   * @param dialect how the page is written
   * @param action the name of the action on the wire
   * @param title what the page is called, without the name of the action
   * @param intro what the page says in front of its tables, notes included
   * @param parameters the rows of the request tables
   * @param response the rows of the response table
   * @param models the tables of models, each with the side that it was found on
   * @param requestExample what the page sends
   * @param responseExample what the page answers
   */
  public ActionPage {
    intro = List.copyOf(intro);
    parameters = List.copyOf(parameters);
    response = List.copyOf(response);
    models = List.copyOf(models);
  }

  /**
   * Returns the parameters without those that every call sends.
   *
   * @return the rows, in the order of the page
   */
  public List<PageRow> ownParameters() {
    return without(Protocol.SENT, this.parameters);
  }

  /**
   * Returns the fields of the response without those that every answer has.
   *
   * @return the rows, in the order of the page
   */
  public List<PageRow> ownResponse() {
    return without(Protocol.ANSWERED, this.response);
  }

  private static List<PageRow> without(Set<String> names, List<PageRow> rows) {
    return rows.stream().filter(row -> !names.contains(row.name())).toList();
  }
}
