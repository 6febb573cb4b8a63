package dev.countersign.sandbox;

import dev.countersign.diagnostic.Shown;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
    Redaction redaction = new Redaction(this.user, parameters);
    String action = parameters.getOrDefault("Action", "");
    Reading reading = this.definitions.find(action);
    Map<String, String> shown = redaction.parameters(parameters, reading.scope());
    String shownAction =
        redaction.text(Definitions.isActionName(action) ? action : Shown.plain(action));
    Reply reply = refusal(form, action, reading, shown)
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
      Form form, String action, Reading reading, Map<String, String> shown) {
    return malformed(form)
        .or(() -> unnamed(action))
        .or(() -> new Authentication(this.user).judge(form.parameters()))
        .or(() -> undefined(action, reading))
        .or(() -> badParameters(form, reading, shown));
  }

  private static Optional<Refusal> malformed(Form form) {
    return form.problems().isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal(RetCode.BAD_PARAMETER, String.join(" ", form.problems())));
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

  private static Optional<Refusal> badParameters(
      Form form, Reading reading, Map<String, String> shown) {
    return reading
        .scope()
        .flatMap(scope -> ParameterCheck.judge(scope, Sent.of(form.parameters()), shown));
  }
}
