package dev.countersign.call;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Signs certificates; the JDK reads them but has no public way to write them. */
final class TestAuthority {
  private static final String NAME = "TEST AUTHORITY";
  private static final byte[] ECDSA_WITH_SHA256 = {
    0x30, 0x0a, 0x06, 0x08, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 0x04, 0x03, 0x02
  };

  /** A certificate and its key. */
  record Signed(X509Certificate certificate, PrivateKey key) {}

  private final KeyPair keys = newKeys();
  private final X509Certificate certificate;
  private int serial = 1;

  TestAuthority() {
    try {
      Instant now = Instant.now();
      byte[] basicConstraints = extension(0x13, der(0x30, new byte[] {0x01, 0x01, (byte) 0xff}));
      this.certificate = certificate(
          NAME,
          this.keys.getPublic(),
          validity(now.minus(Duration.ofDays(30)), now.plus(Duration.ofDays(30))),
          basicConstraints);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  X509Certificate certificate() {
    return this.certificate;
  }

  Signed sign(String name, String host, Instant from, Instant to) throws GeneralSecurityException {
    KeyPair pair = newKeys();
    byte[] alternative = der(0x30, der(0x82, host.getBytes(StandardCharsets.US_ASCII)));
    return new Signed(
        certificate(name, pair.getPublic(), validity(from, to), extension(0x11, alternative)),
        pair.getPrivate());
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private X509Certificate certificate(
      String subject, PublicKey key, byte[] validity, byte[] extension)
      throws GeneralSecurityException {
    byte[] content = der(
        0x30,
        der(0xa0, der(0x02, new byte[] {2})),
        der(0x02, BigInteger.valueOf(this.serial++).toByteArray()),
        ECDSA_WITH_SHA256,
        name(NAME),
        validity,
        name(subject),
        key.getEncoded(),
        der(0xa3, der(0x30, extension)));
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(this.keys.getPrivate());
    signature.update(content);
    byte[] signed =
        der(0x30, content, ECDSA_WITH_SHA256, der(0x03, new byte[] {0}, signature.sign()));
    return (X509Certificate) CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(signed));
  }

  private static byte[] name(String common) {
    byte[] text = der(0x0c, common.getBytes(StandardCharsets.UTF_8));
    return der(0x30, der(0x31, der(0x30, der(0x06, new byte[] {0x55, 0x04, 0x03}), text)));
  }

  private static byte[] validity(Instant from, Instant to) {
    return der(0x30, time(from), time(to));
  }

  private static byte[] time(Instant moment) {
    String text = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(moment);
    return der(0x18, text.getBytes(StandardCharsets.US_ASCII));
  }

  /** An extension of the family 2.5.29. */
  private static byte[] extension(int id, byte[] value) {
    return der(0x30, der(0x06, new byte[] {0x55, 0x1d, (byte) id}), der(0x04, value));
  }

  private static byte[] der(int tag, byte[]... parts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      content.writeBytes(part);
    }
    int length = content.size();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(tag);
    if (length >= 0x100) {
      whole.write(0x82);
      whole.write(length >> 8);
    } else if (length >= 0x80) {
      whole.write(0x81);
    }
    whole.write(length & 0xff);
    whole.writeBytes(content.toByteArray());
    return whole.toByteArray();
  }
}
