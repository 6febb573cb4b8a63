package dev.countersign.sandbox;

import java.util.Optional;

/** The one user that a sandbox knows. Its text form holds no secret. */
record KeyPair(String publicKey, String privateKey, Optional<String> securityToken) {
  /** The pair of the documentation. */
  static final KeyPair SAMPLE =
      new KeyPair(Sandbox.SAMPLE_PUBLIC_KEY, Sandbox.SAMPLE_PRIVATE_KEY, Optional.empty());

  KeyPair {
    requireText("public key", publicKey);
    requireText("private key", privateKey);
    securityToken.ifPresent(token -> requireText("security token", token));
  }

  KeyPair withSecurityToken(String token) {
    return new KeyPair(publicKey, privateKey, Optional.of(token));
  }

  @Override
  public String toString() {
    return "KeyPair[publicKey=" + publicKey + "]";
  }

  private static void requireText(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "The " + what + " of a sandbox is blank. Give it some text.");
    }
  }
}
