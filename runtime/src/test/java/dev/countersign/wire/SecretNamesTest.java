package dev.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names make a value secret; a functional test compares more of them with the sandbox. */
final class SecretNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "AdminPwd",
        "pass_phrase",
        "DB-PASS",
        "db.pass2",
        "wifiPsk",
        "Api Key",
        "EncryptionKey",
        "EncryptKey",
        "x-auth-token",
        "2Cookies",
        "登录密码"
      })
  void nameOfASecret(String name) {
    assertThat(SecretNames.matches(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Key", "PublicKey", "PassRole", "GroupsKey", "Passive", "Sku", "密"})
  void nameOfNone(String name) {
    assertThat(SecretNames.matches(name)).isFalse();
  }
}
