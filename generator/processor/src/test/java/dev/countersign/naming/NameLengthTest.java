package dev.countersign.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.generate.PlainClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the names of class files and of constants may be. */
class NameLengthTest {
  private static final String OUTER = "C".repeat(76);
  private static final String INNER = "D".repeat(76);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "76 | { type: object, fields: { Size: int } } | true",
        "77 | { type: object, fields: { Size: int } } | false",
        "78 | { type: string, values: [a] } | true",
        "79 | { type: string, values: [a] } | false",
      })
  void fileOfANestedClassHasANameOfAtMost255Characters(int letters, String type, boolean accepted) {
    String name = "E".repeat(letters);

    assertThat(complaints("countersign: 1\napi: Host\nactions:\n  Run:\n    effect: read\n"
            + "    parameters:\n      " + OUTER + ":\n        type: object\n        fields:\n"
            + "          " + INNER + ":\n            type: object\n            fields:\n"
            + "              " + name + ": " + type + "\n"))
        .isEqualTo(
            accepted
                ? ""
                : "countersign/host.yaml:13:15: error[CS203]: " + name
                    + " becomes the class RunRequest." + OUTER + "." + INNER + "." + name
                    + ", the name of whose file has 256 characters; 255 are the most. Add java: with a"
                    + " shorter name here or further out, or give it a model of the API.\n");
  }

  @Test
  void constantHasAtMostTwoHundredCharacters() {
    String longest = "c".repeat(200);
    String values = "countersign: 1\napi: Host\nactions:\n  Run:\n    effect: read\n"
        + "    parameters: { A: { type: string, values: [" + longest + "] } }\n";

    assertThat(complaints(values)).isEmpty();
    assertThat(complaints(values.replace(longest, longest + "c")))
        .startsWith("countersign/host.yaml:6:47: error[CS203]: The constant of value ")
        .contains(" has a name of 201 characters; 200 are the most. ");
  }

  private static String complaints(String yaml) {
    return PlainClients.of("host", yaml).complaints();
  }
}
