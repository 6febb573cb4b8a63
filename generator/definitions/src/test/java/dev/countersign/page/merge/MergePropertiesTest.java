package dev.countersign.page.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.Keys;
import dev.countersign.format.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds of every merge, whatever the definition and the edits. */
class MergePropertiesTest {

  private static final int ROUNDS = 60;
  private static final Place FILE = Place.ofFile(Keys.ACTION_FILE);
  private static final List<Case> CASES =
      LongStream.range(0, ROUNDS).mapToObj(Case::of).toList();

  /** A definition, an edited one, and one of changed pages. */
  private record Case(long seed, Part.Mapping base, Part.Mapping mine, Part.Mapping theirs) {

    static Case of(long seed) {
      Random random = new Random(seed);
      Part.Mapping base = new RandomDefinition(random, "base").action();
      return new Case(
          seed,
          base,
          new RandomEdits(new RandomDefinition(random, "mine"), true).file(base),
          new RandomEdits(new RandomDefinition(random, "theirs"), false).file(base));
    }

    Part.Mapping merged() {
      return DefinitionMerge.merge(Optional.of(this.base), this.mine, this.theirs)
          .file();
    }

    @Override
    public String toString() {
      return "seed " + this.seed
          + "\n--- base\n" + CanonicalParts.text(this.base)
          + "\n--- mine\n" + CanonicalParts.text(this.mine)
          + "\n--- theirs\n" + CanonicalParts.text(this.theirs)
          + "\n--- merged\n" + CanonicalParts.text(merged());
    }
  }

  /** What holds of all cases says little where nothing was edited. */
  @Test
  void bothSidesAreEditedInMostCases() {
    assertThat(CASES)
        .filteredOn(c -> !c.mine().equals(c.base())
            && !c.theirs().equals(c.base())
            && !c.mine().equals(c.theirs())
            && !Meaning.comments(c.mine()).isEmpty())
        .hasSizeGreaterThan(ROUNDS / 2);
  }

  @Test
  void withoutEditsThePagesAreFollowed() {
    CASES.forEach(c -> assertThat(merge(c.base(), c.base(), c.theirs())).isEqualTo(c.theirs()));
  }

  @Test
  void withoutNewsFromThePagesTheEditsAreFollowed() {
    CASES.forEach(c -> assertThat(merge(c.base(), c.mine(), c.base())).isEqualTo(c.mine()));
  }

  @Test
  void whatBothSayIsSaid() {
    CASES.forEach(c -> {
      assertThat(merge(c.base(), c.mine(), c.mine())).isEqualTo(c.mine());
      assertThat(DefinitionMerge.merge(Optional.empty(), c.mine(), c.mine()).file())
          .isEqualTo(c.mine());
    });
  }

  @Test
  void mergingTheResultAgainChangesNothing() {
    CASES.forEach(c -> {
      Part.Mapping merged = c.merged();
      assertThat(merge(c.base(), merged, c.theirs())).as(c::toString).isEqualTo(merged);
      assertThat(merge(c.theirs(), merged, c.theirs())).isEqualTo(merged);
    });
  }

  @Test
  void resultIsReadAsItWasWritten() {
    CASES.forEach(c -> {
      String text = CanonicalParts.text(c.merged());
      assertThat(CanonicalParts.text(Texts.parts(text))).as(c::toString).isEqualTo(text);
      assertThat(CanonicalParts.text(merge(c.base(), Texts.parts(text), c.theirs())))
          .as(c::toString)
          .isEqualTo(text);
    });
  }

  @Test
  void everyCommentStaysOnce() {
    CASES.forEach(c -> assertThat(Meaning.comments(c.merged()))
        .as(c::toString)
        .containsExactlyInAnyOrderElementsOf(Meaning.comments(c.mine())));
  }

  @Test
  void everyEditStays() {
    CASES.forEach(c -> {
      Map<String, String> base = facts(c.base());
      Map<String, String> mine = facts(c.mine());
      Map<String, String> merged = facts(c.merged());
      List<String> edited = new ArrayList<>(mine.keySet());
      edited.addAll(base.keySet());
      edited.removeIf(key -> key.contains(".guessed")
          || Optional.ofNullable(mine.get(key)).equals(Optional.ofNullable(base.get(key))));
      for (String key : edited) {
        assertThat(Optional.ofNullable(merged.get(key)))
            .as(() -> key + " of " + c)
            .isEqualTo(Optional.ofNullable(mine.get(key)));
      }
    });
  }

  @Test
  void nothingIsSaidThatNeitherSideSays() {
    CASES.forEach(c -> {
      Map<String, String> mine = facts(c.mine());
      Map<String, String> theirs = facts(c.theirs());
      facts(c.merged())
          .forEach((key, fact) ->
              assertThat(fact).as(() -> key + " of " + c).isIn(mine.get(key), theirs.get(key)));
    });
  }

  @Test
  void editsInOnePlaceDoNotKeepThePagesFromAnother() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      Part.Mapping base = new RandomDefinition(random, "base").action();
      RandomEdits mine = new RandomEdits(new RandomDefinition(random, "mine"), true);
      RandomEdits theirs = new RandomEdits(new RandomDefinition(random, "theirs"), false);
      List<Part.Member> my = new ArrayList<>();
      List<Part.Member> their = new ArrayList<>();
      List<Part.Member> both = new ArrayList<>();
      for (Part.Member member : base.members()) {
        boolean mineTurn = random.nextBoolean();
        Place place = FILE.of(member.key());
        // Which facts are guessed depends on whose facts they are.
        boolean same = List.of("countersign", "action", "guessed").contains(member.key());
        Part.Member edited = same ? member : (mineTurn ? mine : theirs).edited(member, place);
        my.add(mineTurn ? edited : member);
        their.add(mineTurn ? member : edited);
        both.add(edited);
      }
      MergedDefinition merged =
          DefinitionMerge.merge(Optional.of(base), canonical(my), canonical(their));
      assertThat(CanonicalParts.text(merged.file()))
          .as("seed %d", seed)
          .isEqualTo(CanonicalParts.text(canonical(both)));
      assertThat(merged.conflicts()).as("seed %d", seed).isEmpty();
    }
  }

  private static Part.Mapping merge(Part.Mapping base, Part.Mapping mine, Part.Mapping theirs) {
    return DefinitionMerge.merge(Optional.of(base), mine, theirs).file();
  }

  private static Part.Mapping canonical(List<Part.Member> members) {
    return RandomDefinition.canonical(new Part.Mapping(members, List.of()));
  }

  /** Returns all texts by the keys that lead to them; an item of a list is its own key. */
  private static Map<String, String> facts(Part.Mapping file) {
    Map<String, String> facts = new LinkedHashMap<>();
    collect(Meaning.of(file, FILE), "", facts);
    return facts;
  }

  private static void collect(Part part, String at, Map<String, String> facts) {
    if (part instanceof Part.Text text) {
      facts.put(at, text.text());
    }
    for (Part.Member member : part.members()) {
      if (member.key().isEmpty()) {
        facts.put(at + "." + withoutSource(member.value()), "there");
      } else {
        collect(member.value(), at + "." + member.key(), facts);
      }
    }
  }

  private static Part withoutSource(Part item) {
    return item instanceof Part.Mapping map
        ? new Part.Mapping(
            map.members().stream().filter(m -> !m.key().equals("source")).toList(), map.tail())
        : item;
  }
}
