package dev.countersign.sign;

import dev.countersign.Credentials;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The published scheme: lower-case hex of SHA-1 over the text and then the private key. */
final class Sha1Signer implements Signer {
  static final Sha1Signer SHARED = new Sha1Signer();

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** One digest is kept for the next request; it is empty between two uses. */
  private final AtomicReference<@Nullable MessageDigest> free = new AtomicReference<>();

  private Sha1Signer() {}

  @Override
  public String sign(ByteBuffer text, Credentials credentials) {
    MessageDigest digest = this.free.getAndSet(null);
    if (digest == null) {
      digest = newDigest();
    }
    digest.update(text);
    byte[] hash = digest.digest(credentials.privateKey().getBytes(StandardCharsets.UTF_8));
    this.free.set(digest);
    byte[] hex = new byte[2 * hash.length];
    for (int i = 0; i < hash.length; i++) {
      hex[2 * i] = HEX[hash[i] >> 4 & 15];
      hex[2 * i + 1] = HEX[hash[i] & 15];
    }
    return new String(hex, StandardCharsets.US_ASCII);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime must have SHA-1", e);
    }
  }
}
