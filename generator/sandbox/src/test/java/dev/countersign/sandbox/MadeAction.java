package dev.countersign.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The action Make of a definition, called without HTTP. */
final class MadeAction {
  private static final TestClient CLIENT = new TestClient(
      URI.create("http://127.0.0.1/"), Sandbox.SAMPLE_PUBLIC_KEY, Sandbox.SAMPLE_PRIVATE_KEY);

  private final DefinitionLookup lookup;
  private final List<SandboxCall> calls = new ArrayList<>();

  private MadeAction(DefinitionLookup lookup) {
    this.lookup = lookup;
  }

  /** The action of the API made. */
  static MadeAction of(String yaml) {
    MadeAction action = new MadeAction(new OneFile(yaml));
    action.scope();
    return action;
  }

  /** An action that only reads, with these fields in its response. */
  static MadeAction answering(String fields) {
    return of("countersign: 1\napi: Made\nactions:\n  Make:\n    effect: read\n    response:\n"
        + fields.indent(6));
  }

  /** What its definition says. */
  ActionScope scope() {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> api = ApiLoader.load(this.lookup, "made", List.of(), diagnostics);
    if (api.isEmpty()) {
      throw new AssertionError(diagnostics.sorted().toString());
    }
    return new ActionScope(api.get(), api.get().actions().get(0));
  }

  /** The answer, behind its return code and name, to a call with names and values. */
  String answer(String... namesAndValues) {
    String head = "{\"RetCode\":0,\"Action\":\"MakeResponse\"";
    String body = reply(namesAndValues).body().toString();
    if (!body.startsWith(head)) {
      throw new AssertionError(body);
    }
    return "{" + body.substring(head.length()).replaceFirst("^,", "");
  }

  /** What is wrong with a call with names and values; empty where nothing is. */
  String complaint(String... namesAndValues) {
    return reply(namesAndValues).message();
  }

  /** What is seen of the names and values of a call. */
  Map<String, String> shown(String... namesAndValues) {
    reply(namesAndValues);
    Map<String, String> shown =
        new LinkedHashMap<>(this.calls.get(this.calls.size() - 1).parameters());
    shown.keySet().retainAll(call(namesAndValues).keySet());
    return shown;
  }

  private Reply reply(String... namesAndValues) {
    Service service =
        new Service(KeyPair.SAMPLE, new Definitions(this.lookup, List.of("made")), this.calls::add);
    String form = TestClient.form(CLIENT.signed("Make", namesAndValues));
    return service.answer("a request", form.getBytes(UTF_8));
  }

  /** Names and values in order. */
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
