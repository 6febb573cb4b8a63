package dev.countersign.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the canonical text looks like. */
class DefinitionFormatTest {

  @Test
  void keysStandInTheOrderOfTheLanguageAndNamesInTheOrderOfTheAuthor() {
    assertThat(Formatted.text("""
            effect: read
            action: A
            parameters:
              Zone: { summary: Where., type: string }
              Id: { required: true, type: string }
            countersign: 1
            """)).isEqualTo("""
            countersign: 1
            action: A
            effect: read

            parameters:
              Zone: { type: string, summary: Where. }
              Id: { type: string, required: true }
            """);
  }

  @Test
  void unknownKeysStandBehindKnownOnes() {
    assertThat(Formatted.text("sumary: A.\ncountersign: 1\napi: A\n"))
        .isEqualTo("countersign: 1\napi: A\nsumary: A.\n");
  }

  @Test
  void fieldWithTypeAloneIsShort() {
    assertThat(parameters("Id: { type: list of string }  # ids"))
        .isEqualTo(parameters("Id: list of string  # ids"));
  }

  @Test
  void fieldOfOneHundredColumnsIsOneLine() {
    String field = "Id: { type: string, summary: " + "x".repeat(67) + " }";
    assertThat(field).hasSize(98);
    assertThat(parameters(field)).contains("  " + field + "\n");
    assertThat(parameters(field.replace(" }", "x }")))
        .endsWith("  Id:\n    type: string\n    summary: " + "x".repeat(68) + "\n");
  }

  @Test
  void fieldWithFieldsIsABlock() {
    assertThat(parameters("Disk: { type: object, fields: { Size: { type: int, required: yes } } }"))
        .endsWith("""
            parameters:
              Disk:
                type: object
                fields:
                  Size: { type: int, required: yes }
            """);
  }

  @Test
  void modelWithTheKeyFieldsHasKeysOfTheLanguage() {
    assertThat(Formatted.text("""
            countersign: 1
            api: A
            models:
              M: { fields: { N: { type: string } }, summary: One. }
              N: { fields: string, summary: { type: string } }
            """)).endsWith("""
            models:
              M:
                summary: One.
                fields:
                  N: string

              N:
                fields: string
                summary: string
            """);
  }

  @Test
  void whatIsEmptyStaysEmpty() {
    assertThat(Formatted.text("countersign: 1\naction: A\nconstraints: [ ]\nresponse: { }\n"))
        .isEqualTo("countersign: 1\naction: A\n\nconstraints: []\n\nresponse: {}\n");
  }

  @Test
  void valuesAreALineOrALineEach() {
    assertThat(parameters("A: { type: string, values: [a, b] }"))
        .endsWith("  A: { type: string, values: [a, b] }\n");
    assertThat(parameters("A: { type: string, values: { x: { java: X1, summary: y }, z: } }"))
        .endsWith("    values:\n      x: { summary: y, java: X1 }\n      z:\n");
    assertThat(parameters("A: { type: string, values: { x: " + "y".repeat(90) + ", b: } }"))
        .endsWith("    values:\n      x: " + "y".repeat(90) + "\n      b:\n");
  }

  @Test
  void blankLineStandsBetweenSectionsAndBetweenActionsAndModels() {
    assertThat(Formatted.text("""
            countersign: 1
            api: A
            summary: All.
            actions: { A: { effect: read, response: { X: X } }, B: { effect: write } }
            models: { X: { N: string }, Y: { N: string } }
            errors: { 1: One., 2: { retry: never } }
            """)).isEqualTo("""
            countersign: 1
            api: A
            summary: All.

            actions:
              A:
                effect: read
                response:
                  X: X

              B:
                effect: write

            models:
              X:
                N: string

              Y:
                N: string

            errors:
              1: One.
              2: { retry: never }
            """);
  }

  @Test
  void listedActionsAndConstraintsAreALineEach() {
    assertThat(Formatted.text("countersign: 1\napi: A\nactions: [A, B]\n"))
        .endsWith("actions:\n  - A\n  - B\n");
    assertThat(Formatted.text("countersign: 1\naction: A\nconstraints: [{ with: B, required: A },"
            + " { at most one of: [A, B] }]\n"))
        .endsWith("""
            constraints:
              - { required: A, with: B }
              - at most one of: [A, B]
            """);
  }

  @Test
  void quotesStandWhereTheyAreNeeded() {
    assertThat(parameters("""
            A: { type: 'string', default: "NO", summary: "a, b" }
              B: { type: string, default: '', summary: 'It''s "this".' }
              C: { type: string, summary: 'a: b', default: "- x", pattern: '#' }
              D: { type: string, default: "\\x01" }""")).endsWith("""
            parameters:
              A: { type: string, summary: 'a, b', default: NO }
              B: { type: string, summary: It's "this"., default: '' }
              C: { type: string, summary: 'a: b', default: '- x', pattern: '#' }
              D: { type: string, default: "\\u0001" }
            """);
  }

  @Test
  void textWithCommaNeedsNoQuotesOutsideOfBraces() {
    assertThat(Formatted.text("countersign: 1\napi: A\nerrors: { 1: 'a, b' }\n"))
        .endsWith("errors:\n  1: a, b\n");
  }

  @Test
  void textOfSeveralLinesIsABlock() {
    assertThat(Formatted.text(
            "countersign: 1\napi: A\ndescription: \"One,\\n\\n  two.\\n\"\nsummary: \"a\\nb\"\n"))
        .isEqualTo("""
            countersign: 1
            api: A
            summary: |-
              a
              b
            description: |
              One,

                two.
            """);
  }

  @Test
  void longTextIsFolded() {
    String words = "word ".repeat(30).strip();
    assertThat(Formatted.text("countersign: 1\napi: A\nsummary: " + words + "\n"))
        .isEqualTo("""
            countersign: 1
            api: A
            summary: >-
            """ + "  " + "word ".repeat(18) + "word\n  " + "word ".repeat(10) + "word\n");
  }

  @Test
  void commentsStay() {
    assertThat(Formatted.text("""
            # head

            api: A # the api
            countersign: 1
            # about models
            models: # all
               M: {N: string, # name
                 # about O
                 O: string}
               # behind M

               # behind M, too
            # the end
            """)).isEqualTo("""
            # head

            countersign: 1
            api: A  # the api

            # about models
            models:  # all
              M:
                N: string  # name
                # about O
                O: string
              # behind M

              # behind M, too
            # the end
            """);
  }

  @Test
  void commentNeedsNoLineBreakAtTheEndOfTheFile() {
    assertThat(Formatted.text("countersign: 1\napi: A # the end"))
        .isEqualTo("countersign: 1\napi: A  # the end\n");
  }

  @Test
  void commentBelowAListThatStandsAtItsKeyIsAboutWhatFollows() {
    assertThat(Formatted.text("""
            countersign: 1
            action: A
            constraints:
            - at most one of: [B, C]
             # behind the list
            # about the answer
            response: { D: string }
            """)).endsWith("""
            constraints:
              - at most one of: [B, C]
              # behind the list

            # about the answer
            response:
              D: string
            """);
  }

  @Test
  void commentsOfAListStandByItsItemsOrAboveThem() {
    assertThat(Formatted.text("""
            countersign: 1
            action: A
            constraints:
              # above
              - # behind the hyphen
                required: B
                with: C # at the end
              - [] # no map
              - {
                # within braces
                excluded: B, with: C }
              - [
                # within brackets
                B, C ]
            see: [B, # of a text
              C]
            """)).isEqualTo("""
            countersign: 1
            action: A
            see:
              - B  # of a text
              - C

            constraints:
              # above
              # behind the hyphen
              - required: B
                with: C  # at the end
              # no map
              - []
              # within braces
              - { excluded: B, with: C }
              # within brackets
              - [B, C]
            """);
  }

  @Test
  void commentBetweenAKeyAndItsTextStandsAboveTheKey() {
    assertThat(Formatted.text("countersign: 1\napi:\n  # the name\n  A\n"))
        .isEqualTo("countersign: 1\n# the name\napi: A\n");
  }

  @Test
  void fieldWithTypeAloneIsShortUnlessItHasTwoComments() {
    assertThat(parameters("Id:\n    type: string # type")).endsWith("  Id: string  # type\n");
    assertThat(parameters("Id: # field\n    type: string")).endsWith("  Id: string  # field\n");
    assertThat(parameters("Id: # field\n    type: string # type"))
        .endsWith("  Id:  # field\n    type: string  # type\n");
  }

  @Test
  void blankLineStaysBetweenCommentsAndIsGoneAboveThem() {
    assertThat(Formatted.text("countersign: 1\n\n# one\n\n# two\n# three\napi: A\n"))
        .isEqualTo("countersign: 1\n# one\n\n# two\n# three\napi: A\n");
  }

  @Test
  void commentBehindAKeyIsNotOfTheTextAboveIt() {
    assertThat(Formatted.text("""
            countersign: 1
            api: A
            description: |
              a
            models: # all
              M:
                N: string
            errors: # of all
              1: # unknown
            """)).isEqualTo("""
            countersign: 1
            api: A
            description: |
              a

            models:  # all
              M:
                N: string

            errors:  # of all
              1:  # unknown
            """);
  }

  @Test
  void hashSignWithinATextIsNoComment() {
    assertThat(Formatted.text("countersign: 1\napi: A\ndescription: | # real\n  a # b\n  # c\n"))
        .endsWith("description: |  # real\n  a # b\n  # c\n");
  }

  @Test
  void windowsLineBreaksAndByteOrderMarkAreGone() {
    assertThat(Formatted.text("\uFEFFcountersign: 1\r\n\r\n# c\r\napi: A"))
        .isEqualTo("countersign: 1\n# c\napi: A\n");
  }

  @Test
  void conditionOfOneHundredColumnsIsOneLine() {
    String condition = "{ required: A, when: { B: " + "x".repeat(66) + " } }";
    String action = "countersign: 1\naction: A\n\nconstraints:\n";

    assertThat("  - " + condition).hasSize(100);
    assertThat(Formatted.text(action + "  - " + condition + "\n"))
        .isEqualTo(action + "  - " + condition + "\n");
    assertThat(Formatted.text(action + "  - " + condition.replace(" } }", "x } }") + "\n"))
        .isEqualTo(action + "  - required: A\n    when: { B: " + "x".repeat(67) + " }\n");
  }

  @Test
  void onlyFieldsHaveAShortForm() {
    assertThat(Formatted.text("countersign: 1\napi: A\nother: { B: { type: string } }\n"))
        .isEqualTo("countersign: 1\napi: A\n\nother: { B: { type: string } }\n");
    assertThat(Formatted.text("countersign: 1\napi: A\nerrors: { 1: { type: string } }\n"))
        .endsWith("errors:\n  1: { type: string }\n");
  }

  @Test
  void partsAreAsTheyAreWritten() {
    Part.Mapping parts = DefinitionFormat.parts(
            Formatted.source("a.yaml", "\uFEFFapi: A\r\n# one\r\ncountersign: '1' # two\r\n"),
            new Diagnostics())
        .orElseThrow();

    assertThat(parts.members())
        .containsExactly(
            new Part.Member("api", new Part.Text("A", false), List.of(), Optional.empty()),
            new Part.Member(
                "countersign", new Part.Text("1", false), List.of("# one"), Optional.of("# two")));
    assertThat(parts.tail()).isEmpty();
    assertThat(DefinitionFormat.parts(Formatted.source("b.yaml", "a: {\n"), new Diagnostics()))
        .isEmpty();
    assertThat(DefinitionFormat.parts(Formatted.source("c.yaml", "api: A\n"), new Diagnostics()))
        .isEmpty();
  }

  @Test
  void whatCannotBeReadIsNotFormatted() {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(DefinitionFormat.format(Formatted.source("a.yaml", "a: {\n"), diagnostics))
        .isEmpty();
    assertThat(DefinitionFormat.format(Formatted.source("b.yaml", "countersign: 2\n"), diagnostics))
        .isEmpty();
    assertThat(DefinitionFormat.format(Formatted.source("c.yaml", "server: {}\n"), diagnostics))
        .isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(DiagnosticRenderer::render)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("a.yaml:").contains("[CS010]"),
            second -> assertThat(second).startsWith("b.yaml:").contains("[CS101]"),
            third -> assertThat(third)
                .isEqualTo(
                    "c.yaml:1:1: error[CS103]: The file lacks the key countersign, and may be"
                        + " no definition. Write `countersign: 1`."));
  }

  private static String parameters(String parameters) {
    return Formatted.text(
        "countersign: 1\naction: A\neffect: read\nparameters:\n  " + parameters + "\n");
  }
}
