package dev.countersign.wire;

import java.util.Locale;

/**
 * Recognizes names of secrets where no definition says which values are secret: in calls without a
 * definition, below free values, and as keys of maps.
 */
final class SecretNames {
  /** Words that make a value secret wherever they stand in its name, whatever separates them there. */
  private static final String[] WORDS = {
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "pwd",
    "secret",
    "token",
    "privatekey",
    "accesskey",
    "apikey",
    "sharedkey",
    "credential",
    "authorization",
    "cookie",
    "signature"
  };

  private SecretNames() {}

  static boolean matches(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    String lower = letters.toString().toLowerCase(Locale.ROOT);
    for (String word : WORDS) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
