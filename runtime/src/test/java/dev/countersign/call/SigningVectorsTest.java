package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.InvalidRequestException;
import dev.countersign.sign.Signer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shared vectors, through the path that real calls take. */
final class SigningVectorsTest {
  private final Locale before = Locale.getDefault();

  /** What one call signed and sent. */
  private record Sent(String text, String signature, String body) {}

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(this.before);
  }

  @Test
  void theDocumentedVectorIsSignedAsDocumented() {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("Region", "cn-bj2");
    parameters.put("Limit", 10L);
    Sent sent = send(options(), MapRequest.of("DescribeUHostInstance", Effect.READ, parameters));
    assertThat(sent.signature()).isEqualTo("cba5cf5ec4d4233d206b1b54951e3787350a642f");
    assertThat(sent.body())
        .isEqualTo("Action=DescribeUHostInstance&Limit=10"
            + "&PublicKey=ucloudsomeone%40example.com1296235120854146120&Region=cn-bj2"
            + "&Signature=cba5cf5ec4d4233d206b1b54951e3787350a642f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "tr-TR", "ar-EG", "fa-IR", "th-TH-u-nu-thai"})
  void allVectorsAreSignedAlikeInEveryLocale(String locale) throws Exception {
    JsonNode file = file();
    Locale.setDefault(Locale.forLanguageTag(locale));
    int count = 0;
    for (JsonNode vector : file.get("vectors")) {
      check(vector);
      count++;
    }
    assertThat(count).isEqualTo(20);
  }

  @Test
  void aSecurityTokenIsSignedLikeAnyParameter() throws Exception {
    JsonNode expected = file().get("sts");
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("Region", "cn-bj2");
    parameters.put("SourceImageId", "uimage-src1");
    parameters.put("TargetProjectId", "org-target1");
    ClientOptions.Builder options = ClientOptions.builder()
        .credentials(Credentials.of(
            Callers.PUBLIC_KEY,
            Callers.PRIVATE_KEY,
            expected.get("security_token").asString()));
    Sent sent = send(options, MapRequest.writing(parameters));
    assertThat(sent.text()).isEqualTo(expected.get("string_to_sign").asString());
    assertThat(sent.signature()).isEqualTo(expected.get("signature").asString());
  }

  @ParameterizedTest
  @MethodSource("published")
  void publishedVectorsAreSignedAsPublished(JsonNode vector) {
    Map<String, @Nullable Object> parameters = parameters(vector.get("params"));
    Object token = parameters.remove("SecurityToken");
    String action = (String) parameters.remove("Action");
    Credentials credentials = token == null
        ? Credentials.of(Callers.PUBLIC_KEY, Callers.PRIVATE_KEY)
        : Credentials.of(Callers.PUBLIC_KEY, Callers.PRIVATE_KEY, (String) token);
    Sent sent = send(
        ClientOptions.builder().credentials(credentials),
        MapRequest.of(String.valueOf(action), Effect.READ, parameters));
    assertThat(sent.signature()).isEqualTo(vector.get("signature").asString());
  }

  static Stream<JsonNode> published() throws Exception {
    List<JsonNode> vectors = new ArrayList<>();
    for (JsonNode vector : file().get("vendor_published")) {
      // One of them signs a text without action and key, which no call can send.
      if (vector.get("params").has("Action")) {
        vectors.add(vector);
      }
    }
    return vectors.stream();
  }

  private static void check(JsonNode vector) {
    String id = vector.get("id").asString();
    Map<String, @Nullable Object> parameters = parameters(vector.get("params"));
    String action = String.valueOf(parameters.remove("Action"));
    MapRequest request = new MapRequest(
        Action.of(action, Effect.WRITE, Replies::firstText),
        parameters,
        List.of(ClientValue.values()));
    ClientOptions.Builder options = options();
    JsonNode config = vector.get("client_config");
    if (config != null) {
      options.region(config.get("Region").asString());
      if (config.has("ProjectId")) {
        options.projectId(config.get("ProjectId").asString());
      }
    }
    if (id.equals("v21-lone-surrogate") || id.equals("v25-null-in-list")) {
      assertThatThrownBy(() -> send(options, request))
          .as(id)
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining(id.startsWith("v21") ? "S holds half" : "Ids.1 is null");
      return;
    }
    Sent sent = send(options, request);
    JsonNode reference = vector.get("reference");
    assertThat(sent.text()).as(id).isEqualTo(reference.get("string_to_sign").asString());
    assertThat(sent.signature()).as(id).isEqualTo(reference.get("signature").asString());
    assertThat(sent.body()).as(id).isEqualTo(reference.get("form_body").asString());
  }

  private static ClientOptions.Builder options() {
    return Callers.options();
  }

  /** Calls with a transport that keeps the body and a signer that keeps the text. */
  private static Sent send(ClientOptions.Builder builder, MapRequest request) {
    List<String> kept = new ArrayList<>();
    Signer signer = (text, credentials) -> {
      byte[] bytes = new byte[text.remaining()];
      text.duplicate().get(bytes);
      kept.add(new String(bytes, StandardCharsets.UTF_8) + credentials.privateKey());
      String signature = Signer.published().sign(text, credentials);
      kept.add(signature);
      return signature;
    };
    ClientOptions options = builder.build();
    ActionCaller caller = ActionCaller.on(
        options,
        URI.create("https://api.example.com/"),
        new ClientCore.Seams(
            signer,
            call -> {
              kept.add(new String(call.body().toBytes(), StandardCharsets.US_ASCII));
              return CompletableFuture.completedFuture(Replies.of(Replies.DONE));
            },
            System::nanoTime,
            SystemSeams.SHARED,
            () -> 0));
    assertThat(caller.call(request)).isEqualTo("done");
    return new Sent(kept.get(0), kept.get(1), kept.get(2));
  }

  private static Map<String, @Nullable Object> parameters(JsonNode params) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    params.properties().forEach(p -> parameters.put(p.getKey(), value(p.getValue())));
    return parameters;
  }

  private static @Nullable Object value(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    if (node.isArray()) {
      List<@Nullable Object> list = new ArrayList<>();
      node.forEach(element -> list.add(value(element)));
      return list;
    }
    if (node.isObject()) {
      // {"$double": "42.0"}: a float has no type of its own here.
      return Double.valueOf(node.iterator().next().asString());
    }
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    return node.isNumber() ? (Object) node.asLong() : node.asString();
  }

  private static JsonNode file() throws Exception {
    Path shared = Path.of(System.getProperty("countersign.shared", "shared"));
    assumeTrue(
        Files.isDirectory(shared),
        "skipped: the folder of shared vectors, countersign.shared, is missing");
    byte[] bytes = Files.readAllBytes(shared.resolve("vectors").resolve("signing.json"));
    return JsonMapper.builder().build().readTree(bytes);
  }
}
