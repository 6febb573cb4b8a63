package dev.countersign.page.action;

import dev.countersign.page.document.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells pages about resources of HTTP from pages about actions. */
final class HttpCall {

  private static final Pattern START =
      Pattern.compile("(?m)^[ \\t]*((?:GET|POST|PUT|DELETE|HEAD|PATCH|OPTIONS)\\s+"
          + "(?:\\S+\\s+HTTP/\\d.*|(?:/|https?://)\\S*))[ \\t]*$");
  private static final Pattern ACTION = Pattern.compile("[?&\"'\\s{,]Action\"?\\s*[=:＝]");

  private HttpCall() {}

  /** Returns the line that calls a resource, where no example calls an action. */
  static Optional<Passage> of(List<PageSection> sections) {
    List<Block.Code> codes = sections.stream()
        .filter(section -> section.kind() != SectionKind.RESPONSE_EXAMPLE)
        .flatMap(PageSection::codes)
        .toList();
    if (codes.stream().anyMatch(code -> ACTION.matcher(code.text()).find())) {
      return Optional.empty();
    }
    for (Block.Code code : codes) {
      Matcher start = START.matcher(code.text());
      if (start.find()) {
        int line = new Passage(code.text(), code.line()).lineAt(start.start(1));
        return Optional.of(new Passage(start.group(1).strip(), line));
      }
    }
    return Optional.empty();
  }
}
