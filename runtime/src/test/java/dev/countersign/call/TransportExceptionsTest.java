package dev.countersign.call;

import static dev.countersign.http.HttpPhase.CONNECTING;
import static dev.countersign.http.HttpPhase.REPLYING;
import static dev.countersign.http.HttpPhase.SENDING;
import static dev.countersign.http.HttpPhase.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.BrokenConnectionException;
import dev.countersign.CallTimeoutException;
import dev.countersign.CountersignException;
import dev.countersign.InvalidConfigurationException;
import dev.countersign.NoConnectionException;
import dev.countersign.TlsException;
import dev.countersign.UnreadableReplyException;
import dev.countersign.http.HttpPhase;
import dev.countersign.http.MalformedReplyException;
import dev.countersign.http.ProxyRefusedException;
import dev.countersign.http.ReplyTooLargeException;
import dev.countersign.http.TruncatedReplyException;
import java.io.EOFException;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLProtocolException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of an exception of a transport, for each that the JDK's and ours throw. */
final class TransportExceptionsTest {
  private static final MapRequest READ = MapRequest.reading(Map.of());
  private static final MapRequest WRITE = MapRequest.writing(Map.of());
  private static final String LOOK = Failures.LOOK_FIRST;

  /** How the caller learns of it: whether it may have been executed, and may be sent again. */
  private enum Said {
    UNSENT_AGAIN,
    UNSENT_NEVER,
    /** Again for an action that only reads. */
    SENT_AGAIN,
    SENT_NEVER
  }

  private static CountersignException failure(
      MapRequest request, HttpPhase phase, Throwable thrown) {
    try (ActionCaller caller = Callers.with(call -> {
      call.reached(phase);
      return CompletableFuture.failedFuture(thrown);
    })) {
      return catchThrowableOfType(CountersignException.class, () -> caller.call(request));
    }
  }

  /** An exception at a phase, and what becomes of it. */
  private record Row(
      HttpPhase phase,
      Throwable thrown,
      Class<? extends CountersignException> type,
      Said said,
      List<String> words) {
    static Row connecting(Throwable thrown, String... words) {
      return new Row(
          CONNECTING, thrown, NoConnectionException.class, Said.UNSENT_AGAIN, List.of(words));
    }

    static Row timeout(HttpPhase phase, Throwable thrown, Said said, String... words) {
      return new Row(phase, thrown, CallTimeoutException.class, said, List.of(words));
    }

    static Row tls(Throwable thrown, String... words) {
      return new Row(CONNECTING, thrown, TlsException.class, Said.UNSENT_NEVER, List.of(words));
    }

    static Row ended(Throwable thrown) {
      String words = "connected, but no TLS handshake: the server ended it";
      return new Row(CONNECTING, thrown, TlsException.class, Said.UNSENT_AGAIN, List.of(words));
    }

    static Row broken(HttpPhase phase, Throwable thrown, String... words) {
      return new Row(
          phase, thrown, BrokenConnectionException.class, Said.SENT_AGAIN, List.of(words));
    }

    static Row cut(Throwable thrown, String... words) {
      return new Row(
          REPLYING, thrown, UnreadableReplyException.class, Said.SENT_AGAIN, List.of(words));
    }

    static Row garbage(Throwable thrown, String... words) {
      return new Row(
          REPLYING, thrown, UnreadableReplyException.class, Said.SENT_NEVER, List.of(words));
    }
  }

  private static Throwable caused(Throwable thrown, Throwable cause) {
    thrown.initCause(cause);
    return thrown;
  }

  private static SSLHandshakeException handshake(String message) {
    return new SSLHandshakeException(message);
  }

  static Stream<Row> unsent() {
    String nobody = "nothing accepts connections there";
    String unknown = "the host name does not resolve";
    String dns = "Check the endpoint's spelling and this machine's DNS.";
    String port = "Check host and port of the endpoint.";
    String wall = "there was no TLS handshake: check the endpoint's port, and that a firewall";
    Throwable unresolved = caused(new ConnectException(), new UnresolvedAddressException());
    return Stream.of(
        Row.connecting(new ConnectException("refused"), nobody, port),
        Row.connecting(new IOException(new ConnectException()), nobody, port),
        Row.connecting(new UnknownHostException("x"), unknown, dns),
        Row.connecting(new UnresolvedAddressException(), unknown, dns),
        Row.connecting(unresolved, unknown, dns),
        Row.connecting(new BindException("x"), "no local port left", "Have fewer calls in flight."),
        Row.connecting(new ProxyRefusedException("proxy: 403"), "proxy: 403", "of the proxy."),
        Row.connecting(new IOException("x"), "the connection broke before anything was sent"),
        Row.timeout(CONNECTING, new HttpConnectTimeoutException("x"), Said.UNSENT_AGAIN, wall),
        Row.timeout(CONNECTING, new SocketTimeoutException("x"), Said.UNSENT_AGAIN, wall),
        new Row(
            CONNECTING,
            new InvalidConfigurationException("SOCKS is not possible", "Take another."),
            InvalidConfigurationException.class,
            Said.UNSENT_NEVER,
            List.of("SOCKS is not possible")));
  }

  static Stream<Row> tls() {
    String failed = "connected, but the TLS handshake failed";
    String plain = "connected, but no TLS handshake: the server does not speak TLS";
    String clock = "This machine's clock says 20";
    String host = "the server's certificate is not for api.example.com";
    String untrusted = "no authority that this JVM trusts";
    SSLException plaintext = new SSLException("Unsupported or unrecognized SSL message");
    Throwable expired = caused(handshake("PKIX path"), new CertificateExpiredException());
    Throwable early = caused(handshake("PKIX path"), new CertificateNotYetValidException());
    SSLHandshakeException alert = handshake("Received fatal alert: x");
    return Stream.of(
        Row.tls(handshake("no cipher"), failed),
        Row.tls(new SSLPeerUnverifiedException("nobody"), failed),
        Row.tls(plaintext, plain, "Check the endpoint's port."),
        Row.tls(new IOException(new SSLException("plaintext connection?")), plain),
        Row.tls(expired, "the server's certificate has expired", clock),
        Row.tls(early, "the server's certificate is not valid yet", clock),
        Row.tls(handshake("No subject alternative DNS name"), host, "Check the endpoint."),
        Row.tls(handshake("No name matching x found"), host),
        Row.tls(handshake("PKIX path building failed"), untrusted, "TransportOptions trust it."),
        Row.tls(handshake("unable to find valid certification path"), untrusted),
        Row.tls(alert, failed),
        Row.tls(new SSLException("closed"), failed),
        Row.tls(new SSLProtocolException("Unknown handshake type"), plain),
        Row.ended(handshake("Remote host terminated the handshake")),
        Row.ended(caused(handshake("x"), new SocketException("reset"))),
        Row.ended(new SSLException("Couldn't kickstart handshaking", new IOException("pipe"))),
        Row.ended(new SSLProtocolException("Received close_notify during handshake")));
  }

  static Stream<Row> sent() {
    String before = "the connection broke before a reply";
    String within = "the connection broke within the reply";
    String cut = "the reply is cut short";
    String http = "Check that the endpoint is an HTTP server.";
    String length = "fixed content-length: 9, bytes received: 3";
    return Stream.of(
        Row.broken(SENDING, new IOException("reset"), before),
        // What looks like a failure of the first handshake, or of the connection, is none by now.
        Row.broken(SENDING, handshake("Received fatal alert: x"), before),
        Row.broken(SENDING, handshake("Remote host terminated the handshake"), before),
        Row.broken(SENDING, caused(handshake("PKIX"), new CertificateExpiredException()), before),
        Row.broken(SENDING, new SSLPeerUnverifiedException("nobody"), before),
        Row.broken(SENDING, new SSLException("Unsupported or unrecognized SSL message"), before),
        Row.broken(SENDING, new BindException(), before),
        Row.broken(SENDING, new ProxyRefusedException("x"), before),
        Row.broken(SENDING, new IOException(length, new SSLException("bad record")), within),
        // A transport that reports no phases proves nothing.
        Row.broken(UNKNOWN, new ConnectException("refused"), before),
        Row.broken(UNKNOWN, new UnknownHostException("x"), before),
        Row.broken(UNKNOWN, handshake("no cipher"), before),
        Row.timeout(
            UNKNOWN,
            new HttpConnectTimeoutException("x"),
            Said.SENT_AGAIN,
            "the deadline passed before the reply began"),
        new Row(
            SENDING,
            new InvalidConfigurationException("SOCKS is not possible", "Take another."),
            BrokenConnectionException.class,
            Said.SENT_NEVER,
            List.of("the transport threw dev.countersign.InvalidConfigurationException")),
        new Row(
            SENDING,
            new CancellationException(),
            BrokenConnectionException.class,
            Said.SENT_NEVER,
            List.of("the transport gave the call up")),
        Row.broken(SENDING, new ConnectException(), before),
        Row.broken(SENDING, new UnknownHostException(), before),
        Row.broken(UNKNOWN, new EOFException(), before),
        Row.broken(SENDING, new SSLException("closed"), before),
        Row.broken(REPLYING, new IOException((String) null), within),
        Row.broken(SENDING, new IOException(length, new SocketException("reset")), within),
        Row.timeout(
            SENDING,
            new HttpTimeoutException("x"),
            Said.SENT_AGAIN,
            "the deadline passed before the reply began"),
        Row.timeout(
            REPLYING,
            new SocketTimeoutException("x"),
            Said.SENT_AGAIN,
            "the deadline passed within the reply"),
        Row.cut(new TruncatedReplyException(), cut),
        Row.cut(new IOException(length), cut),
        Row.cut(new IOException(new EOFException("chunked transfer encoding")), cut),
        Row.cut(new IOException("parsing HTTP/1.1 header, receiving [x]"), cut + " in its headers"),
        Row.garbage(new MalformedReplyException("no status"), "is not HTTP: no status", http),
        Row.garbage(new ProtocolException("Invalid status line"), "the reply is not HTTP", http),
        Row.garbage(new IOException("length with 204 response"), "the reply is not HTTP", http),
        Row.garbage(new IOException(new ReplyTooLargeException(64)), "64", "raise maxReplyBytes."),
        Row.garbage(new IOException("Illegal character in chunk size: 122"), "is not HTTP", http),
        Row.garbage(new IOException("invalid chunk header"), "is not HTTP: its chunks", http),
        Row.garbage(new IllegalArgumentException("x"), "the reply's headers are malformed"),
        new Row(
            SENDING,
            new IllegalStateException("x"),
            BrokenConnectionException.class,
            Said.SENT_NEVER,
            List.of("the transport threw java.lang.IllegalStateException")));
  }

  @ParameterizedTest
  @MethodSource({"unsent", "tls", "sent"})
  void everyExceptionSaysWhatHappenedAndWhatNow(Row row) {
    boolean executed = row.said == Said.SENT_AGAIN || row.said == Said.SENT_NEVER;
    CountersignException write = failure(WRITE, row.phase, row.thrown);
    assertThat(write)
        .isExactlyInstanceOf(row.type)
        .hasMessageContainingAll(row.words.toArray(String[]::new));
    assertThat(write.mayHaveBeenExecuted()).isEqualTo(executed);
    assertThat(write.retryable()).isEqualTo(row.said == Said.UNSENT_AGAIN);
    assertThat(String.valueOf(write.getMessage()).contains(LOOK)).isEqualTo(executed);

    CountersignException read = failure(READ, row.phase, new CompletionException(row.thrown));
    assertThat(read)
        .isExactlyInstanceOf(row.type)
        .hasMessageContainingAll(row.words.toArray(String[]::new));
    assertThat(read.mayHaveBeenExecuted()).isEqualTo(executed);
    assertThat(read.retryable())
        .isEqualTo(row.said == Said.UNSENT_AGAIN || row.said == Said.SENT_AGAIN);
    assertThat(read.getMessage()).doesNotContain(LOOK);
  }

  @Test
  void aCauseThatCameFromAfarIsKeptWithoutItsSecrets() {
    IOException thrown = new IOException("the peer sent " + Callers.PRIVATE_KEY);
    CountersignException failure = failure(WRITE, SENDING, thrown);
    Throwable cause = Objects.requireNonNull(failure.getCause());
    assertThat(cause).hasMessageContaining("the peer sent ***");
    assertThat(cause.getStackTrace()).isEqualTo(thrown.getStackTrace());
    ConnectException refused = new ConnectException("refused");
    assertThat(failure(WRITE, CONNECTING, refused)).hasCause(refused);
  }
}
