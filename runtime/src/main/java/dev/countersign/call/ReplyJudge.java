package dev.countersign.call;

import dev.countersign.CallDetails;
import dev.countersign.Refusal;
import dev.countersign.ServiceException;
import dev.countersign.ServiceException.Kind;
import dev.countersign.UnreadableReplyException;
import dev.countersign.http.HttpReply;
import dev.countersign.wire.Answer;
import dev.countersign.wire.ReplyParser;
import dev.countersign.wire.Texts;
import java.net.URI;

/** Decides what a whole HTTP reply means. */
final class ReplyJudge<R> {
  private static final int MAX_MESSAGE = 1024;

  private final Action<R> action;
  private final Failures failures;

  ReplyJudge(Action<R> action, Failures failures) {
    this.action = action;
    this.failures = failures;
  }

  R judge(HttpReply reply) {
    String requestId = reply.header("X-UCLOUD-REQUEST-UUID").orElse(null);
    if (requestId != null) {
      this.failures.requestId(requestId);
    }
    String encoding = reply.header("Content-Encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      throw unreadable(reply, "has the content encoding " + Texts.printable(encoding, 40), false);
    }
    boolean succeeded = reply.status() / 100 == 2;
    Answer<R> answer = succeeded
        ? ReplyParser.parse(reply.body(), this.action.decoder())
        : ReplyParser.parseRefusal(reply.body());
    if (answer instanceof Answer.Done<R> done) {
      return done.response();
    }
    if (answer instanceof Answer.Refused<R> refused) {
      throw refusal(reply, refused.retCode(), refused.message());
    }
    Answer.Unreadable<R> unreadable = (Answer.Unreadable<R>) answer;
    if (succeeded) {
      boolean again = unreadable.cutShort() && this.failures.readsOnly();
      throw unreadable(reply, unreadable.problem(), again);
    }
    throw httpError(reply);
  }

  private ServiceException refusal(HttpReply reply, long code, String message) {
    KnownError known = this.action.knownError(code);
    Kind kind = ServiceCodes.kind(code, reply.status(), known);
    boolean mayPass = kind == Kind.THROTTLED
        || (known != null && known.retry() == RetryClass.RETRYABLE)
        || (kind == Kind.UNAVAILABLE && this.failures.readsOnly());
    CallDetails details = this.failures.details(kind == Kind.UNAVAILABLE, mayPass);
    Refusal refusal = new Refusal(
        code,
        known == null ? "" : known.meaning(),
        Texts.printable(this.failures.redact(message), MAX_MESSAGE),
        reply.status());
    String hint = ServiceCodes.hint(kind);
    String sentence = hint.isEmpty() ? "" : hint + '.';
    return new ServiceException(
        kind, refusal, kind == Kind.UNAVAILABLE ? this.failures.now(sentence) : sentence, details);
  }

  private UnreadableReplyException unreadable(HttpReply reply, String problem, boolean again) {
    String type = reply.header("Content-Type").orElse("no content type");
    return new UnreadableReplyException(
        reply.status(),
        "HTTP status "
            + reply.status()
            + " with "
            + Texts.printable(this.failures.redact(type), 60)
            + ", "
            + reply.body().length
            + " bytes: "
            + Texts.printable(this.failures.redact(problem), 300),
        this.failures.now("Check that the endpoint is the service, not a proxy or a gateway."),
        this.failures.details(true, again),
        null);
  }

  private UnreadableReplyException httpError(HttpReply reply) {
    int status = reply.status();
    boolean refused = status / 100 == 4 && status != 408 && status != 425;
    boolean throttled =
        status == 429 || (status == 503 && reply.header("Retry-After").isPresent());
    boolean passing =
        status == 408 || status == 425 || status == 500 || (status >= 502 && status <= 504);
    boolean executed = !refused && !throttled;
    String what = "HTTP status " + status + " without an answer of the service";
    String hint = "";
    if (status / 100 == 3) {
      what = "HTTP status " + status + ", a redirect" + target(reply);
      hint = "Redirects are not followed; set the endpoint to where the service is.";
    }
    return new UnreadableReplyException(
        status,
        what,
        executed ? this.failures.now(hint) : hint,
        this.failures.details(executed, throttled || (passing && this.failures.readsOnly())),
        null);
  }

  /** The host that a redirect names; nothing more of its URL. */
  private String target(HttpReply reply) {
    String location = reply.header("Location").orElse("");
    try {
      String host = URI.create(location).getHost();
      return host == null ? "" : " to host " + Texts.printable(this.failures.redact(host), 100);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
