package dev.countersign.call;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates for tests, all signed by one authority. */
enum Certificates {
  GOOD("localhost", -1, 1),
  EXPIRED("localhost", -10, -5),
  NOT_YET_VALID("localhost", 5, 9),
  OTHER_HOST("other.example.com", -1, 1),
  CLIENT("client.example.com", -1, 1);

  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final TestAuthority AUTHORITY = new TestAuthority();
  private static final Map<Certificates, KeyStore> MADE = new ConcurrentHashMap<>();

  private final String host;
  private final int fromDay;
  private final int toDay;

  Certificates(String host, int fromDay, int toDay) {
    this.host = host;
    this.fromDay = fromDay;
    this.toDay = toDay;
  }

  /** A context that shows this certificate and trusts the authority. */
  SSLContext context() {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(MADE.computeIfAbsent(this, Certificates::make), PASSWORD);
      return context(keys.getKeyManagers());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A context that shows no certificate and trusts the authority. */
  static SSLContext trustOnly() {
    try {
      return context(new KeyManager[0]);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext context(KeyManager[] keys) throws GeneralSecurityException {
    KeyStore anchors = emptyStore();
    anchors.setCertificateEntry("authority", AUTHORITY.certificate());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(anchors);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys, trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore make(Certificates which) {
    try {
      Instant now = Instant.now();
      TestAuthority.Signed signed = AUTHORITY.sign(
          which.name(),
          which.host,
          now.plus(Duration.ofDays(which.fromDay)),
          now.plus(Duration.ofDays(which.toDay)));
      KeyStore store = emptyStore();
      store.setKeyEntry("key", signed.key(), PASSWORD, new X509Certificate[] {
        signed.certificate(), AUTHORITY.certificate()
      });
      return store;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyStore emptyStore() throws GeneralSecurityException {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, PASSWORD);
      return store;
    } catch (java.io.IOException e) {
      throw new GeneralSecurityException(e);
    }
  }
}
