package dev.countersign.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Recognizes names of secrets where a definition does not say which values are secret.
 *
 * <p>The runtime's list, written a second time, as the sandbox shares no code with it; a functional
 * test compares both.
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
    String letters = name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(letters::contains)
        || ENDINGS.stream().anyMatch(letters::endsWith);
  }

  /** Judges keys, of which any may have dots of its own: alone, and as the one that they make up. */
  static boolean matchesAny(List<String> keys) {
    return keys.stream().anyMatch(SecretNames::matches) || matches(String.join(".", keys));
  }
}
