package dev.countersign.page.action;

import java.util.List;
import java.util.Set;

/** What every call has: pages list it with each action, and definitions never do. */
public final class Protocol {

  /** Parameters that every call sends. */
  public static final Set<String> SENT =
      Set.of("Action", "PublicKey", "Signature", "SecurityToken");

  /** Fields that every answer has. */
  public static final Set<String> ANSWERED = Set.of("RetCode", "Action", "Message");

  private Protocol() {}

  /**
   * Leaves out what every call sends.
   *
   * @param rows the rows of parameters
   * @return those of the action itself
   */
  public static List<PageRow> withoutSent(List<PageRow> rows) {
    return rows.stream().filter(row -> !SENT.contains(row.name())).toList();
  }

  /**
   * Leaves out what every answer has.
   *
   * @param rows the rows of a response
   * @return those of the action itself
   */
  public static List<PageRow> withoutAnswered(List<PageRow> rows) {
    return rows.stream().filter(row -> !ANSWERED.contains(row.name())).toList();
  }
}
