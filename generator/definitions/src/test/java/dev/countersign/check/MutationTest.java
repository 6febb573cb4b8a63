package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens to a definition, the answer is an API or a complaint. */
class MutationTest {

  private static final Path FULL = Path.of("src/test/resources/full/countersign");

  /** A portion for every build; {@code -Dcountersign.mutations=100000} runs more. */
  private static final int ROUNDS = Integer.getInteger("countersign.mutations", 2000);

  private static final long SEED = Long.getLong("countersign.seed", 20260101L);
  private static final List<String> SHARDS = List.of(
      "{",
      "}",
      "[",
      "]",
      ": ",
      ":",
      "- ",
      "\t",
      "'",
      "\"",
      "|",
      "&a ",
      "*a",
      "!!x ",
      "#",
      "%",
      "\n",
      "  ",
      "..",
      "of ",
      "list of ",
      "\\",
      "\u2028",
      "\u2029",
      "\u0085",
      "\r",
      "\f",
      "\u00A0",
      "\u3000",
      "\u200B",
      "\u200D",
      "\uFE0F",
      "\u202E",
      "\u2066",
      "\uFEFF",
      "\u00AD",
      "\uFDD0",
      "\uFF1A",
      "\uFF0C",
      "\u201C",
      "\u0410",
      "\uD83D\uDE00",
      "\uDBC0\uDC41",
      "'x'#",
      "..1e-400",
      "é",
      "\0",
      "---\n",
      "? ",
      "<<: ",
      "true",
      "1e999",
      "-",
      "9999999999999999999",
      "string",
      "object",
      "fields",
      "null",
      "~");

  private final Random random = new Random(SEED);

  @Test
  void mutatedDefinitionIsReadOrRefused() throws IOException {
    String common = Files.readString(FULL.resolve("ufull.yaml"));
    String action = Files.readString(FULL.resolve("ufull/CreateThing.yaml"));
    for (int round = 0; round < ROUNDS; round++) {
      boolean commonFirst = this.random.nextBoolean();
      String first = commonFirst ? mutated(common) : common;
      String second = commonFirst ? action : mutated(action);
      check(round, first, second);
    }
  }

  private static void check(int round, String common, String action) {
    Diagnostics diagnostics = new Diagnostics();
    MemoryLookup files = new MemoryLookup(
        Map.of("countersign/ufull.yaml", common, "countersign/ufull/CreateThing.yaml", action));
    Optional<Api> api = ApiLoader.load(files, "ufull", List.of("CreateThing"), diagnostics);
    assertThat(api.isPresent()).as("round %d", round).isNotEqualTo(diagnostics.hasErrors());
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      assertThat(DiagnosticRenderer.render(diagnostic)).as("round %d", round).isNotBlank();
      assertThat(diagnostic.message())
          .as("round %d", round)
          .doesNotContain("\n")
          .doesNotContain("Exception");
    }
  }

  private String mutated(String text) {
    String changed = text;
    int changes = 1 + this.random.nextInt(3);
    for (int change = 0; change < changes; change++) {
      changed = this.random.nextBoolean() ? inLines(changed) : inCharacters(changed);
    }
    return changed;
  }

  private String inLines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int line = this.random.nextInt(lines.size());
    int other = this.random.nextInt(lines.size());
    switch (this.random.nextInt(6)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(other, lines.get(line));
      case 2 -> Collections.swap(lines, line, other);
      case 3 -> lines.set(line, "  " + lines.get(line));
      case 4 -> lines.set(line, lines.get(line).stripLeading());
      default -> lines.set(line, valueFrom(lines.get(line), lines.get(other)));
    }
    return String.join("\n", lines);
  }

  private static String valueFrom(String line, String other) {
    int colon = line.indexOf(':');
    int otherColon = other.indexOf(':');
    return colon < 0 || otherColon < 0
        ? line
        : line.substring(0, colon) + other.substring(otherColon);
  }

  private String inCharacters(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int at = this.random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + this.random.nextInt(8));
    String shard = SHARDS.get(this.random.nextInt(SHARDS.size()));
    return switch (this.random.nextInt(4)) {
      case 0 -> text.substring(0, at) + text.substring(end);
      case 1 -> text.substring(0, end) + text.substring(at);
      case 2 -> text.substring(0, at) + shard + text.substring(at);
      default -> text.substring(0, at) + shard.repeat(20) + text.substring(end);
    };
  }
}
