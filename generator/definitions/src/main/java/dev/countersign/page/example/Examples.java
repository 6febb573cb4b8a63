package dev.countersign.page.example;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.report.Finding;
import java.util.List;

/** Holds the examples of a page against its tables. */
public final class Examples {

  private Examples() {}

  /**
   * Returns where the examples of a page say something else than its tables.
   *
   * @param page the page
   * @return the contradictions, in the order of the page
   */
  public static List<Finding> contradictions(ActionPage page) {
    ExampleFindings findings = new ExampleFindings(page);
    page.requestExample()
        .ifPresent(
            example -> new RequestExample(TableNames.ofRequest(page), findings).check(example));
    page.responseExample()
        .ifPresent(example ->
            new JsonExample(TableNames.ofResponse(page), findings, false).check(example));
    return findings.found();
  }
}
