package dev.countersign.wire;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A signed form body whose text form masks every secret; immutable.
 *
 * <p>Whoever holds the bytes can repeat the request, so they are never to be logged.
 */
public final class FormBody {
  private static final String MASK = "***";

  /** Messages show far less than this. */
  private static final int MOST_REDACTED = 10_000;

  private final byte[] bytes;

  /** Start and end of each secret value within the bytes, ascending. */
  private final int[] secrets;

  FormBody(byte[] bytes, int[] secrets) {
    this.bytes = Objects.requireNonNull(bytes, "bytes");
    this.secrets = Objects.requireNonNull(secrets, "secrets");
  }

  /**
   * Gives the bytes that are sent.
   *
   * @return a copy, {@code application/x-www-form-urlencoded} in ASCII
   */
  public byte[] toBytes() {
    return this.bytes.clone();
  }

  /**
   * Gives the bytes that are sent, without a copy.
   *
   * @return the body's own array, which must not be changed
   */
  public byte[] bytes() {
    return this.bytes;
  }

  /**
   * Masks every secret of this body in a text, escaped or not, whole or cut short.
   *
   * @param text what may hold a secret, such as a server's message; what stands behind its first
   *     10,000 characters is left out
   * @param privateKey a secret that is not in the body
   * @return the text with {@code ***} in place of each
   */
  public String redact(String text, String privateKey) {
    Set<String> all = new LinkedHashSet<>();
    all.add(privateKey);
    for (int i = 0; i < this.secrets.length; i += 2) {
      String escaped = text(this.secrets[i], this.secrets[i + 1]);
      all.add(FormCoding.unescape(escaped));
      all.add(escaped);
      all.add(escaped.replace("+", "%20"));
    }
    return Redactor.redact(text.substring(0, Math.min(text.length(), MOST_REDACTED)), all);
  }

  /**
   * Shows the body with every secret masked.
   *
   * @return for example {@code Action=DescribeImage&PublicKey=***&Signature=***}
   */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder(this.bytes.length);
    int from = 0;
    for (int i = 0; i < this.secrets.length; i += 2) {
      shown.append(text(from, this.secrets[i])).append(MASK);
      from = this.secrets[i + 1];
    }
    return shown.append(text(from, this.bytes.length)).toString();
  }

  private String text(int from, int to) {
    return new String(this.bytes, from, to - from, StandardCharsets.US_ASCII);
  }
}
