package dev.countersign.page.merge;

import dev.countersign.format.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes definitions of actions that nobody would think of; no rule but those of the form is kept. */
final class RandomDefinition {

  private final Random random;
  private final String writer;
  private int texts;

  /** Makes a writer whose texts differ from each other, and from those of other writers. */
  RandomDefinition(Random random, String writer) {
    this.random = random;
    this.writer = writer;
  }

  /** Returns an action as it is read from its canonical text. */
  Part.Mapping action() {
    List<Part.Member> members = new ArrayList<>(List.of(
        member("countersign", new Part.Text("1", false)),
        member("action", new Part.Text("Act", false)),
        member("summary", text()),
        member("effect", text())));
    maybe(members, "see", names());
    maybe(members, "source", text());
    maybe(members, "guessed", list("effect", "constraints", "deprecated"));
    maybe(
        members,
        "deprecated",
        once(2) ? text() : map(member("summary", text()), member("use", text())));
    maybe(members, "parameters", fields("P", 4, 1));
    maybe(members, "constraints", constraints());
    maybe(members, "response", fields("R", 3, 0));
    maybe(
        members,
        "models",
        map(
            member("One", fields("F", 2, 0)),
            member("Two", map(member("fields", fields("F", 2, 0))))));
    maybe(members, "errors", map(member("1", text()), member("2", map(member("retry", text())))));
    return canonical(new Part.Mapping(members, List.of()));
  }

  Part fields(String prefix, int most, int depth) {
    List<Part.Member> fields = new ArrayList<>(List.of(member(prefix, field(depth))));
    for (int i = 0; i < most; i++) {
      maybe(fields, prefix + i, field(depth));
    }
    return new Part.Mapping(fields, List.of());
  }

  Part field(int depth) {
    if (once(4)) {
      return text();
    }
    List<Part.Member> members = new ArrayList<>(List.of(member("type", text())));
    for (String key : List.of("summary", "default", "range", "source", "secret")) {
      maybe(members, key, text());
    }
    maybe(members, "see", names());
    maybe(members, "guessed", list("default", "range", "secret", "type"));
    maybe(
        members,
        "values",
        once(2)
            ? list("V", "V1", "V2")
            : map(
                member("V", text()), member("V1", new Part.Text("", true)), member("V2", text())));
    if (depth > 0 && once(2)) {
      members.add(member("fields", fields("N", 2, depth - 1)));
    }
    return new Part.Mapping(members, List.of());
  }

  Part names() {
    return once(2)
        ? text()
        : new Part.Listing(List.of(member("", text()), member("", text())), List.of());
  }

  Part constraints() {
    List<Part.Member> entries = new ArrayList<>();
    for (int i = 0; i <= this.random.nextInt(3); i++) {
      String one = "P" + this.random.nextInt(6);
      entries.add(member(
          "",
          once(2)
              ? map(
                  member("at most one of", list(one, "P", this.writer + i)),
                  member("source", text()))
              : map(
                  member("required", new Part.Text(one, false)),
                  member("when", map(member("P" + i, text()))))));
    }
    return new Part.Listing(entries, List.of());
  }

  Part.Text text() {
    this.texts++;
    String text = this.writer + this.texts;
    return new Part.Text(once(20) ? text + ": # {\n" + text : text, false);
  }

  boolean once(int in) {
    return this.random.nextInt(in) == 0;
  }

  int below(int bound) {
    return this.random.nextInt(bound);
  }

  static Part.Member member(String key, Part value) {
    return new Part.Member(key, value, List.of(), Optional.empty());
  }

  static Part.Mapping canonical(Part.Mapping file) {
    return Texts.parts(CanonicalParts.text(file));
  }

  private Part list(String... names) {
    List<Part.Member> items = new ArrayList<>();
    for (String name : names) {
      if (items.isEmpty() || once(2)) {
        items.add(member("", new Part.Text(name, false)));
      }
    }
    return new Part.Listing(items, List.of());
  }

  private void maybe(List<Part.Member> members, String key, Part value) {
    if (!once(3)) {
      members.add(member(key, value));
    }
  }

  private static Part map(Part.Member... members) {
    return new Part.Mapping(Arrays.asList(members), List.of());
  }
}
