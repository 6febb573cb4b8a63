package dev.countersign.page.draft;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.prose.FieldFacts;
import dev.countersign.page.prose.Prose;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The facts in the prose of one page, without those that the language was found to refuse. */
final class FieldFactSource {

  private final ActionPage page;
  private final Map<Asked, FieldFacts> found = new HashMap<>();
  private final Set<Asked> refused = new HashSet<>();

  /** A row, on the side where it stands. */
  record Asked(PageRow row, boolean ofRequest) {}

  FieldFactSource(ActionPage page) {
    this.page = page;
  }

  FieldFacts of(PageRow row, boolean ofRequest) {
    Asked asked = new Asked(row, ofRequest);
    return this.refused.contains(asked)
        ? FieldFacts.NONE
        : this.found.computeIfAbsent(asked, a -> Prose.ofField(this.page, row, ofRequest));
  }

  /** Returns the rows that had facts so far. */
  Set<Asked> asked() {
    Set<Asked> telling = new HashSet<>(this.found.keySet());
    telling.removeIf(asked -> FieldFacts.NONE.equals(this.found.get(asked)));
    telling.removeAll(this.refused);
    return telling;
  }

  void refuse(Asked asked) {
    this.refused.add(asked);
  }
}
