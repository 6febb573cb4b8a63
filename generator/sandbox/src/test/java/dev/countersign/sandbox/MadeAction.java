package dev.countersign.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one action of a definition, called without a server: answers and masks of it. */
final class MadeAction {
  private final ActionScope scope;

  private MadeAction(ActionScope scope) {
    this.scope = scope;
  }

  /** Reads the only action of an API. */
  static MadeAction of(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> api = ApiLoader.load(new OneFile(yaml), "made", List.of(), diagnostics);
    if (api.isEmpty()) {
      throw new AssertionError(diagnostics.sorted().toString());
    }
    return new MadeAction(
        new ActionScope(api.orElseThrow(), api.orElseThrow().actions().get(0)));
  }

  /** An action that only reads, with these fields in its response. */
  static MadeAction answering(String fields) {
    return of("countersign: 1\napi: Made\nactions:\n  Make:\n    effect: read\n    response:\n"
        + fields.indent(6));
  }

  ActionScope scope() {
    return this.scope;
  }

  /** The answer, behind its return code and name, to a call with names and values. */
  String answer(String... namesAndValues) {
    return Answer.to(this.scope, Sent.of(call(namesAndValues)))
        .toString()
        .replace("{\"RetCode\":0,\"Action\":\"MakeResponse\"", "{")
        .replace("{,", "{");
  }

  /** What is seen of a call with names and values. */
  Map<String, String> shown(String... namesAndValues) {
    Map<String, String> call = call(namesAndValues);
    return new Redaction(KeyPair.SAMPLE, call).parameters(call, Optional.of(this.scope));
  }

  /** What is wrong with a call with names and values; empty where nothing is. */
  String complaint(String... namesAndValues) {
    Map<String, String> call = call(namesAndValues);
    return ParameterCheck.judge(this.scope, Sent.of(call), shown(namesAndValues))
        .map(Refusal::message)
        .orElse("");
  }

  static Map<String, String> call(String... namesAndValues) {
    Map<String, String> call = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      call.put(namesAndValues[at], namesAndValues[at + 1]);
    }
    return call;
  }

  private record OneFile(String text) implements DefinitionLookup {
    @Override
    public Optional<DefinitionSource> find(String path) {
      return path.equals("countersign/made.yaml")
          ? Optional.of(new DefinitionSource(path, this.text.getBytes(UTF_8)))
          : Optional.empty();
    }

    @Override
    public String describe() {
      return "a test";
    }
  }
}
