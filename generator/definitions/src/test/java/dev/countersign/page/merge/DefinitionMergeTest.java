package dev.countersign.page.merge;

import static dev.countersign.page.merge.Texts.conflicts;
import static dev.countersign.page.merge.Texts.merge;
import static dev.countersign.page.merge.Texts.merged;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of an edited definition when its page is imported again. */
class DefinitionMergeTest {

  private static final String BASE = """
      countersign: 1
      action: ListBoxes
      summary: Lists boxes.
      effect: write
      source: boxes/list.md:1

      parameters:
        Region: { type: string, required: true, source: boxes/list.md:10 }
        Limit: { type: int, default: 20, source: boxes/list.md:11, guessed: [default] }
        Kind: { type: string, values: { A: Small., B: Large. }, source: boxes/list.md:12 }

      constraints:
        - at most one of: [Limit, Kind]

      response:
        Boxes: { type: list of Box, required: true }

      models:
        Box:
          Id: string
          Size: int
      """;

  @Test
  void editsCommentsAndChangesOfThePagesAreAllThere() {
    String mine = """
        # Looked after by the box team.
        countersign: 1
        action: ListBoxes
        summary: Lists the boxes of a project.
        effect: read  # it changes nothing
        source: boxes/list.md:1

        parameters:
          # First where, then how many.
          Region: { type: string, required: true, client: true, source: boxes/list.md:10 }
          Limit: { type: int, default: 20, range: 1..100, source: boxes/list.md:11 }
          Kind:
            type: string
            values:
              A: Small.
              B: Large.
              C: Huge.  # seen in March
            source: boxes/list.md:12

        constraints:
          - at most one of: [Limit, Kind]
          - { required: Kind, with: Region }

        response:
          Boxes: { type: list of Box, required: true }
          # Not documented.
          TotalCount: int

        models:
          Box:
            Id: string
            Size: int
        """;
    String theirs = """
        countersign: 1
        action: ListBoxes
        summary: Lists boxes.
        effect: write
        source: boxes/list.md:1

        parameters:
          Region: { type: string, required: true, source: boxes/list.md:11 }
          Zone: { type: string, source: boxes/list.md:12 }
          Limit: { type: int, default: 20, source: boxes/list.md:13, guessed: [default] }
          Kind:
            type: string
            values: { A: Small., B: Big., D: Flat. }
            source: boxes/list.md:14

        response:
          Boxes: { type: list of Box, required: true, summary: The boxes. }

        models:
          Box:
            Id: { type: string, required: true }
            Size: float
        """;
    assertThat(merged(BASE, mine, theirs)).isEqualTo("""
        # Looked after by the box team.
        countersign: 1
        action: ListBoxes
        summary: Lists the boxes of a project.
        effect: read  # it changes nothing
        source: boxes/list.md:1

        parameters:
          # First where, then how many.
          Region: { type: string, required: true, client: true, source: boxes/list.md:11 }
          Zone: { type: string, source: boxes/list.md:12 }
          Limit: { type: int, default: 20, range: 1..100, source: boxes/list.md:13 }
          Kind:
            type: string
            values:
              A: Small.
              B: Big.
              C: Huge.  # seen in March
              D: Flat.
            source: boxes/list.md:14

        constraints:
          - { required: Kind, with: Region }

        response:
          Boxes: { type: list of Box, required: true, summary: The boxes. }
          # Not documented.
          TotalCount: int

        models:
          Box:
            Id: { type: string, required: true }
            Size: float
        """);
    assertThat(conflicts(BASE, mine, theirs)).isEmpty();
  }

  @Test
  void whatBothChangedStaysAsEditedAndIsAConflict() {
    String mine = edited(edited(BASE, "default: 20", "default: 30"), "Small.", "Tiny.");
    String theirs = edited(
        edited(
            BASE, "default: 20, source: boxes/list.md:11", "default: 50, source: boxes/list.md:13"),
        "Small.",
        "Little.");
    assertThat(merged(BASE, mine, theirs))
        .isEqualTo(edited(mine, "boxes/list.md:11", "boxes/list.md:13"));
    assertThat(merge(BASE, mine, theirs).conflicts())
        .containsExactly(
            new Conflict(
                "parameters.Limit.default",
                Optional.of("20"),
                Optional.of("30"),
                Optional.of("50"),
                Optional.of("boxes/list.md:13")),
            new Conflict(
                "parameters.Kind.values.A.summary",
                Optional.of("Small."),
                Optional.of("Tiny."),
                Optional.of("Little."),
                Optional.of("boxes/list.md:12")));
    assertThat(conflicts(BASE, mine, theirs))
        .containsExactly(
            "parameters.Limit.default stays 30; the pages said 20 and say 50 now.",
            "parameters.Kind.values.A.summary stays Tiny.; the pages said Small. and say Little. now.");
  }

  @Test
  void correctedGuessStays() {
    String mine = edited(BASE, "effect: write", "effect: read");
    assertThat(merged(BASE, mine, edited(BASE, "Lists boxes.", "Lists all boxes.")))
        .isEqualTo(edited(mine, "Lists boxes.", "Lists all boxes."));
  }

  @Test
  void confirmedGuessStaysConfirmedWhileThePagesSayTheSame() {
    String mine = edited(BASE, ", guessed: [default]", "");
    String theirs = edited(BASE, "boxes/list.md:11", "boxes/list.md:15");
    assertThat(merged(BASE, mine, theirs)).isEqualTo(edited(theirs, ", guessed: [default]", ""));
    assertThat(conflicts(BASE, mine, theirs)).isEmpty();
  }

  @Test
  void confirmedGuessIsAConflictWhenThePagesSaySomethingElse() {
    String mine = edited(BASE, ", guessed: [default]", "");
    String theirs = edited(BASE, "default: 20", "default: 50");
    assertThat(merged(BASE, mine, theirs)).isEqualTo(mine);
    assertThat(conflicts(BASE, mine, theirs))
        .containsExactly("parameters.Limit.default stays 20; the pages said 20 and say 50 now.");
  }

  @Test
  void newGuessIsMarkedBesideConfirmedOnes() {
    String mine = edited(BASE, ", guessed: [default]", "");
    String theirs = edited(
        edited(BASE, "guessed: [default]", "guessed: [default, secret]"),
        "default: 20,",
        "default: 20, secret: true,");
    assertThat(merged(BASE, mine, theirs))
        .isEqualTo(edited(theirs, "guessed: [default, secret]", "guessed: [secret]"));
  }

  @Test
  void ownFactIsNoGuess() {
    String mine = edited(BASE, "Region: { type: string,", "Region: { type: string, secret: true,");
    String theirs = edited(
        BASE,
        "Region: { type: string, required: true, source: boxes/list.md:10 }",
        "Region: { type: string, required: true, secret: true, source: boxes/list.md:10, guessed: [secret] }");
    assertThat(merged(BASE, mine, theirs)).contains("secret: true").doesNotContain("[secret]");
  }

  @Test
  void removedParameterStaysRemoved() {
    String mine = cut(BASE, " {2}Region: .*\n", "");
    String moved = edited(edited(BASE, "boxes/list.md:10", "boxes/list.md:99"), "20", "40");
    assertThat(merged(BASE, mine, moved)).isEqualTo(edited(mine, "20", "40"));
    assertThat(conflicts(BASE, mine, moved)).isEmpty();
  }

  @Test
  void removedParameterThatThePagesChangeStaysRemovedAndIsAConflict() {
    String mine = cut(BASE, " {2}Region: .*\n", "");
    String theirs = edited(BASE, "required: true, source", "source");
    assertThat(merged(BASE, mine, theirs)).isEqualTo(mine);
    assertThat(conflicts(BASE, mine, theirs))
        .containsExactly("parameters.Region stays removed; the pages said { type: string, required:"
            + " true, source: boxes/list.md:10 } and say { type: string, source: boxes/list.md:10 }"
            + " now.");
  }

  @Test
  void whatThePagesRemoveGoesUnlessItWasEditedOrHasAComment() {
    String theirs = cut(cut(BASE, " {2}Region: .*\n", ""), " {2}Limit: .*\n", "");
    String mine = cut(BASE, "( {2}Limit: .*)\n", "$1  # why 20?\n");
    assertThat(merged(BASE, mine, theirs)).isEqualTo(cut(mine, " {2}Region: .*\n", ""));
    assertThat(conflicts(BASE, mine, theirs))
        .containsExactly(
            "parameters.Limit stays { type: int, default: 20, source: boxes/list.md:11,"
                + " guessed: [default] }; the pages said { type: int, default: 20, source:"
                + " boxes/list.md:11, guessed: [default] } and say nothing now.");
  }

  @Test
  void commentStaysByAListThatIsEmptyNow() {
    String head = "countersign: 1\naction: A\neffect: read\n";
    String mine = head + "guessed: [effect]  # ask the vendor\n";
    assertThat(merged(head + "guessed: [effect]\n", mine, head))
        .isEqualTo(head + "guessed: []  # ask the vendor\n");
  }

  @Test
  void commentBelowAListThatIsEmptyNowStaysAboveIt() {
    String head = "countersign: 1\naction: A\neffect: read\n";
    String mine = head + "guessed:\n  - effect\n\n  # ask the vendor\n";
    assertThat(merged(head + "guessed: [effect]\n", mine, head))
        .contains("# ask the vendor\n", "guessed: []\n");
  }

  @Test
  void otherFormIsNoEdit() {
    String mine = """
        countersign: 1
        action: ListBoxes
        effect: read
        see: [GetBox]
        deprecated: { summary: Use GetBox. }
        parameters: { Id: { type: string }, Kind: { type: string, values: { A: , B: } } }
        response: { Box: Box }
        models: { Box: { fields: { Id: { type: string } } } }
        errors: { 1: { summary: Busy. } }
        """;
    String base = """
        countersign: 1
        action: ListBoxes
        effect: read
        see: GetBox
        deprecated: Use GetBox.
        parameters: { Id: string, Kind: { type: string, values: [A, B] } }
        response: { Box: Box }
        models: { Box: { Id: string } }
        errors: { 1: Busy. }
        """;
    String theirs = """
        countersign: 1
        action: ListBoxes

        effect: read
        """;
    assertThat(merged(base, mine, theirs)).isEqualTo("""
        countersign: 1
        action: ListBoxes
        effect: read
        """);
    assertThat(conflicts(base, mine, theirs)).isEmpty();
  }

  @Test
  void shortFormsStayShortAndLongOnesLong() {
    String base = """
        countersign: 1
        action: A
        effect: read
        see: [B]
        parameters:
          Kind: { type: string, values: [A, B] }
        models:
          One: { Id: string }
          Two: { fields: { Id: string } }
        errors: { 1: Busy., 2: Late. }
        """;
    String mine = """
        countersign: 1
        action: A
        effect: read
        see: B
        parameters:
          Kind: { type: string, values: [A, B, C] }
        models:
          One: { Id: string, Own: string }
          Two: { fields: { Id: string, Own: string } }
        errors: { 1: Very busy., 2: { summary: Late., retry: never } }
        """;
    String theirs = """
        countersign: 1
        action: A
        effect: read
        see: [B, C]
        parameters:
          Kind: { type: string, values: [A, B, D] }
        models:
          One: { Id: int }
          Two: { Id: int }
        errors: { 1: { summary: Busy., retry: retryable }, 2: Too late. }
        """;
    assertThat(merged(base, mine, theirs)).isEqualTo("""
        countersign: 1
        action: A
        effect: read
        see: [B, C]

        parameters:
          Kind: { type: string, values: [A, B, C, D] }

        models:
          One:
            Id: int
            Own: string

          Two:
            fields:
              Id: int
              Own: string

        errors:
          1: { summary: Very busy., retry: retryable }
          2: { summary: Too late., retry: never }
        """);
  }

  @Test
  void editedConstraintStandsAgainstANewWording() {
    String mine = edited(BASE, "at most one of: [Limit, Kind]", "exactly one of: [Limit, Kind]");
    String theirs = edited(
        edited(BASE, "at most one of: [Limit, Kind]", "at most one of: [Limit, Region]"),
        "\nresponse:",
        "  - at least one of: [Boxes, Own]\n\nresponse:");
    assertThat(merged(BASE, mine, theirs))
        .isEqualTo(edited(mine, "\nresponse:", "  - at least one of: [Boxes, Own]\n\nresponse:"));
    assertThat(conflicts(BASE, mine, theirs))
        .containsExactly(
            "constraints stays { exactly one of: [Limit, Kind] }; the pages said { at most"
                + " one of: [Limit, Kind] } and say { at most one of: [Limit, Region] } now.");
  }

  @Test
  void constraintIsTheSameWhereverItWasTakenFrom() {
    String base = edited(
        edited(
            BASE,
            "at most one of: [Limit, Kind]",
            "{ at most one of: [Limit, Kind], source: boxes/list.md:7 }"),
        "source: boxes/list.md:1\n",
        "source: boxes/list.md:1\nguessed: [effect, constraints]\n");
    String mine = edited(
        edited(base, "[effect, constraints]", "[effect]"),
        "\nresponse:",
        "  - at least one of: [Limit, Kind]\n\nresponse:");
    String theirs = edited(base, "boxes/list.md:7", "boxes/list.md:8");
    assertThat(merged(base, mine, theirs))
        .isEqualTo(edited(mine, "boxes/list.md:7", "boxes/list.md:8"));
    assertThat(conflicts(base, mine, theirs)).isEmpty();
  }

  @Test
  void confirmedEffectStaysConfirmed() {
    String base =
        edited(BASE, "source: boxes/list.md:1\n", "source: boxes/list.md:1\nguessed: [effect]\n");
    String mine = edited(edited(base, "effect: write", "effect: read"), "guessed: [effect]\n", "");
    String theirs = edited(base, "Lists boxes.", "Lists all boxes.");
    assertThat(merged(base, mine, theirs))
        .isEqualTo(edited(mine, "Lists boxes.", "Lists all boxes."));
  }

  @Test
  void namesOfAConstraintHaveNoOrder() {
    String mine = edited(BASE, "[Limit, Kind]", "[Kind, Limit]");
    String theirs = edited(BASE, "\nconstraints:\n  - at most one of: [Limit, Kind]\n", "");
    assertThat(merged(BASE, mine, theirs)).isEqualTo(theirs);
  }

  @Test
  void orderOfAPersonStaysAndNewNamesFindTheirPlaces() {
    String head = "countersign: 1\naction: A\neffect: read\n\nparameters:\n";
    String base = head + "  A: int\n  B: int\n  C: int\n";
    String mine = head + "  C: int\n  Own: int\n  A: int\n  B: int\n";
    String theirs = head + "  A: int\n  New: int\n  B: float\n  C: int\n";
    assertThat(merged(base, mine, theirs))
        .isEqualTo(head + "  C: int\n  Own: int\n  A: int\n  New: int\n  B: float\n");
  }

  @Test
  void orderOfThePagesIsFollowedWhereAPersonDidNotChangeIt() {
    String head = "countersign: 1\naction: A\neffect: read\n\nparameters:\n";
    String base = head + "  A: int\n  B: int\n";
    String mine = head + "  A: int\n  Own: int\n  B: int\n";
    String theirs = head + "  B: int\n  A: int\n";
    assertThat(merged(base, mine, theirs)).isEqualTo(head + "  B: int\n  A: int\n  Own: int\n");
  }

  @Test
  void withoutABaseThePagesOnlyAdd() {
    String mine = """
        # By hand.
        countersign: 1
        action: ListBoxes
        effect: read

        parameters:
          Limit: { type: int, range: 1..10 }
        """;
    assertThat(merged("", mine, BASE)).isEqualTo("""
        # By hand.
        countersign: 1
        action: ListBoxes
        summary: Lists boxes.
        effect: read
        source: boxes/list.md:1

        parameters:
          Region: { type: string, required: true, source: boxes/list.md:10 }
          Limit: { type: int, default: 20, range: 1..10, source: boxes/list.md:11, guessed: [default] }
          Kind: { type: string, values: { A: Small., B: Large. }, source: boxes/list.md:12 }

        constraints:
          - at most one of: [Limit, Kind]

        response:
          Boxes: { type: list of Box, required: true }

        models:
          Box:
            Id: string
            Size: int
        """);
    assertThat(conflicts("", mine, BASE))
        .containsExactly("effect stays read; the pages say write.");
  }

  @Test
  void listedActionsAreASet() {
    String head = "countersign: 1\napi: Box\nactions: ";
    assertThat(merged(head + "[A, B, C]", head + "[A, C, Own]", head + "[A, B, D]"))
        .isEqualTo("countersign: 1\napi: Box\n\nactions:\n  - A\n  - Own\n  - D\n");
  }

  @Test
  void emptyListsAndMapsLeaveNothingBehind() {
    String mine = cut(cut(BASE, " {2}Region: .*\n", ""), " {2}Limit: .*\n", "");
    String theirs = cut(BASE, " {2}Kind: .*\n", "");
    assertThat(merged(BASE, mine, theirs)).doesNotContain("parameters");
  }

  private static String edited(String text, String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  private static String cut(String text, String pattern, String to) {
    assertThat(text).containsPattern(pattern);
    return text.replaceFirst(pattern, to);
  }
}
