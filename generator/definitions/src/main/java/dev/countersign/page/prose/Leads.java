package dev.countersign.page.prose;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.Passage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page calls its action: the title, and the first sentence of the introduction. */
final class Leads {

  // As in "(new) Lists hosts", "!> [old] Lists hosts".
  private static final Pattern LABEL =
      Pattern.compile("^(?:\\s|[!?>*#-]|\\([^()]{0,40}\\)|\\[[^\\[\\]]{0,40}])++");

  private Leads() {}

  /** Returns those that there are, without labels in front. */
  static List<String> of(ActionPage page) {
    Stream<String> intro = page.intro().stream().limit(1).map(Passage::text);
    return Stream.concat(Stream.of(page.title().text()), intro)
        .flatMap(text -> PlainText.sentences(PlainText.of(text)).stream().limit(1))
        .map(text -> LABEL.matcher(text).replaceFirst("").strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
