package dev.countersign.page.example;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.report.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes what the examples of a page contradict: each thing once, and not without end. */
final class ExampleFindings {

  private static final int MOST = 200;

  private final ActionPage page;
  private final List<Finding> found = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  ExampleFindings(ActionPage page) {
    this.page = page;
  }

  void add(Finding.Kind kind, int line, String text) {
    if (this.found.size() < MOST && this.told.add(kind + text)) {
      this.found.add(new Finding(kind, this.page.path(), line, this.page.action(), text));
    }
  }

  List<Finding> found() {
    return this.found;
  }
}
