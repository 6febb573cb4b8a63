package dev.countersign.page.prose;

import dev.countersign.definition.Deprecation;
import dev.countersign.definition.Names;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what should no longer be used, and what to use instead where it is named. */
final class DeprecationRule {

  private static final Pattern ACTION_NAME = Pattern.compile("[A-Z][a-z]+[A-Z][A-Za-z0-9_]*");

  private DeprecationRule() {}

  /** Returns what a row says of its own end; the successor stands in the same table. */
  static Optional<Deprecation> ofField(ActionPage page, PageRow row) {
    return DeprecationMark.in(row.text()).map(words -> {
      Optional<String> use = Successor.in(PlainText.of(row.text()))
          .filter(name -> !name.equals(NameWords.last(row.name())))
          .filter(name -> PageRows.beside(page, row).stream()
              .anyMatch(other -> NameWords.last(other.name()).equals(name)));
      return new Deprecation(words, use);
    });
  }

  /** Returns what the title or the introduction says in so many words. */
  static Optional<Deprecation> stated(ActionPage page) {
    return texts(page)
        .flatMap(text -> DeprecationMark.in(text).stream())
        .findFirst()
        .map(words -> new Deprecation(words, successor(page)));
  }

  /** Returns what follows when the one thing goes that the action serves. */
  static Optional<Deprecation> implied(ActionPage page) {
    return texts(page)
        .flatMap(text -> DeprecationMark.ofWhatIsServed(text).stream())
        .findFirst()
        .map(words -> new Deprecation(words, Optional.empty()));
  }

  private static Optional<String> successor(ActionPage page) {
    return texts(page)
        .filter(text -> DeprecationMark.in(text).isPresent())
        .flatMap(text -> Successor.in(PlainText.of(text)).stream())
        .filter(name -> Names.isName(name) && ACTION_NAME.matcher(name).matches())
        .filter(name -> !name.equals(page.action()))
        .findFirst();
  }

  private static Stream<String> texts(ActionPage page) {
    List<Passage> intro = page.intro();
    return Stream.concat(Stream.of(page.title()), intro.stream()).map(Passage::text);
  }
}
