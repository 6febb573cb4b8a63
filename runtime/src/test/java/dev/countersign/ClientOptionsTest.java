package dev.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClientOptionsTest {
  private static ClientOptions.Builder builder() {
    return ClientOptions.builder().credentials(Credentials.of("pub-canary", "priv-canary"));
  }

  @Test
  void theTextFormShowsAllSettingsAndNoSecret() {
    assertThat(builder().region("cn-bj2").build())
        .hasToString(
            "ClientOptions{endpoint=of the definition, region=cn-bj2, zone=null, projectId=null,"
                + " credentials=Credentials{publicKey=***, privateKey=***}, connectTimeout=PT10S,"
                + " attemptTimeout=PT1M5S, callTimeout=PT3M, maxReplyBytes=10485760, maxReplyTokens=1000000,"
                + " retries=3 attempts, pauses PT0.1S (throttled PT1S) to PT20S, maxInFlight=50,"
                + " slotTimeout=PT10S,"
                + " transport=shared, allowPlainHttp=false, watchers=0}");
  }

  @ParameterizedTest
  @CsvSource({
    "http://host/, plain http",
    "https://user:pw@host/, user info",
    "ftp://x, neither https nor http",
    "host:443, no scheme",
    "host, no scheme",
    "//host/, no scheme",
    "https://host/?a=b, query",
    "https://host/#a, fragment",
    "https:///path, names no host",
    "https://under_score/, names no host",
    "https://host:0/, port",
    "https://host:/, port",
    "https://host:99999/, port",
    "https://host:70000/, port",
    "https://ho st/, not a URL",
    "'', is empty"
  })
  void endpointsThatBreakARuleAreRefused(String endpoint, String rule) {
    assertThatThrownBy(() -> builder().endpoint(endpoint).build())
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining(rule)
        .hasMessageNotContaining("user:pw")
        .hasMessageNotContaining("a=b");
    assertThatThrownBy(() -> builder().build().endpointOr(endpoint)).hasMessageContaining(rule);
  }

  @Test
  void whereTheDefinitionNamesNoEndpointTheOptionsHaveTo() {
    assertThatThrownBy(() -> builder().build().endpointOr(null))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("neither the definition nor the options name an endpoint")
        .hasMessageContaining("Call endpoint(\"https://…\") on the options");
    assertThat(builder().endpoint("https://host/").build().endpointOr(null))
        .isEqualTo(URI.create("https://host/"));
  }

  @Test
  void plainHttpNeedsPermission() {
    assertThat(builder()
            .endpoint("http://127.0.0.1:8080")
            .allowPlainHttp(true)
            .build()
            .endpoint())
        .contains(URI.create("http://127.0.0.1:8080/"));
    assertThat(builder().endpoint(URI.create("HTTPS://host")).build().endpoint())
        .contains(URI.create("HTTPS://host/"));
  }

  @Test
  void everyFaultOfTheSettingsIsNamedAtOnce() {
    assertThatThrownBy(() -> ClientOptions.builder()
            .endpoint("ftp://x")
            .region(" ")
            .connectTimeout(Duration.ZERO)
            .attemptTimeout(Duration.ofSeconds(-1))
            .callTimeout(Duration.ofDays(400))
            .maxReplyBytes(0)
            .maxReplyTokens(0)
            .build())
        .hasMessageContainingAll(
            "neither https nor http",
            "the region is blank",
            "connectTimeout is not more than zero",
            "attemptTimeout is not more than zero",
            "callTimeout is more than a year",
            "maxReplyBytes",
            "maxReplyTokens",
            "there are no credentials");
  }

  @Test
  void theEnvironmentFillsInAndLaterCallsWin() {
    Map<String, String> variables = Map.of(
        "COUNTERSIGN_ENDPOINT", "https://env.example.com/",
        "COUNTERSIGN_REGION", "env-region",
        "COUNTERSIGN_ZONE", "env-zone",
        "COUNTERSIGN_PROJECT_ID", "env-project",
        "COUNTERSIGN_PUBLIC_KEY", "pub",
        "COUNTERSIGN_PRIVATE_KEY", "priv");
    ClientOptions options =
        ClientOptions.builder().fromEnvironment(variables::get).region("mine").build();
    assertThat(options.endpoint()).contains(URI.create("https://env.example.com/"));
    assertThat(options.region()).contains("mine");
    assertThat(options.zone()).contains("env-zone");
    assertThat(options.projectId()).contains("env-project");
    assertThat(options.credentials().credentials().publicKey()).isEqualTo("pub");
  }

  @Test
  void halfAKeyPairInTheEnvironmentIsRefused() {
    assertThatThrownBy(() ->
            ClientOptions.builder().fromEnvironment(Map.of("COUNTERSIGN_PUBLIC_KEY", "pub")::get))
        .hasMessageStartingWith("COUNTERSIGN_PRIVATE_KEY is not set");
    assertThatThrownBy(() -> ClientOptions.builder().fromEnvironment(v -> null).build())
        .hasMessageContaining("set COUNTERSIGN_PUBLIC_KEY and COUNTERSIGN_PRIVATE_KEY");
  }
}
