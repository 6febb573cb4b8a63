package dev.countersign.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.Keys;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a text holds, it comes back as it was. */
class TextStyleTest {

  private static final Shape SHAPE = Shape.ofFile(Keys.API_FILE);
  private static final int ROUNDS = 10_000;
  private static final List<String> SHARDS = List.of(
      "a", "b", "word", " ", "  ", "\n", "\n\n", "\t", "\r", ":", ": ", " #", "#", "-", "- ", "--",
      "...", "?", "'", "''", "\"", "\\", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@",
      "`", "~", "null", "NO", "<<", "=", "é", "是", "\uFEFF", "\u0085", "\u2028", "\u00A0", "\u0001",
      "😀", "0x1", "1:30");

  private final Random random = new Random(20260101);

  @Test
  void anyTextComesBack() {
    for (int round = 0; round < ROUNDS; round++) {
      String key = text(this.random.nextInt(5));
      assertComesBack(key, text(1 + this.random.nextInt(8)));
    }
  }

  @Test
  void longTextsComeBack() {
    for (int round = 0; round < ROUNDS / 100; round++) {
      assertComesBack(text(this.random.nextInt(1000)), text(this.random.nextInt(10_000)));
    }
    assertComesBack("x".repeat(2000), "y".repeat(40_000));
    assertComesBack("x", " y".repeat(40_000));
    assertComesBack("x", "y ".repeat(40_000) + "\n" + "z".repeat(20_000));
  }

  private void assertComesBack(String key, String text) {
    Part.Text value = new Part.Text(text, false);
    Part file = map(
        "summary",
        value,
        "list",
        new Part.Listing(List.of(item(value)), List.of()),
        "map",
        map(key, value, key + "'", map(key + "\"", value, key, map())));
    String written = PartWriter.write((Part.Mapping) file, SHAPE);
    Diagnostics diagnostics = new Diagnostics();
    DefinitionReader.read(Formatted.source("text.yaml", written), diagnostics);
    assertThat(diagnostics.sorted()).as(written).isEmpty();
    assertThat(PartReader.read(written)).as(written).isEqualTo(file);
    assertThat(written).doesNotContain("\r").doesNotContain("\uFEFF");
  }

  private static Part.Member item(Part value) {
    return new Part.Member("", value, List.of(), Optional.empty());
  }

  private static Part.Mapping map(Object... keysAndValues) {
    List<Part.Member> members = new ArrayList<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      members.add(new Part.Member(
          (String) keysAndValues[i], (Part) keysAndValues[i + 1], List.of(), Optional.empty()));
    }
    return new Part.Mapping(members, List.of());
  }

  private String text(int shards) {
    StringBuilder text = new StringBuilder();
    for (int shard = 0; shard < shards; shard++) {
      text.append(SHARDS.get(this.random.nextInt(SHARDS.size())));
    }
    return text.toString();
  }
}
