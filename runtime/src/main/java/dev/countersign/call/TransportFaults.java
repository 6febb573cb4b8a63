package dev.countersign.call;

import dev.countersign.InvalidConfigurationException;
import dev.countersign.TlsException;
import dev.countersign.call.Fault.Chance;
import dev.countersign.http.MalformedReplyException;
import dev.countersign.http.ProxyRefusedException;
import dev.countersign.http.ReplyTooLargeException;
import dev.countersign.http.TruncatedReplyException;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a transport's exception means.
 *
 * <p>Whether the request may have been executed follows from whether its body was handed over, never
 * from the exception: one of the first handshake and one of a later look alike. Only words and classes
 * depend on the exception. The JDK has few classes for many faults, so some are told apart by their
 * messages; a message that a later JDK words differently gets plainer words.
 */
final class TransportFaults {
  private static final String HTTP_SERVER = "Check that the endpoint is an HTTP server.";

  private static final String NO_HANDSHAKE = "connected, but no TLS handshake: ";
  private static final String PORT = "Check the endpoint's port.";

  private final Failures failures;

  TransportFaults(Failures failures) {
    this.failures = failures;
  }

  Fault classify(Throwable wrapped) {
    Throwable thrown = wrapped;
    while (thrown instanceof CompletionException && thrown.getCause() != null) {
      thrown = thrown.getCause();
    }
    return this.failures.isUnsent() ? unsent(thrown) : sent(thrown);
  }

  private Fault unsent(Throwable thrown) {
    if (thrown instanceof InvalidConfigurationException refused) {
      // A transport that cannot work with these settings.
      return new Fault(false, Chance.NONE, (details, note) -> refused);
    }
    if (thrown instanceof HttpConnectTimeoutException || thrown instanceof SocketTimeoutException) {
      return this.failures.connectTimedOut(thrown);
    }
    if (find(thrown, SSLException.class) != null) {
      return tls(thrown);
    }
    if (find(thrown, UnresolvedAddressException.class) != null
        || find(thrown, UnknownHostException.class) != null) {
      return this.failures.noConnection(
          "the host name does not resolve",
          "Check the endpoint's spelling and this machine's DNS.",
          thrown);
    }
    if (find(thrown, BindException.class) != null) {
      return this.failures.noConnection(
          "this machine has no local port left", "Have fewer calls in flight.", thrown);
    }
    if (find(thrown, ProxyRefusedException.class) != null) {
      return this.failures.noConnection(
          String.valueOf(thrown.getMessage()), "Check the settings of the proxy.", null);
    }
    if (find(thrown, ConnectException.class) != null) {
      return this.failures.noConnection(
          "nothing accepts connections there", "Check host and port of the endpoint.", thrown);
    }
    return this.failures.noConnection(
        "the connection broke before anything was sent", "", this.failures.cleared(thrown));
  }

  private Fault tls(Throwable thrown) {
    if (says(thrown, "terminated the handshake")
        || says(thrown, "close_notify")
        || isOfConnection(thrown)) {
      return tls(NO_HANDSHAKE + "the server ended it", PORT, Chance.PASSING, thrown);
    }
    if (says(thrown, "plaintext connection")
        || says(thrown, "unrecognized SSL message")
        || find(thrown, SSLProtocolException.class) != null) {
      return tls(NO_HANDSHAKE + "the server does not speak TLS", PORT, thrown);
    }
    if (find(thrown, CertificateExpiredException.class) != null) {
      return tls("the server's certificate has expired", clock(), thrown);
    }
    if (find(thrown, CertificateNotYetValidException.class) != null) {
      return tls("the server's certificate is not valid yet", clock(), thrown);
    }
    if (says(thrown, "No subject alternative") || says(thrown, "No name matching")) {
      return tls(
          "the server's certificate is not for " + this.failures.host(),
          "Check the endpoint.",
          thrown);
    }
    if (says(thrown, "PKIX path") || says(thrown, "unable to find valid certification path")) {
      return tls(
          "no authority that this JVM trusts has signed the server's certificate",
          "Pass a transport whose TransportOptions trust it.",
          thrown);
    }
    return tls("connected, but the TLS handshake failed", "", thrown);
  }

  /** Whether what TLS failed from was not TLS itself but the connection below it. */
  private static boolean isOfConnection(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root instanceof IOException && !(root instanceof SSLException);
  }

  private static String clock() {
    return "This machine's clock says " + Instant.now().truncatedTo(ChronoUnit.SECONDS) + '.';
  }

  private Fault tls(String what, String hint, Throwable thrown) {
    return tls(what, hint, Chance.NONE, thrown);
  }

  private Fault tls(String what, String hint, Chance chance, Throwable thrown) {
    return new Fault(
        false,
        chance,
        (details, note) -> new TlsException(
            what, Failures.join(hint, note), details, this.failures.cleared(thrown)));
  }

  /** What happens once the body was handed over, whatever the exception says of it. */
  private Fault sent(Throwable thrown) {
    ReplyTooLargeException tooLarge = find(thrown, ReplyTooLargeException.class);
    if (tooLarge != null) {
      return this.failures.unreadable(
          String.valueOf(tooLarge.getMessage()),
          "Ask for less, or raise maxReplyBytes.",
          Chance.NONE,
          null);
    }
    if (thrown instanceof HttpTimeoutException || thrown instanceof SocketTimeoutException) {
      return this.failures.timedOut(thrown);
    }
    return thrown instanceof IOException ? broken(thrown) : unexpected(thrown);
  }

  private Fault broken(Throwable thrown) {
    boolean reset =
        find(thrown, SocketException.class) != null || find(thrown, SSLException.class) != null;
    boolean inBody = find(thrown, TruncatedReplyException.class) != null
        || says(thrown, "fixed content-length")
        || says(thrown, "chunked transfer");
    if (inBody && !reset) {
      return this.failures.unreadable("the reply is cut short", "", Chance.PASSING, thrown);
    }
    if (says(thrown, "in chunk size") || says(thrown, "invalid chunk header")) {
      return this.failures.unreadable(
          "the reply is not HTTP: its chunks are malformed", HTTP_SERVER, Chance.NONE, null);
    }
    if (find(thrown, MalformedReplyException.class) != null) {
      return this.failures.unreadable(
          "the reply is not HTTP: " + thrown.getMessage(), HTTP_SERVER, Chance.NONE, null);
    }
    if (says(thrown, "parsing HTTP/1.1 header")) {
      return this.failures.unreadable(
          "the reply is cut short in its headers", "", Chance.PASSING, thrown);
    }
    if (thrown instanceof ProtocolException || says(thrown, "with 204 response")) {
      return this.failures.unreadable("the reply is not HTTP", HTTP_SERVER, Chance.NONE, thrown);
    }
    return this.failures.broken(
        inBody || this.failures.isReplying()
            ? "the connection broke within the reply"
            : "the connection broke before a reply",
        Chance.PASSING,
        thrown);
  }

  private Fault unexpected(Throwable thrown) {
    if (thrown instanceof IllegalArgumentException) {
      // java.net.http lets this out for a malformed Content-Length.
      return this.failures.unreadable("the reply's headers are malformed", "", Chance.NONE, thrown);
    }
    return this.failures.broken(
        thrown instanceof CancellationException
            ? "the transport gave the call up"
            : "the transport threw " + thrown.getClass().getName(),
        Chance.NONE,
        thrown);
  }

  private static boolean says(Throwable thrown, String words) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t.getMessage() != null && t.getMessage().contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
