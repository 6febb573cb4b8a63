package dev.countersign.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a remedy says to write is accepted where it is written, and holds no character that was refused. */
class RemedyTest {

  private static final String HEAD =
      "countersign: 1\napi: A\nmodels:\n  Disk: { Size: int }\nactions:\n  Foo:\n    effect: read\n";
  private static final Pattern WRITE = Pattern.compile("Write `([^`]*)`\\.$");
  private static final Pattern MEANT =
      Pattern.compile("unknown type \"(.*)\"(?: \\(.*\\))?\\. Did you mean (.*)\\?$");

  @Test
  void typesThatAreToBeWrittenAreAccepted() {
    int remedies = 0;
    for (String type : types()) {
      Diagnostics diagnostics = load("    parameters: { P: \"" + type + "\" }\n");
      for (Diagnostic found : diagnostics.sorted()) {
        Matcher write = WRITE.matcher(found.message());
        Matcher meant = MEANT.matcher(found.message());
        String right = write.find()
            ? write.group(1)
            : meant.find()
                ? type.substring(0, type.length() - meant.group(1).length()) + meant.group(2)
                : "";
        if (!right.isEmpty()) {
          remedies++;
          assertThat(load("    parameters: { P: \"" + right + "\" }\n").sorted())
              .as("%s: %s", type, found.message())
              .isEmpty();
        }
      }
    }
    assertThat(remedies).isGreaterThan(300);
  }

  @Test
  void linesThatAreToBeWrittenAreAccepted() {
    List<String> told = new ArrayList<>();
    for (String line : List.of(
        "Name:string",
        "Name string",
        "Zone:{ type: int }",
        "Name\uFF1Astring",
        "Name: { type\uFF1A string }",
        "\u041Dame: string",
        "Name: { t\u0443pe: string }",
        "Name: \u0455tring")) {
      Diagnostics diagnostics =
          load("    parameters:\n      Id: string\n      " + line + "\n      Last: string\n");
      assertThat(diagnostics.sorted()).as(line).isNotEmpty();
      for (Diagnostic found : diagnostics.sorted()) {
        Matcher write = Pattern.compile("Write `([^`…]*: [^`…]*)`").matcher(found.message());
        if (write.find() && write.group(1).contains("ame: ")) {
          told.add(line);
          assertThat(load("    parameters:\n      Id: string\n      " + write.group(1) + "\n")
                  .sorted())
              .as(found.message())
              .isEmpty();
        }
      }
    }
    assertThat(told).containsExactly("Name:string", "Name string");
  }

  private static List<String> types() {
    List<String> words = List.of(
        "string",
        "int",
        "integer",
        "boolean",
        "Disk",
        "disk",
        "strng",
        "any",
        "list",
        "map",
        "array",
        "\u0455tring",
        "\uFF49nt",
        "");
    List<String> types = new ArrayList<>(words);
    for (String word : words) {
      for (String form : List.of(
          "list of %s",
          "list of",
          "%s[]",
          "list[%s]",
          "array<%s>",
          "map<string, %s>",
          "List of %s",
          "arrays of %s",
          "list %s",
          "map of",
          "set of %s",
          "maps %s",
          "list  of\u00A0%s".replace("\u00A0", "\\u00a0"))) {
        String one = String.format(form, word);
        types.add(one);
        types.add("list of " + one);
        types.add("array of " + one);
        types.add("map<" + one + ">");
      }
    }
    return types;
  }

  private static Diagnostics load(String text) {
    Diagnostics diagnostics = new Diagnostics();
    ApiLoader.load(MemoryLookup.api(HEAD + text), "api", List.of(), diagnostics);
    return diagnostics;
  }
}
