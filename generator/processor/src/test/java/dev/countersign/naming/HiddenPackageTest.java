package dev.countersign.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.generate.PlainClients;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model whose name a nested class has is named with its package, whose first word must mean that. */
class HiddenPackageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // A field, a nested class, and a variable of our own have the word.
        "org | Org: int, Disk: { type: object, fields: { Size: int } }, Other: Disk",
        "Org | Org: { type: string, values: [a] }, Disk: { type: string, values: [a] }, Other: Disk",
        "in | Disk: { type: object, fields: { Size: int } }, Other: list of map of Disk",
        // It is deeper within.
        "org | Main: { type: object, fields: { Org: int, Disk: { type: string, values: [a] } } },"
            + " Other: Disk",
        "in | Main: { type: object, fields: { Disk: { type: string, values: [a] }, Other: Disk } }",
      })
  void packageThatMeansSomethingElseIsRefused(String firstWord, String parameters) {
    assertThat(complaints(firstWord, parameters))
        .isEqualTo(
            "countersign/host.yaml:4:3: error[CS204]: StartRequest has a nested class Disk and"
                + " uses the model Disk, which its code has to name with its package; but "
                + firstWord
                + " means something else there. Give the field or the model another name with java:.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "org | Disk: { type: object, fields: { Size: int } }, Other: Disk",
        "in | Disk: { type: object, fields: { Size: int } }, Other: int",
        "in | Main: { type: object, fields: { Size: int } }, Other: Disk",
      })
  void otherPackageIsAccepted(String firstWord, String parameters) {
    assertThat(complaints(firstWord, parameters)).isEmpty();
  }

  private static String complaints(String firstWord, String parameters) {
    String yaml = "countersign: 1\napi: Host\nactions:\n  Start: { effect: write, parameters: { "
        + parameters + " } }\nmodels: { Disk: { Size: int } }\n";
    return new PlainClients(
            firstWord + ".example", Map.of("host.yaml", yaml), "@ApiClient(api = \"host\")")
        .complaints();
  }
}
