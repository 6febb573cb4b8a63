package dev.countersign.page.draft;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.report.Finding;
import java.util.LinkedHashSet;
import java.util.Set;

/** Takes what is found out about one page; the same twice is once. */
final class PageFindings {

  private final ActionPage page;
  private final Set<Finding> found = new LinkedHashSet<>();

  PageFindings(ActionPage page) {
    this.page = page;
  }

  void add(Finding.Kind kind, int line, String text) {
    this.found.add(new Finding(kind, this.page.path(), line, this.page.action(), text));
  }

  Set<Finding> found() {
    return this.found;
  }
}
