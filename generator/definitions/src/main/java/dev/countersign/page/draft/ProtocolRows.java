package dev.countersign.page.draft;

import dev.countersign.page.action.PageRow;
import java.util.List;
import java.util.Set;

/** Leaves out what every call has: the runtime writes and reads it. */
final class ProtocolRows {

  private static final Set<String> SENT =
      Set.of("Action", "PublicKey", "Signature", "SecurityToken");
  private static final Set<String> ANSWERED = Set.of("RetCode", "Action", "Message");

  private ProtocolRows() {}

  static List<PageRow> withoutSent(List<PageRow> rows) {
    return rows.stream().filter(row -> !SENT.contains(row.name())).toList();
  }

  static List<PageRow> withoutAnswered(List<PageRow> rows) {
    return rows.stream().filter(row -> !ANSWERED.contains(row.name())).toList();
  }
}
