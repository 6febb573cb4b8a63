package dev.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialsTest {
  private static Credentials from(Map<String, String> variables) {
    return Credentials.fromEnvironment(variables::get);
  }

  @Test
  void theEnvironmentGivesKeysAndToken() {
    Map<String, String> variables = new HashMap<>();
    variables.put("COUNTERSIGN_PUBLIC_KEY", "pub");
    variables.put("COUNTERSIGN_PRIVATE_KEY", "priv");
    assertThat(from(variables).securityToken()).isEmpty();
    variables.put("COUNTERSIGN_SECURITY_TOKEN", "token");
    Credentials credentials = from(variables);
    assertThat(credentials.publicKey()).isEqualTo("pub");
    assertThat(credentials.privateKey()).isEqualTo("priv");
    assertThat(credentials.securityToken()).contains("token");
    assertThat(credentials.credentials()).isSameAs(credentials);
  }

  @Test
  void allVariablesThatAreMissingAreNamedAtOnce() {
    assertThatThrownBy(() -> from(Map.of()))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessage(
            "COUNTERSIGN_PUBLIC_KEY is not set; COUNTERSIGN_PRIVATE_KEY is not set. Set both.");
    assertThatThrownBy(() -> from(Map.of("COUNTERSIGN_PUBLIC_KEY", "pub")))
        .hasMessage("COUNTERSIGN_PRIVATE_KEY is not set. Set it.");
    assertThatThrownBy(() -> from(Map.of("COUNTERSIGN_PUBLIC_KEY", "'pub'")))
        .hasMessage("COUNTERSIGN_PUBLIC_KEY begins or ends with a quote; COUNTERSIGN_PRIVATE_KEY is"
            + " not set. Copy the key pair again from the console of the service, without quotes.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "canary\n",
        " canary",
        "canary\u00a0",
        "\"canary\"",
        "'canary",
        "can\u0007ary",
        "canarÿ"
      })
  void malformedKeysAreRefusedWithoutShowingThem(String key) {
    Throwable fault = catchThrowable(
        () -> from(Map.of("COUNTERSIGN_PUBLIC_KEY", "pub", "COUNTERSIGN_PRIVATE_KEY", key)));
    assertThat(fault)
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageStartingWith("COUNTERSIGN_PRIVATE_KEY ")
        .hasMessageNotContaining("can");
    assertThatThrownBy(() -> Credentials.of(key, "private"))
        .hasMessageStartingWith("the public key ");
  }

  @Test
  void aKeyOnBothSidesIsRefused() {
    assertThatThrownBy(() -> Credentials.of("canary", "canary"))
        .hasMessageContaining("the public key and the private key are the same")
        .hasMessageNotContaining("canary");
  }

  @Test
  void halvesThatLookSwappedAreRefused() {
    String address = "someone@canary.example1234";
    String hash = "0123456789abcdef0123456789abcdef01234567";
    assertThatThrownBy(() -> Credentials.of(hash, address))
        .hasMessageContaining("the public key and the private key look swapped")
        .hasMessageNotContaining("canary");
    assertThatThrownBy(() -> Credentials.of("pub", address)).hasMessageContaining("look swapped");
    assertThatThrownBy(() -> Credentials.of(hash, "priv")).hasMessageContaining("look swapped");
    assertThat(Credentials.of(address, hash).publicKey()).isEqualTo(address);
    assertThat(Credentials.of(hash, hash.replace('0', '9')).publicKey()).isEqualTo(hash);
  }

  @Test
  void theTextFormShowsNothing() {
    assertThat(Credentials.of("pub-canary", "priv-canary", "token-canary"))
        .hasToString("Credentials{publicKey=***, privateKey=***, securityToken=***}");
  }
}
