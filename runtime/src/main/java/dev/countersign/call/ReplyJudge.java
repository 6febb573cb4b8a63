package dev.countersign.call;

import dev.countersign.HttpStatusException;
import dev.countersign.Refusal;
import dev.countersign.ServiceException;
import dev.countersign.ServiceException.Kind;
import dev.countersign.UnreadableReplyException;
import dev.countersign.call.Fault.Chance;
import dev.countersign.http.HttpReply;
import dev.countersign.wire.Answer;
import dev.countersign.wire.ReplyParser;
import dev.countersign.wire.Texts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Decides what a whole HTTP reply means. */
final class ReplyJudge<R> {
  private static final int MAX_MESSAGE = 1024;
  private static final String RESPONSE = "Response";
  private static final String REQUEST_ID = "X-UCLOUD-REQUEST-UUID";

  /** The return code of a signature that does not match (WIRE, section 4). */
  private static final int WRONG_SIGNATURE = 171;

  private final Action<R> action;
  private final Failures failures;
  private final ClientCore core;
  private @Nullable R response;

  ReplyJudge(Action<R> action, Failures failures, ClientCore core) {
    this.action = action;
    this.failures = failures;
    this.core = core;
  }

  /** The fault of a reply; null where the action is done. */
  @Nullable
  Fault judge(HttpReply reply) {
    String requestId = reply.header(REQUEST_ID).orElse(null);
    if (requestId != null) {
      this.failures.requestId(requestId);
    }
    String encoding = reply.header("Content-Encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      String problem = "has the content encoding " + Texts.printable(encoding, 40);
      return unreadable(reply, problem, Chance.NONE);
    }
    boolean succeeded = reply.status() / 100 == 2;
    Answer<R> answer = succeeded
        ? this.core.parser().parse(reply.body(), this.action.decoder())
        : ReplyParser.parseRefusal(reply.body());
    if (answer instanceof Answer.Done<R> done) {
      if (isForeign(done.action(), reply)) {
        return foreign(reply);
      }
      this.response = done.response();
      return null;
    }
    if (answer instanceof Answer.Refused<R> refused) {
      if (isForeign(refused.action(), reply)) {
        return foreign(reply);
      }
      return refusal(reply, refused.retCode(), refused.message());
    }
    Answer.Unreadable<R> unreadable = (Answer.Unreadable<R>) answer;
    if (succeeded) {
      return switch (unreadable.defect()) {
        case CUT_SHORT -> unreadable(reply, unreadable.problem(), Chance.PASSING);
        case TOO_LARGE ->
          unreadable(
              reply, unreadable.problem(), "Ask for less, or raise maxReplyTokens.", Chance.NONE);
        case MALFORMED -> unreadable(reply, unreadable.problem(), Chance.NONE);
      };
    }
    return httpError(reply);
  }

  /** What an action that is done has brought. */
  @Nullable
  R response() {
    return this.response;
  }

  /**
   * Whether an answer is a second copy of one to another action of this client.
   *
   * <p>The name of the other action is no proof, as services do not keep to {@code <Action>Response}:
   * one answers UnbindSSL as BindSSL. So the whole reply has to be the last one to that action, its
   * request id included; without an id, it has to hold more than a return code.
   */
  private boolean isForeign(String named, HttpReply reply) {
    String own = this.action.name();
    CRC32C checksum = new CRC32C();
    checksum.update(reply.body());
    String id = reply.header(REQUEST_ID).orElse("");
    String fingerprint = id + ' ' + reply.body().length + ' ' + checksum.getValue();
    boolean foreign = false;
    if (!named.isEmpty() && !named.equals(own + RESPONSE)) {
      foreign = named.endsWith(RESPONSE)
          && this.core.hasAnswered(
              named.substring(0, named.length() - RESPONSE.length()), fingerprint)
          && (!id.isEmpty() || ReplyParser.hasFields(reply.body()));
      System.getLogger("dev.countersign")
          .log(
              System.Logger.Level.DEBUG,
              own + ": the answer names " + Texts.printable(this.failures.redact(named)));
    }
    this.core.answered(own, fingerprint);
    return foreign;
  }

  private Fault foreign(HttpReply reply) {
    return unreadable(reply, "it answers another call of this client", Chance.PASSING);
  }

  private Fault refusal(HttpReply reply, long code, String message) {
    KnownError known = this.action.knownError(code);
    Kind kind = ServiceCodes.kind(code, reply.status(), known);
    // That a definition calls a code retryable does not tell what a failing gateway has done.
    // Nor is a refusal within the status of another outcome a proof.
    boolean executed = kind == Kind.UNAVAILABLE
        || (reply.status() / 100 != 2 && ServiceCodes.mayHaveActed(reply.status()));
    Refusal refusal = new Refusal(
        code,
        known == null ? "" : known.meaning(),
        Texts.printable(this.failures.redact(message), MAX_MESSAGE),
        reply.status());
    String hint = code == WRONG_SIGNATURE ? this.failures.signature() : kind.hint();
    String now = executed ? this.failures.now(kind == Kind.THROTTLED ? "" : hint) : hint;
    return new Fault(
        executed,
        chance(kind, known),
        RetryAfter.nanos(reply),
        (details, note) -> new ServiceException(kind, refusal, Failures.join(now, note), details));
  }

  private static Chance chance(Kind kind, @Nullable KnownError known) {
    if (kind == Kind.THROTTLED) {
      return Chance.THROTTLED;
    }
    boolean passing =
        kind == Kind.UNAVAILABLE || (known != null && known.retry() == RetryClass.RETRYABLE);
    return passing ? Chance.PASSING : Chance.NONE;
  }

  private Fault unreadable(HttpReply reply, String problem, Chance chance) {
    return unreadable(
        reply,
        problem,
        "Check that the endpoint is the service, not a proxy or a gateway.",
        chance);
  }

  private Fault unreadable(HttpReply reply, String problem, String hint, Chance chance) {
    String type = reply.header("Content-Type").orElse("no content type");
    String what = "HTTP status "
        + reply.status()
        + " with "
        + Texts.printable(this.failures.redact(type), 60)
        + ", "
        + reply.body().length
        + " bytes: "
        + Texts.printable(this.failures.redact(problem), 300);
    String now = this.failures.now(hint);
    return new Fault(
        true,
        chance,
        (details, note) -> new UnreadableReplyException(
            reply.status(), what, Failures.join(now, note), details, null));
  }

  private Fault httpError(HttpReply reply) {
    int status = reply.status();
    boolean passing =
        status == 408 || status == 425 || status == 500 || (status >= 502 && status <= 504);
    // A status that refuses proves nothing beside a return code that does not.
    boolean contradicted =
        new String(reply.body(), StandardCharsets.ISO_8859_1).contains("\"RetCode\"");
    boolean executed = contradicted || ServiceCodes.mayHaveActed(status);
    String what = "HTTP status "
        + status
        + (contradicted
            ? " beside a return code that refuses nothing"
            : " without an answer of the service");
    String hint = "";
    if (status / 100 == 3) {
      what = "HTTP status " + status + ", a redirect" + target(reply);
      hint = "Redirects are not followed; set the endpoint to where the service is.";
    }
    String text = what;
    String now = executed ? this.failures.now(hint) : hint;
    Chance chance = passing ? Chance.PASSING : Chance.NONE;
    return new Fault(
        executed,
        status == 429 ? Chance.THROTTLED : chance,
        RetryAfter.nanos(reply),
        (details, note) ->
            new HttpStatusException(status, text, Failures.join(now, note), details));
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
