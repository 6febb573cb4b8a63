package dev.countersign.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "Zone, Zone",
    "zone, Zone",
    "Zoen, Zone",
    "Zon, Zone",
    "Zonee, Zone",
    "Zine, Zone",
    "oZne, Zone",
    "Reigon, Region",
    "Regin, Region",
    "Zonexx, Zone",
    "Regionxxx, Region",
    "Rxgixn, Region",
    "Re, Re",
  })
  void wordWithASlipIsFound(String written, String nearest) {
    assertThat(Nearest.to(written, List.of("Zone", "Region", "Re"))).contains(nearest);
  }

  @ParameterizedTest
  @CsvSource({"Zixe", "Zo", "Zonexxx", "Regn", "Rxgxxn", "Regionxxxx", "R", "''", "x"})
  void wordOfItsOwnIsNot(String written) {
    assertThat(Nearest.to(written, List.of("Zone", "Region"))).isEmpty();
  }

  @Test
  void nearerWordWinsAndOfTwoTheFirst() {
    assertThat(Nearest.to("Sizes", List.of("Sides", "Size", "Sizer"))).contains("Sides");
    assertThat(Nearest.to("Limits", List.of("Limbos", "Limit"))).contains("Limit");
  }

  @Test
  void wordsLongerThanAHundredLettersAreNoSlips() {
    String word = "a".repeat(100);

    assertThat(Nearest.to(word, List.of(word + "b"))).contains(word + "b");
    assertThat(Nearest.to(word + "a", List.of(word + "b"))).isEmpty();
  }

  @Test
  void aThousandWordsAreLookedAt() {
    List<String> others = Collections.nCopies(999, "elephant");

    assertThat(Nearest.to(
            "zonne", Stream.concat(others.stream(), Stream.of("zone")).toList()))
        .contains("zone");
    assertThat(Nearest.to(
            "zonne",
            Stream.concat(Stream.of("x"), Stream.concat(others.stream(), Stream.of("zone")))
                .toList()))
        .isEmpty();
  }

  @Test
  void questionEndsASentence() {
    assertThat(Nearest.question("Zoen", List.of("Zone"))).isEqualTo(" Did you mean Zone?");
    assertThat(Nearest.question("Elephant", List.of("Zone"))).isEmpty();
  }
}
