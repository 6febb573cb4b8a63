package dev.countersign.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The signing vectors that were recorded from other clients; skipped where they do not lie. */
final class SharedVectorsTest {
  @TestFactory
  Stream<DynamicTest> documentedRuleGivesTheRecordedSignature() throws IOException {
    Path file = Path.of(System.getProperty("countersign.shared", ""), "vectors", "signing.json");
    assumeThat(file).as("the folder of shared test material").exists();
    JsonNode all = JsonMapper.shared().readTree(Files.readString(file));
    String privateKey = all.path("private_key").asString();
    return all.path("vectors")
        .valueStream()
        // An unpaired surrogate has no form body at all.
        .filter(vector -> vector.path("reference").path("form_body").isString())
        .map(vector -> DynamicTest.dynamicTest(
            vector.path("id").asString(),
            () -> assertSignature(vector.path("reference"), privateKey)));
  }

  private static void assertSignature(JsonNode reference, String privateKey) {
    Form form = Form.parse(reference.path("form_body").asString().getBytes(UTF_8));
    Map<String, String> parameters = new HashMap<>(form.parameters());

    assertThat(form.problems()).isEmpty();
    assertThat(Signature.of(parameters, privateKey))
        .isEqualTo(reference.path("signature").asString());
    assertThat(Signature.matches(
            form.parameters().getOrDefault("Signature", ""), parameters, privateKey))
        .isTrue();
  }
}
