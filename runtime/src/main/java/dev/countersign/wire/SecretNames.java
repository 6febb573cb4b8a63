package dev.countersign.wire;

import java.util.List;

/**
 * Recognizes names of secrets where no definition says which values are secret: in calls without a
 * definition, in and below free values, in lists of plain values, and as keys of maps.
 *
 * <p>The sandbox, which shares no code with the runtime, has a copy; a functional test compares both.
 */
final class SecretNames {
  /** Words that make a value secret wherever they stand in its name, whatever separates them there. */
  private static final List<String> WORDS = List.of(
      "password",
      "passwd",
      "passphrase",
      "passcode",
      "pwd",
      "secret",
      "token",
      "credential",
      "authorization",
      "cookie",
      "signature",
      "plaintext",
      "kubeconfig",
      "keymaterial",
      "authcode",
      "verifycode",
      "verificationcode",
      "privatekey",
      "accesskey",
      "apikey",
      "sharedkey",
      "authkey",
      "signingkey",
      "cryptkey",
      "cryptionkey",
      "sslkey",
      "tlskey",
      "certkey",
      "certificatekey",
      "密码",
      "口令",
      "密钥",
      "私钥",
      "令牌");

  /** Words that do so at the end only: they begin others, or stand across two of them. */
  private static final List<String> ENDINGS = List.of("pass", "psk");

  private SecretNames() {}

  static boolean matches(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))) {
        letters.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    String lower = letters.toString();
    return WORDS.stream().anyMatch(lower::contains) || ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
