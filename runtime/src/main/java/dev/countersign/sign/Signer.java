package dev.countersign.sign;

import dev.countersign.Credentials;
import java.nio.ByteBuffer;

/** Signs the text of one request. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface Signer {
  /**
   * Computes the signature.
   *
   * @param text name and value of every parameter, sorted by name, without separators, as UTF-8;
   *     valid during the call only, and never to be logged
   * @param credentials the key pair to sign with
   * @return the signature in ASCII
   */
  String sign(ByteBuffer text, Credentials credentials);

  /**
   * Gives the scheme that the services publish: SHA-1 over text and private key, in hex.
   *
   * @return a signer that can be shared
   */
  static Signer published() {
    return Sha1Signer.SHARED;
  }
}
