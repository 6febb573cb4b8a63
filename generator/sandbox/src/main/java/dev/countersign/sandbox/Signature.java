package dev.countersign.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;

/** The published signature, written a second time: it checks the runtime's and shares none of it. */
final class Signature {
  static final String PARAMETER = "Signature";

  // Names are compared as bytes, so Ids.10 comes before Ids.2.
  private static final Comparator<Map.Entry<String, String>> BY_NAME = Comparator.comparing(
      parameter -> parameter.getKey().getBytes(UTF_8), Arrays::compareUnsigned);

  private Signature() {}

  /** Tells whether a signature belongs to the parameters, in a time that its text does not change. */
  static boolean matches(String signature, Map<String, String> parameters, String privateKey) {
    byte[] wanted = of(parameters, privateKey).getBytes(UTF_8);
    return MessageDigest.isEqual(wanted, signature.getBytes(UTF_8));
  }

  /** Signs all parameters but the signature itself. */
  static String of(Map<String, String> parameters, String privateKey) {
    MessageDigest sha1 = sha1();
    parameters.entrySet().stream()
        .filter(parameter -> !parameter.getKey().equals(PARAMETER))
        .sorted(BY_NAME)
        .forEach(parameter -> {
          sha1.update(parameter.getKey().getBytes(UTF_8));
          sha1.update(parameter.getValue().getBytes(UTF_8));
        });
    sha1.update(privateKey.getBytes(UTF_8));
    return HexFormat.of().formatHex(sha1.digest());
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-1", missing);
    }
  }
}
