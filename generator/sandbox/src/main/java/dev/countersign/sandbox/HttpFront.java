package dev.countersign.sandbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Speaks HTTP: lets through what can be a call, and answers everything else itself. */
final class HttpFront implements HttpHandler {
  /** Bytes of a request body; no documented call comes near. */
  static final int LARGEST_BODY = 1 << 20;

  private static final int LARGEST_DRAINED = 16 << 20;
  private static final int PIECE = 8_192;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final System.Logger LOG = System.getLogger(HttpFront.class.getName());

  private final Service service;
  private final AtomicLong requests = new AtomicLong();

  HttpFront(Service service) {
    this.service = service;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String requestId = new UUID(0, this.requests.incrementAndGet()).toString();
    try (exchange) {
      write(exchange, requestId, reply(exchange, requestId));
    }
  }

  private Reply reply(HttpExchange exchange, String requestId) throws IOException {
    Optional<Reply> refused = refusal(exchange);
    if (refused.isPresent()) {
      drain(exchange.getRequestBody());
      return refused.get();
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      drain(exchange.getRequestBody());
      return Reply.noCall(413, "The body has more than " + LARGEST_BODY + " bytes.");
    }
    try {
      return this.service.answer(requestId, body);
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.log(
          Level.ERROR,
          "The sandbox failed at request " + requestId + "; the fault is its own",
          bug);
      return new Reply(
          500,
          Reply.refused(
                  "", new Refusal(RetCode.FAILED, "The sandbox failed; the fault is its own."))
              .body());
    }
  }

  private static Optional<Reply> refusal(HttpExchange exchange) {
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      return Optional.of(Reply.noCall(405, "Send calls with POST; this was another method."));
    }
    if (!exchange.getRequestURI().getRawPath().equals("/")) {
      return Optional.of(Reply.noCall(
          404, "Send calls to the root path: behind the port stands one slash, and nothing more."));
    }
    if (exchange.getRequestURI().getRawQuery() != null) {
      return Optional.of(
          Reply.noCall(400, "Send parameters in the body: a URL is logged on its way."));
    }
    if (!isForm(exchange.getRequestHeaders())) {
      return Optional.of(Reply.noCall(415, "Send calls as " + FORM + " in UTF-8, uncompressed."));
    }
    return Optional.empty();
  }

  private static boolean isForm(Headers headers) {
    String type = Optional.ofNullable(headers.getFirst("Content-Type")).orElse("");
    String[] parts =
        type.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "").split(";", 2);
    boolean utf8 = parts.length == 1 || parts[1].equals("charset=utf-8");
    return parts[0].equals(FORM) && utf8 && !headers.containsKey("Content-Encoding");
  }

  /** Reads on, so that a client which is still sending gets to see the answer. */
  private static void drain(InputStream body) throws IOException {
    byte[] dropped = new byte[PIECE];
    int pieces = LARGEST_DRAINED / PIECE;
    while (pieces > 0 && body.readNBytes(dropped, 0, PIECE) == PIECE) {
      pieces--;
    }
  }

  private static void write(HttpExchange exchange, String requestId, Reply reply)
      throws IOException {
    byte[] body = reply.body().toString().getBytes(StandardCharsets.UTF_8);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("X-UCLOUD-REQUEST-UUID", requestId);
    // Head and body leave in two packets. On a connection that stays open the second one waits some
    // 40 ms for the client to acknowledge the first; closing sends it at once.
    headers.set("Connection", "close");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(reply.status(), -1);
    } else {
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
