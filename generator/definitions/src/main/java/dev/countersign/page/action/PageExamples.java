package dev.countersign.page.action;

import dev.countersign.page.document.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page sends and what it gets for it, as examples.
 *
 * @param request what it sends
 * @param response what it answers
 */
record PageExamples(Optional<Passage> request, Optional<Passage> response) {

  private static final Pattern SENT = Pattern.compile("[?&\"\\s]Action\"?\\s*[=:]");
  private static final Pattern DATA = Pattern.compile("[{=<]");
  private static final Pattern ANSWERED = Pattern.compile("\"(RetCode|Action)\"\\s*:");

  static PageExamples of(List<PageSection> sections) {
    Optional<Passage> request = find(sections, SectionKind.REQUEST_EXAMPLE);
    Optional<Passage> response = find(sections, SectionKind.RESPONSE_EXAMPLE);
    List<Passage> others = sections.stream()
        .filter(
            section -> section.kind() == SectionKind.EXAMPLE || section.kind().isSide())
        .flatMap(PageSection::codes)
        .map(PageExamples::passage)
        .toList();
    return new PageExamples(
        request.or(() -> others.stream().filter(PageExamples::isSent).findFirst()),
        response.or(() -> others.stream().filter(PageExamples::isAnswered).findFirst()));
  }

  private static boolean isSent(Passage code) {
    return SENT.matcher(code.text()).find() && !isAnswered(code);
  }

  private static boolean isAnswered(Passage code) {
    String text = code.text().strip();
    return text.startsWith("{")
        && ANSWERED.matcher(text).find()
        && (text.contains("\"RetCode\"") || text.contains("Response\""));
  }

  private static Optional<Passage> find(List<PageSection> sections, SectionKind kind) {
    Optional<Passage> code = sections.stream()
        .filter(section -> section.kind() == kind)
        .flatMap(PageSection::codes)
        .map(PageExamples::passage)
        .filter(passage -> !passage.text().isBlank())
        .findFirst();
    return code.or(() -> sections.stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> joined(section).stream())
        .filter(passage -> DATA.matcher(passage.text()).find())
        .findFirst());
  }

  private static Passage passage(Block.Code code) {
    return new Passage(code.text().stripTrailing(), code.line());
  }

  /** Puts lines of text together, at their distances, where a page has no marks for code. */
  private static Optional<Passage> joined(PageSection section) {
    List<Block.Text> texts = section.texts().toList();
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder joined = new StringBuilder();
    int line = texts.get(0).line();
    for (Block.Text text : texts) {
      while (line < text.line()) {
        joined.append('\n');
        line++;
      }
      joined.append(text.text());
      line += (int) text.text().lines().count() - 1;
    }
    String lines = joined.toString().lines().collect(Collectors.joining("\n"));
    return Optional.of(new Passage(lines, texts.get(0).line()));
  }
}
