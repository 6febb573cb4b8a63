package dev.countersign.page.action;

import dev.countersign.definition.Names;
import dev.countersign.page.document.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that a page gives its action, each with its place.
 *
 * <p>The table of public parameters is believed first, then the title, then what is sent, then what is
 * answered.
 *
 * @param table what the row of the parameter Action says
 * @param title what the title says
 * @param request what the example of a request sends
 * @param response what the example of a response answers
 */
record ActionNames(
    Optional<Passage> table,
    Optional<Passage> title,
    Optional<Passage> request,
    Optional<Passage> response) {

  private static final Pattern SAID = Patterns.compile(
      "(?:为|是|填|值|取值|固定为|\\bis|\\bto|\\bbe|[:：=])\\s*[\"'`“‘「]?([A-Z][A-Za-z0-9_]{2,})");
  private static final Pattern SENT =
      Patterns.compile("[?&\\s\"'{,]Action\"?\\s*[=:＝]\\s*\"?([A-Za-z][A-Za-z0-9_]*)");
  private static final Pattern ANSWERED =
      Patterns.compile("\"Action\"\\s*:\\s*\"([A-Za-z][A-Za-z0-9_]*?)Response\"");

  static ActionNames of(
      List<PageRow> common,
      Passage title,
      Optional<Passage> requestExample,
      Optional<Passage> responseExample) {
    Optional<Passage> row = common.stream()
        .filter(r -> r.name().equals("Action"))
        .flatMap(r -> last(SAID, new Passage(r.text(), r.line())).stream())
        .findFirst();
    return new ActionNames(
        row,
        PageTitle.of(title.text()).action().map(name -> new Passage(name, title.line())),
        requestExample.flatMap(example -> first(SENT, example)),
        responseExample.flatMap(example -> first(ANSWERED, example)));
  }

  /** Returns the name to believe. */
  Optional<Passage> best() {
    return all().filter(name -> Names.isName(name.text())).findFirst();
  }

  /** Returns a sentence for each name that differs from the one that is believed. */
  List<Passage> doubts(String believed) {
    List<Passage> doubts = new ArrayList<>();
    this.title
        .filter(name -> !name.text().equals(believed))
        .ifPresent(name -> doubts.add(doubt("The title", name, believed)));
    this.request
        .filter(name -> !name.text().equals(believed))
        .ifPresent(name -> doubts.add(doubt("The example of a request", name, believed)));
    this.response
        .filter(name -> !name.text().equals(believed))
        .ifPresent(name -> doubts.add(doubt("The example of a response", name, believed)));
    return doubts;
  }

  private Stream<Passage> all() {
    return Stream.of(this.table, this.title, this.request, this.response).flatMap(Optional::stream);
  }

  private static Passage doubt(String where, Passage name, String believed) {
    return new Passage(
        where + " calls the action " + name.text() + "; the import calls it " + believed + ".",
        name.line());
  }

  private static Optional<Passage> first(Pattern pattern, Passage text) {
    Matcher matcher = pattern.matcher(text.text());
    return matcher.find() ? Optional.of(found(matcher, text)) : Optional.empty();
  }

  private static Optional<Passage> last(Pattern pattern, Passage text) {
    Matcher matcher = pattern.matcher(text.text());
    Optional<Passage> last = Optional.empty();
    while (matcher.find()) {
      last = Optional.of(found(matcher, text));
    }
    return last;
  }

  private static Passage found(Matcher matcher, Passage text) {
    return new Passage(matcher.group(1), text.lineAt(matcher.start(1)));
  }
}
