package dev.countersign.sandbox;

import dev.countersign.diagnostic.Shown;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Carries out calls: decode, authenticate, find the action, check, answer, record. */
final class Service {
  private final KeyPair user;
  private final Definitions definitions;
  private final Consumer<SandboxCall> log;

  Service(KeyPair user, Definitions definitions, Consumer<SandboxCall> log) {
    this.user = user;
    this.definitions = definitions;
    this.log = log;
  }

  /** Answers the call that a body holds. */
  Reply answer(String requestId, byte[] body) {
    Form form = Form.parse(body);
    Map<String, String> parameters = form.parameters();
    String action = parameters.getOrDefault("Action", "");
    Reading reading = this.definitions.find(action);
    Redaction redaction = new Redaction(this.user, parameters, reading.scope());
    Map<String, String> shown = redaction.parameters();
    String shownAction =
        Definitions.isActionName(action) ? redaction.text(action) : redaction.name(action);
    Reply reply = refusal(form, action, reading, redaction)
        .map(refusal -> new Refusal(refusal.code(), redaction.text(refusal.message())))
        .map(refusal -> Reply.refused(shownAction, refusal))
        .or(() -> reading
            .scope()
            .map(scope -> Reply.done(
                Answer.to(scope, Sent.of(shown), Listing.of(scope.action(), parameters)))))
        .orElseThrow();
    this.log.accept(
        new SandboxCall(requestId, shownAction, shown, reply.retCode(), reply.message()));
    return reply;
  }

  private Optional<Refusal> refusal(
      Form form, String action, Reading reading, Redaction redaction) {
    return malformed(form, redaction)
        .or(() -> unnamed(action))
        .or(() -> new Authentication(this.user).judge(form.parameters()))
        .or(() -> undefined(redaction.text(action), reading))
        .or(() -> badParameters(form, reading, redaction));
  }

  private static Optional<Refusal> malformed(Form form, Redaction redaction) {
    return Stream.concat(
            form.problems().stream(),
            form.repeated().stream()
                .map(name -> redaction.name(name) + " is sent twice. Send it once."))
        .reduce((all, problem) -> all + " " + problem)
        .map(problems -> new Refusal(RetCode.BAD_PARAMETER, problems));
  }

  private static Optional<Refusal> unnamed(String action) {
    return action.isEmpty()
        ? Optional.of(
            new Refusal(RetCode.MISSING_ACTION, "Missing Action. Send the parameter Action."))
        : Optional.empty();
  }

  private static Optional<Refusal> undefined(String action, Reading reading) {
    if (reading.scope().isPresent()) {
      return Optional.empty();
    }
    String message = reading.complaints().isEmpty()
        ? "Action " + Shown.quoted(action) + " is not defined."
        : "The definition of "
            + action
            + " cannot be used.\n"
            + String.join("\n", reading.complaints());
    return Optional.of(new Refusal(RetCode.UNKNOWN_ACTION, message));
  }

  private static Optional<Refusal> badParameters(Form form, Reading reading, Redaction redaction) {
    return reading
        .scope()
        .flatMap(scope -> ParameterCheck.judge(scope, Sent.of(form.parameters()), redaction));
  }
}
