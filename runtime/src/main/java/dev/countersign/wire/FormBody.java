package dev.countersign.wire;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A signed form body whose text form masks every secret; immutable.
 *
 * <p>Whoever holds the bytes can repeat the request, so they are never to be logged.
 */
public final class FormBody {
  private static final String MASK = "***";

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
   * Masks every secret of this body in a text, escaped or not.
   *
   * @param text what may hold a secret, such as a server's message
   * @return the text with {@code ***} in place of each
   */
  public String redact(String text) {
    String clean = text;
    for (int i = 0; i < this.secrets.length; i += 2) {
      String escaped = text(this.secrets[i], this.secrets[i + 1]);
      if (!escaped.isEmpty()) {
        clean = clean.replace(FormCoding.unescape(escaped), MASK).replace(escaped, MASK);
      }
    }
    return clean;
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
