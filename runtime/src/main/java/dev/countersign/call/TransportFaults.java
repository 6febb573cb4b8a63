package dev.countersign.call;

import dev.countersign.TransportException;
import dev.countersign.TransportException.Kind;
import dev.countersign.UnreadableReplyException;
import dev.countersign.http.ReplyTooLargeException;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a transport's exception means.
 *
 * <p>The JDK has few classes for many faults, so some are told apart by their messages; a message
 * that a later JDK words differently ends as a broken connection, which claims the least.
 */
final class TransportFaults {
  private final Failures failures;

  TransportFaults(Failures failures) {
    this.failures = failures;
  }

  RuntimeException classify(Throwable wrapped) {
    Throwable thrown = wrapped;
    while (thrown instanceof CompletionException && thrown.getCause() != null) {
      thrown = thrown.getCause();
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    ReplyTooLargeException tooLarge = find(thrown, ReplyTooLargeException.class);
    if (tooLarge != null) {
      return this.failures.unreadable(
          String.valueOf(tooLarge.getMessage()), "Ask for less, or raise maxReplyBytes.", false);
    }
    if (isUnsent(thrown)) {
      return unsent(thrown);
    }
    if (isTls(thrown)) {
      return tls(thrown);
    }
    if (thrown instanceof HttpTimeoutException) {
      return this.failures.timedOut(true);
    }
    return thrown instanceof IOException ? broken(thrown) : unexpected(thrown);
  }

  private static boolean isUnsent(Throwable thrown) {
    return thrown instanceof HttpConnectTimeoutException
        || thrown instanceof ConnectException
        || thrown instanceof BindException
        || thrown instanceof UnknownHostException
        || thrown instanceof UnresolvedAddressException;
  }

  private RuntimeException unsent(Throwable thrown) {
    if (thrown instanceof HttpConnectTimeoutException) {
      return this.failures.transport(
          Kind.CONNECT_TIMEOUT,
          "no connection within the connect timeout",
          "Check that a firewall lets this machine out.",
          false,
          thrown);
    }
    if (find(thrown, UnresolvedAddressException.class) != null
        || find(thrown, UnknownHostException.class) != null) {
      return this.failures.transport(
          Kind.CONNECT,
          "the host name does not resolve",
          "Check the endpoint's spelling and this machine's DNS.",
          false,
          thrown);
    }
    if (find(thrown, BindException.class) != null) {
      return this.failures.transport(
          Kind.CONNECT, "this machine has no local port left", "", false, thrown);
    }
    return this.failures.transport(
        Kind.CONNECT,
        "nothing accepts connections there",
        "Check host and port of the endpoint.",
        false,
        thrown);
  }

  private static boolean isTls(Throwable thrown) {
    return find(thrown, SSLHandshakeException.class) != null
        || find(thrown, SSLPeerUnverifiedException.class) != null
        || (thrown instanceof SSLException && says(thrown, "plaintext connection"));
  }

  private RuntimeException tls(Throwable thrown) {
    if (says(thrown, "plaintext connection")) {
      return tls("the server does not speak TLS", "Check the endpoint's port.", thrown);
    }
    if (find(thrown, CertificateExpiredException.class) != null
        || find(thrown, CertificateNotYetValidException.class) != null) {
      return tls(
          "the server's certificate is not valid today", "Check this machine's clock.", thrown);
    }
    if (says(thrown, "No subject alternative") || says(thrown, "No name matching")) {
      return tls("the server's certificate is for another host", "Check the endpoint.", thrown);
    }
    if (says(thrown, "PKIX path")) {
      return tls(
          "no authority that this JVM trusts has signed the server's certificate",
          "Pass HttpTransport.on a client whose SSLContext trusts it.",
          thrown);
    }
    boolean passing = says(thrown, "terminated the handshake");
    return new TransportException(
        Kind.TLS,
        passing ? "the server ended the TLS handshake" : "the TLS handshake failed",
        "",
        this.failures.details(false, passing),
        thrown);
  }

  private RuntimeException tls(String what, String hint, Throwable thrown) {
    return new TransportException(
        Kind.TLS, what, hint, this.failures.details(false, false), thrown);
  }

  private RuntimeException broken(Throwable thrown) {
    boolean reset = find(thrown, SocketException.class) != null;
    boolean inBody = says(thrown, "fixed content-length") || says(thrown, "chunked transfer");
    if (inBody && !reset) {
      return unreadable("the reply is cut short", "", this.failures.readsOnly(), thrown);
    }
    if (thrown instanceof ProtocolException || says(thrown, "parsing HTTP/1.1 header")) {
      return unreadable(
          "the reply is not HTTP", "Check that the endpoint is an HTTP server.", false, thrown);
    }
    return this.failures.transport(
        Kind.CONNECTION,
        inBody ? "the connection broke within the reply" : "the connection broke before a reply",
        "",
        true,
        this.failures.cleared(thrown));
  }

  private RuntimeException unexpected(Throwable thrown) {
    if (thrown instanceof IllegalArgumentException) {
      // java.net.http lets this out for a malformed Content-Length.
      return unreadable("the reply's headers are malformed", "", false, thrown);
    }
    return new TransportException(
        Kind.CONNECTION,
        "the transport threw " + thrown.getClass().getName(),
        this.failures.now(""),
        this.failures.details(true, false),
        this.failures.cleared(thrown));
  }

  private RuntimeException unreadable(
      String what, String hint, boolean retryable, Throwable thrown) {
    return new UnreadableReplyException(
        0,
        what,
        this.failures.now(hint),
        this.failures.details(true, retryable),
        this.failures.cleared(thrown));
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
