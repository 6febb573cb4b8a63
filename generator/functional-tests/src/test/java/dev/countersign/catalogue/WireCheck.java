package dev.countersign.catalogue;

import dev.countersign.CountersignException;
import dev.countersign.naming.NamedAction;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.sandbox.Sandbox;
import dev.countersign.sandbox.SandboxCall;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to a sandbox, and compares what arrives with what the page asks for. */
final class WireCheck implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String MASK = "***";

  private final GeneratedClasses classes;
  private final Tally tally;
  private final Tap tap = new Tap();
  private final AtomicReference<SandboxCall> arrived = new AtomicReference<>();
  private final Sandbox sandbox;
  private final GeneratedClient plain;
  private final GeneratedClient fillingIn;

  WireCheck(GeneratedClasses classes, String api, DefinitionLookup definitions, Tally tally) {
    this.classes = classes;
    this.tally = tally;
    this.sandbox =
        Sandbox.builder().api(api).lookup(definitions).onCall(this.arrived::set).start();
    this.plain = GeneratedClient.plain(classes, this.sandbox.endpoint(), this.tap);
    this.fillingIn = GeneratedClient.fillingIn(classes, this.sandbox.endpoint(), this.tap);
  }

  /** Sends a request as it is. */
  void check(NamedAction action, JsonNode page, FilledRequest filled) {
    check(action, page, filled, this.plain);
  }

  /** Sends a request to which the client adds region, zone and project. */
  void checkFilledIn(NamedAction action, JsonNode page, FilledRequest filled) {
    check(action, page, filled, this.fillingIn);
  }

  private void check(
      NamedAction action, JsonNode page, FilledRequest filled, GeneratedClient client) {
    this.tally.add(Tally.Count.REQUESTS, 1);
    ExpectedWire expected = ExpectedWire.of(page, filled);
    this.tally.wire().addAll(expected.problems());
    try {
      Object response = client.call(action, filled.request());
      compare(page, expected.parameters(), arrived());
      answer(action, page, response);
    } catch (CountersignException failure) {
      this.tally.wire().add(Pages.subject(page) + ": " + failure.getMessage());
    }
  }

  /** What the sandbox took from its socket; in place of a masked secret, what the client sent. */
  private Map<String, String> arrived() {
    Map<String, String> parameters = new TreeMap<>(this.arrived.get().parameters());
    Map<String, String> sent = this.tap.sent();
    parameters.replaceAll((name, text) -> text.equals(MASK) ? sent.get(name) : text);
    return parameters;
  }

  private void compare(JsonNode page, Map<String, String> expected, Map<String, String> arrived) {
    // The sandbox has verified it, with an implementation of its own.
    arrived.remove("Signature");
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(arrived.keySet());
    for (String name : names) {
      String wanted = expected.get(name);
      String found = arrived.get(name);
      if (Objects.equals(wanted, found)) {
        this.tally.add(Tally.Count.PARAMETERS, 1);
      } else {
        this.tally
            .wire()
            .add("%s %s: the page asks for %s, and %s arrived"
                .formatted(Pages.subject(page), name, wanted, found));
      }
    }
  }

  /** The sandbox answers with every declared field: each has to be read back. */
  private void answer(NamedAction action, JsonNode page, Object response) {
    ReplyComparison comparison = new ReplyComparison(this.classes);
    comparison.object(action.response(), response, MAPPER.readTree(this.tap.received()), "");
    this.tally.add(Tally.Count.ANSWERED, comparison.equal());
    for (String difference : comparison.differences()) {
      this.tally.replies().add(Pages.subject(page) + " in the sandbox " + difference);
    }
    for (String misfit : comparison.misfits()) {
      this.tally.replies().add(Pages.subject(page) + " in the sandbox has " + misfit);
    }
  }

  @Override
  public void close() {
    this.fillingIn.close();
    this.plain.close();
    this.sandbox.close();
  }
}
