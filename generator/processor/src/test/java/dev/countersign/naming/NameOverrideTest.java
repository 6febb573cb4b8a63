package dev.countersign.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.generate.PlainClients;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A java: name is judged at each place that has one, and told there. */
class NameOverrideTest {
  private static final String API = """
      countersign: 1
      api: Host
      #api#
      actions:
        StartHost:
          #action#
          parameters:
            Size: int
            #parameter#
          effect: write
          response:
            Main: Own
            #response field#
          models: { Own: { fields: { Size: int, #field of an own model# } } }
        StopHost: { effect: write, response: { Image: Image } }
      models:
        Image: { fields: { Size: int, #field of a model# }, #model# }
      """;

  @ParameterizedTest
  @CsvSource({
    "api, hostImage, 2:6",
    "action, hostImage, 5:3",
    "model, hostImage, 17:3",
    "model, String, 17:3",
    "model, Override, 17:3",
    "parameter, class, 9:7",
    "parameter, HostImage, 9:7",
    "parameter, build, 9:7",
    "response field, wait, 13:7",
    "response field, HostImage, 13:7",
    "field of an own model, class, 14:43",
    "field of a model, class, 17:33",
  })
  void nameThatIsReservedOrOfTheWrongCaseIsRefused(String place, String name, String where) {
    assertThat(complaints(place, name))
        .startsWith("countersign/host.yaml:" + where + ": error[CS202]: java: " + name
            + " cannot be the name of ")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "api, Cloud",
    "action, Launch",
    "model, Picture",
    "parameter, hostImage",
    "response field, hostImage",
    "field of an own model, hostImage",
    "field of a model, hostImage",
  })
  void otherNameIsAccepted(String place, String name) {
    assertThat(complaints(place, name)).isEmpty();
  }

  private static String complaints(String place, String name) {
    boolean ofField = place.contains("field") || place.equals("parameter");
    String key = ofField ? "Name: { type: string, java: " + name + " }" : "java: " + name;
    assertThat(API).contains("#" + place + "#");
    String yaml = API.replace("#" + place + "#", key).replaceAll(", #[a-z ]+#|#[a-z ]+#", "");
    return PlainClients.of("host", yaml).complaints();
  }
}
