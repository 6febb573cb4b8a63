package dev.countersign.page.example;

import dev.countersign.definition.Protocol;
import dev.countersign.page.action.Passage;
import dev.countersign.page.report.Finding;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds a form that is sent against the parameters. */
final class RequestExample {

  private static final Pattern PAIR =
      Pattern.compile("(?m)(?:^[ \\t]*[&?？]?|[?？&])[ \\t]*([A-Za-z_][\\w.\\[\\]-]*)[ \\t]*[=＝]");

  private final TableNames names;
  private final ExampleFindings findings;

  RequestExample(TableNames names, ExampleFindings findings) {
    this.names = names;
    this.findings = findings;
  }

  void check(Passage example) {
    if (example.text().contains("\"Action\"")) {
      new JsonExample(this.names, this.findings, true).check(example);
      return;
    }
    Set<String> sent = new HashSet<>();
    Matcher pair = PAIR.matcher(example.text());
    int from = 0;
    int line = example.line();
    while (pair.find()) {
      for (int i = from; i < pair.start(1); i++) {
        line += example.text().charAt(i) == '\n' ? 1 : 0;
      }
      from = pair.start(1);
      String path = TableNames.path(pair.group(1));
      sent.add(path);
      if (!Protocol.SENT.contains(path)) {
        check(path, line);
      }
    }
    if (sent.isEmpty()) {
      this.findings.add(
          Finding.Kind.BROKEN_EXAMPLE, example.line(), "The example of a request sends nothing.");
      return;
    }
    this.names.rows().forEach((path, row) -> {
      boolean missing = row.required().orElse(false)
          && path.indexOf('.') < 0
          && !Protocol.SENT.contains(path)
          && sent.stream().noneMatch(s -> s.equals(path) || s.startsWith(path + "."));
      if (missing) {
        this.findings.add(
            Finding.Kind.EXAMPLE_MISSING_NAME,
            example.line(),
            "The example of a request lacks " + path + ", which is required.");
      }
    });
  }

  private void check(String path, int line) {
    if (this.names.type(path).isPresent()) {
      return;
    }
    Optional<String> other = this.names.otherSpelling(path);
    if (other.isPresent()) {
      this.findings.add(
          Finding.Kind.EXAMPLE_SPELLING,
          line,
          "The example of a request writes " + path + " for " + other.get() + ".");
    } else {
      this.findings.add(
          Finding.Kind.EXAMPLE_UNKNOWN_NAME,
          line,
          "The example of a request sends " + path + ", which no table has; it is no parameter.");
    }
  }
}
