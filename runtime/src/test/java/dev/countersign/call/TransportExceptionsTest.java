package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of an exception of a transport, for each that the JDK's and ours throw. */
final class TransportExceptionsTest {
  private static final String HTTP_SERVER = "Check that the endpoint is an HTTP server.";
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

  private static Arguments of(
      HttpPhase phase,
      Throwable thrown,
      Class<? extends CountersignException> type,
      Said said,
      String... words) {
    return arguments(phase, thrown, type, said, words);
  }

  private static Throwable caused(Throwable thrown, Throwable cause) {
    thrown.initCause(cause);
    return thrown;
  }

  static Stream<Arguments> unsent() {
    Class<NoConnectionException> type = NoConnectionException.class;
    String dns = "Check the endpoint's spelling and this machine's DNS.";
    String port = "Check host and port of the endpoint.";
    return Stream.of(
        of(
            HttpPhase.UNKNOWN,
            new ConnectException("refused"),
            type,
            Said.UNSENT_AGAIN,
            "nothing accepts connections there",
            port),
        of(
            HttpPhase.CONNECTING,
            new IOException(new ConnectException()),
            type,
            Said.UNSENT_AGAIN,
            "nothing accepts connections there",
            port),
        of(
            HttpPhase.UNKNOWN,
            new UnknownHostException("x"),
            type,
            Said.UNSENT_AGAIN,
            "the host name does not resolve",
            dns),
        of(
            HttpPhase.UNKNOWN,
            new UnresolvedAddressException(),
            type,
            Said.UNSENT_AGAIN,
            "the host name does not resolve",
            dns),
        of(
            HttpPhase.UNKNOWN,
            caused(new ConnectException(), new UnresolvedAddressException()),
            type,
            Said.UNSENT_AGAIN,
            "the host name does not resolve",
            dns),
        of(
            HttpPhase.UNKNOWN,
            new BindException("in use"),
            type,
            Said.UNSENT_AGAIN,
            "this machine has no local port left",
            "Have fewer calls in flight."),
        of(
            HttpPhase.CONNECTING,
            new ProxyRefusedException("the proxy said 403"),
            type,
            Said.UNSENT_AGAIN,
            "the proxy said 403",
            "Check the settings of the proxy."),
        of(
            HttpPhase.CONNECTING,
            new IOException("reset"),
            type,
            Said.UNSENT_AGAIN,
            "the connection broke before anything was sent"),
        of(
            HttpPhase.UNKNOWN,
            new HttpConnectTimeoutException("t"),
            CallTimeoutException.class,
            Said.UNSENT_AGAIN,
            "Check that a firewall lets this machine out."),
        of(
            HttpPhase.CONNECTING,
            new SocketTimeoutException("t"),
            CallTimeoutException.class,
            Said.UNSENT_AGAIN,
            "Check that a firewall lets this machine out."),
        of(
            HttpPhase.UNKNOWN,
            new InvalidConfigurationException("SOCKS is not possible", "Take another."),
            InvalidConfigurationException.class,
            Said.UNSENT_NEVER,
            "SOCKS is not possible"));
  }

  static Stream<Arguments> tls() {
    Class<TlsException> type = TlsException.class;
    HttpPhase connecting = HttpPhase.CONNECTING;
    String clock = "This machine's clock says 20";
    return Stream.of(
        of(
            connecting,
            new SSLHandshakeException("no cipher"),
            type,
            Said.UNSENT_NEVER,
            "the TLS handshake failed"),
        of(
            connecting,
            new SSLPeerUnverifiedException("nobody"),
            type,
            Said.UNSENT_NEVER,
            "the TLS handshake failed"),
        of(
            connecting,
            new SSLException("Unsupported or unrecognized SSL message"),
            type,
            Said.UNSENT_NEVER,
            "the server does not speak TLS",
            "Check the endpoint's port."),
        of(
            connecting,
            new IOException(new SSLException("plaintext connection?")),
            type,
            Said.UNSENT_NEVER,
            "the server does not speak TLS",
            "Check the endpoint's port."),
        of(
            connecting,
            caused(new SSLHandshakeException("PKIX path"), new CertificateExpiredException()),
            type,
            Said.UNSENT_NEVER,
            "the server's certificate has expired",
            clock),
        of(
            connecting,
            caused(new SSLHandshakeException("PKIX path"), new CertificateNotYetValidException()),
            type,
            Said.UNSENT_NEVER,
            "the server's certificate is not valid yet",
            clock),
        of(
            connecting,
            new SSLHandshakeException("No subject alternative DNS name"),
            type,
            Said.UNSENT_NEVER,
            "the server's certificate is not for api.example.com",
            "Check the endpoint."),
        of(
            connecting,
            new SSLHandshakeException("No name matching x found"),
            type,
            Said.UNSENT_NEVER,
            "the server's certificate is not for api.example.com"),
        of(
            connecting,
            new SSLHandshakeException("PKIX path building failed"),
            type,
            Said.UNSENT_NEVER,
            "no authority that this JVM trusts",
            "Pass a transport whose TransportOptions trust it."),
        of(
            connecting,
            new SSLHandshakeException("unable to find valid certification path"),
            type,
            Said.UNSENT_NEVER,
            "no authority that this JVM trusts"),
        of(
            connecting,
            new SSLHandshakeException("Remote host terminated the handshake"),
            type,
            Said.UNSENT_AGAIN,
            "the server ended the TLS handshake"),
        of(
            connecting,
            new SSLHandshakeException("Received fatal alert: x"),
            type,
            Said.UNSENT_NEVER,
            "the TLS handshake failed"),
        of(
            HttpPhase.SENDING,
            new SSLHandshakeException("Received fatal alert: x"),
            type,
            Said.SENT_NEVER,
            "the TLS handshake failed"),
        of(
            HttpPhase.SENDING,
            new SSLHandshakeException("no cipher"),
            type,
            Said.UNSENT_NEVER,
            "the TLS handshake failed"));
  }

  static Stream<Arguments> sent() {
    Class<UnreadableReplyException> unreadable = UnreadableReplyException.class;
    Class<BrokenConnectionException> broken = BrokenConnectionException.class;
    String before = "the connection broke before a reply";
    String within = "the connection broke within the reply";
    HttpPhase sending = HttpPhase.SENDING;
    HttpPhase replying = HttpPhase.REPLYING;
    return Stream.of(
        of(sending, new IOException("reset"), broken, Said.SENT_AGAIN, before),
        of(sending, new ConnectException(), broken, Said.SENT_AGAIN, before),
        of(sending, new UnknownHostException(), broken, Said.SENT_AGAIN, before),
        of(HttpPhase.UNKNOWN, new EOFException(), broken, Said.SENT_AGAIN, before),
        of(sending, new SSLException("closed"), broken, Said.SENT_AGAIN, before),
        of(replying, new IOException((String) null), broken, Said.SENT_AGAIN, within),
        of(
            sending,
            new IOException("fixed content-length: 9", new SocketException("reset")),
            broken,
            Said.SENT_AGAIN,
            within),
        of(
            sending,
            new HttpTimeoutException("t"),
            CallTimeoutException.class,
            Said.SENT_AGAIN,
            "the deadline passed before the reply began"),
        of(
            replying,
            new SocketTimeoutException("t"),
            CallTimeoutException.class,
            Said.SENT_AGAIN,
            "the deadline passed within the reply"),
        of(
            replying,
            new TruncatedReplyException(),
            unreadable,
            Said.SENT_AGAIN,
            "the reply is cut short"),
        of(
            replying,
            new IOException("fixed content-length: 9, bytes received: 3"),
            unreadable,
            Said.SENT_AGAIN,
            "the reply is cut short"),
        of(
            replying,
            new IOException(new EOFException("chunked transfer encoding")),
            unreadable,
            Said.SENT_AGAIN,
            "the reply is cut short"),
        of(
            replying,
            new IOException("parsing HTTP/1.1 header, receiving [x]"),
            unreadable,
            Said.SENT_AGAIN,
            "the reply is cut short in its headers"),
        of(
            replying,
            new MalformedReplyException("no status line"),
            unreadable,
            Said.SENT_NEVER,
            "the reply is not HTTP: no status line",
            HTTP_SERVER),
        of(
            replying,
            new ProtocolException("Invalid status line"),
            unreadable,
            Said.SENT_NEVER,
            "the reply is not HTTP",
            HTTP_SERVER),
        of(
            replying,
            new IOException("unexpected content length with 204 response"),
            unreadable,
            Said.SENT_NEVER,
            "the reply is not HTTP",
            HTTP_SERVER),
        of(
            replying,
            new IOException(new ReplyTooLargeException(64)),
            unreadable,
            Said.SENT_NEVER,
            "64",
            "Ask for less, or raise maxReplyBytes."),
        of(
            replying,
            new IllegalArgumentException("x"),
            unreadable,
            Said.SENT_NEVER,
            "the reply's headers are malformed"),
        of(
            sending,
            new IllegalStateException("x"),
            broken,
            Said.SENT_NEVER,
            "the transport threw java.lang.IllegalStateException"));
  }

  @ParameterizedTest
  @MethodSource({"unsent", "tls", "sent"})
  void everyExceptionSaysWhatHappenedAndWhatNow(
      HttpPhase phase,
      Throwable thrown,
      Class<? extends CountersignException> type,
      Said said,
      String[] words) {
    boolean executed = said == Said.SENT_AGAIN || said == Said.SENT_NEVER;
    CountersignException write = failure(MapRequest.writing(Map.of()), phase, thrown);
    assertThat(write).isExactlyInstanceOf(type).hasMessageContainingAll(words);
    assertThat(write.mayHaveBeenExecuted()).isEqualTo(executed);
    assertThat(write.retryable()).isEqualTo(said == Said.UNSENT_AGAIN);
    assertThat(String.valueOf(write.getMessage()).contains(LOOK)).isEqualTo(executed);

    CountersignException read =
        failure(MapRequest.reading(Map.of()), phase, new CompletionException(thrown));
    assertThat(read).isExactlyInstanceOf(type).hasMessageContainingAll(words);
    assertThat(read.mayHaveBeenExecuted()).isEqualTo(executed);
    assertThat(read.retryable()).isEqualTo(said == Said.UNSENT_AGAIN || said == Said.SENT_AGAIN);
    assertThat(read.getMessage()).doesNotContain(LOOK);
  }

  @Test
  void aCauseThatCameFromAfarIsKeptWithoutItsSecrets() {
    IOException thrown = new IOException("the peer sent " + Callers.PRIVATE_KEY);
    CountersignException failure = failure(MapRequest.writing(Map.of()), HttpPhase.SENDING, thrown);
    Throwable cause = Objects.requireNonNull(failure.getCause());
    assertThat(cause).hasMessageContaining("the peer sent ***");
    assertThat(cause.getStackTrace()).isEqualTo(thrown.getStackTrace());
    ConnectException refused = new ConnectException("refused");
    assertThat(failure(MapRequest.writing(Map.of()), HttpPhase.CONNECTING, refused))
        .hasCause(refused);
  }
}
