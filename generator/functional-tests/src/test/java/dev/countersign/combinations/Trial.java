package dev.countersign.combinations;

import dev.countersign.ClientOptions;
import dev.countersign.CountersignException;
import dev.countersign.Credentials;
import dev.countersign.InvalidRequestException;
import dev.countersign.WaitException;
import dev.countersign.call.Paginator;
import dev.countersign.call.Waiter;
import dev.countersign.catalogue.Reflect;
import dev.countersign.catalogue.Tap;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.sandbox.Sandbox;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends what combinations define to a sandbox, with the compiled client of their API. */
final class Trial implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final int IN_SANDBOX = 3;

  private final Batch.OfApi api;
  private final ClassLoader classes;
  private final Tap tap = new Tap();
  private final Sandbox sandbox;
  private final Object client;
  private final List<String> problems = new ArrayList<>();

  Trial(Batch.OfApi api, ClassLoader classes, DefinitionLookup definitions) {
    this.api = api;
    this.classes = classes;
    this.sandbox = Sandbox.builder().api(api.text().name()).lookup(definitions).start();
    this.client = client(this.sandbox.endpoint(), this.tap);
  }

  private Object client(URI endpoint, HttpTransport transport) {
    String name = this.api.text().name();
    ClientOptions options = ClientOptions.builder()
        .endpoint(endpoint)
        .allowPlainHttp(true)
        .attemptTimeout(PATIENCE)
        .callTimeout(PATIENCE)
        .region(Requests.REGION)
        .credentials(Credentials.of(Sandbox.SAMPLE_PUBLIC_KEY, Sandbox.SAMPLE_PRIVATE_KEY))
        .transport(transport)
        .build();
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Client";
    return Reflect.callStatic(load(type), "create", options);
  }

  private Class<?> load(String name) {
    try {
      return this.classes.loadClass(packageName(this.api) + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The package of the client of an API. */
  static String packageName(Batch.OfApi api) {
    return "com.example." + api.text().name();
  }

  /** Everything that went otherwise than its definition says. */
  List<String> problems() {
    for (Batch batch : this.api.actions()) {
      Requests requests = new Requests(load(batch.text().name() + "Request"), batch);
      try {
        call(batch, requests.all(true), true);
        call(batch, requests.all(false), false);
        for (Combination combination : batch.combinations()) {
          rules(combination, requests);
          sendings(combination, requests);
          pages(batch, combination, requests);
          waits(batch, combination, requests);
        }
      } catch (RuntimeException e) {
        this.problems.add(batch.text().name() + " (" + shown(batch) + "): " + e);
      }
    }
    return this.problems;
  }

  private static String shown(Batch batch) {
    return batch.combinations().stream()
        .map(combination -> combination.field() + ": " + combination)
        .collect(Collectors.joining("; "));
  }

  private void call(Batch batch, Requests.Draft draft, boolean full) {
    Object response;
    try {
      Object request = draft.build();
      secrets(batch, request, full);
      response = Reflect.call(this.client, Requests.decapitalized(batch.text().name()), request);
    } catch (CountersignException e) {
      this.problems.add(batch.text().name() + ": " + e.getMessage() + " in " + shown(batch));
      return;
    }
    Map<String, String> expected = new TreeMap<>(draft.wire());
    expected.put("Action", batch.text().name());
    expected.put("PublicKey", Sandbox.SAMPLE_PUBLIC_KEY);
    Map<String, String> sent = new TreeMap<>(this.tap.sent());
    sent.remove("Signature");
    if (!sent.equals(expected)) {
      Map<String, String> more = new TreeMap<>(sent);
      more.entrySet().removeAll(expected.entrySet());
      expected.entrySet().removeAll(sent.entrySet());
      this.problems.add("sent " + more + " instead of " + expected + " in " + shown(batch));
    }
    JsonNode json = MAPPER.readTree(this.tap.received());
    batch.combinations().stream()
        .filter(combination -> combination.place().isReceived())
        .forEach(combination ->
            this.problems.addAll(Answers.compare(combination, response, json, full)));
  }

  private void secrets(Batch batch, Object request, boolean full) {
    String text = request.toString();
    for (Combination combination : batch.combinations()) {
      boolean set = full && Requests.usual(combination, true).own().isSent();
      if (combination.has("secret") && combination.place().isSent() && set) {
        String java = combination.javaName() + "=***";
        expect(text.contains(java), combination, "its secret shows in " + text);
      }
    }
  }

  /** What a rule refuses is refused before it is sent, under its name. */
  private void rules(Combination combination, Requests requests) {
    if (!combination.place().isSent()) {
      return;
    }
    if (combination.has("required") && !combination.isOfClient()) {
      Requests.Draft draft = requests.allBut(combination);
      try {
        draft.putEmpty(combination);
        refused(combination, "nothing at all", draft);
      } catch (InvalidRequestException named) {
        named(combination, "nothing at all", named);
      }
    }
    for (String bad : bad(combination)) {
      Requests.Draft draft = requests.allBut(combination);
      String shown = "'" + bad + "'";
      try {
        draft.putText(combination, bad);
        refused(combination, shown, draft);
      } catch (InvalidRequestException named) {
        named(combination, shown, named);
      }
    }
  }

  private static List<String> bad(Combination combination) {
    List<String> bad = new ArrayList<>();
    if (combination.has("range")) {
      bad.addAll(List.of("0", "64"));
    }
    if (combination.has("length")) {
      bad.addAll(List.of("", "x".repeat(64)));
    }
    if (combination.has("pattern")) {
      bad.add("a b");
    }
    return bad;
  }

  private void sendings(Combination combination, Requests requests) {
    if (combination.constraints().isEmpty()) {
      return;
    }
    for (List<Sending> pair : combination.sendings()) {
      Requests.Draft draft = requests
          .allBut(combination)
          .put(combination, new Requests.Choice(pair.get(0), pair.get(1)));
      if (combination.allows(pair.get(0), pair.get(1))) {
        try {
          draft.build();
        } catch (InvalidRequestException e) {
          this.problems.add(combination + " refuses " + pair + ": " + e.getMessage());
        }
      } else {
        refused(combination, pair.toString(), draft);
      }
    }
  }

  private void refused(Combination combination, String what, Requests.Draft draft) {
    try {
      draft.build();
      this.problems.add(combination + " allows " + what);
    } catch (InvalidRequestException e) {
      named(combination, what, e);
    }
  }

  private void named(Combination combination, String what, InvalidRequestException e) {
    expect(
        e.getMessage().contains(combination.field())
            || e.getMessage().contains(combination.other()),
        combination,
        "is not named where " + what + " is refused: " + e.getMessage());
  }

  /** All elements of the sandbox are there, on more than one page. */
  private void pages(Batch batch, Combination combination, Requests requests) {
    if (combination.paginations().isEmpty()) {
      return;
    }
    Map<String, String> roles = batch.text().pagination();
    Requests.Draft draft = requests.allBut(combination);
    if (combination.has("only with")) {
      draft.withHelpers();
    }
    String size = roles.getOrDefault("size", roles.get("limit"));
    String start = roles.getOrDefault("offset", roles.getOrDefault("page", roles.get("token")));
    Optional<Requests.Choice> first = firstPage(
        combination, combination.field().equals(size), combination.field().equals(start));
    if (first.isEmpty()) {
      // Its constraints refuse every request for a second page: there is nothing to try.
      return;
    }
    boolean isSet = first.get().own().isSent();
    draft.put(combination, new Requests.Choice(Sending.NOT, first.get().other()));
    if (combination.field().equals(size)) {
      draft.putText(combination, "2");
    } else {
      draft.set(size, 2L, Map.of());
      if (isSet) {
        draft.putText(
            combination,
            roles.containsKey("page") ? "1" : roles.containsKey("offset") ? "0" : "sandbox-0");
      }
    }
    try {
      int before = this.sandbox.calls().size();
      Paginator<?, ?> paginator = (Paginator<?, ?>) Reflect.call(
          this.client, Requests.decapitalized(batch.text().name()) + "Paginator", draft.build());
      List<?> found = paginator.stream().toList();
      int pages = this.sandbox.calls().size() - before;
      expect(
          found.size() == IN_SANDBOX && pages >= 2,
          combination,
          "gives " + found + " on " + pages + " pages");
    } catch (CountersignException e) {
      this.problems.add(combination + " does not page: " + e.getMessage());
    }
  }

  /** What the first request has of a combination, so that the ones for later pages are allowed too. */
  private static Optional<Requests.Choice> firstPage(
      Combination combination, boolean isSize, boolean isStart) {
    List<Sending> owns = isSize
        ? List.of(Sending.ANOTHER)
        : isStart ? List.of(Sending.NOT, Sending.ANOTHER) : List.of(Sending.NOT);
    return owns.stream()
        .flatMap(own -> Arrays.stream(Sending.values())
            .filter(other -> !combination.place().isSent()
                || (combination.allows(own, other)
                    && (!isStart || combination.allows(Sending.ANOTHER, other))))
            .map(other -> new Requests.Choice(own, other)))
        .findFirst();
  }

  private void waits(Batch batch, Combination combination, Requests requests) {
    if (!combination.hasWaiter()) {
      return;
    }
    boolean success = combination.isOnPath("success");
    expect(
        waits(batch, combination, requests, combination.compared(), "'yes'") == success,
        combination,
        success ? "does not see success" : "does not see failure");
    if (success && combination.isOnPath("failure")) {
      expect(
          !waits(batch, combination, requests, combination.another(), "'yes'"),
          combination,
          "does not see failure beside success");
    } else if (!success) {
      expect(
          waits(batch, combination, requests, combination.another(), "yes"),
          combination,
          "does not see success beside failure");
    }
  }

  /** Whether a waiter is done with an answer; if not, it has failed. */
  private boolean waits(
      Batch batch, Combination combination, Requests requests, String value, String done) {
    HttpTransport answering = call -> CompletableFuture.completedFuture(new HttpReply(
        200,
        HttpHeaders.of(Map.of(), (name, text) -> true),
        answer(combination, batch.text().name(), value, done).getBytes(StandardCharsets.UTF_8)));
    Object own = client(URI.create("http://127.0.0.1:1/"), answering);
    try {
      Waiter<?> waiter = (Waiter<?>) Reflect.call(
          own, "w" + combination.number() + "Waiter", requests.all(false).build());
      waiter.await();
      return true;
    } catch (WaitException failed) {
      return false;
    } finally {
      Reflect.call(own, "close");
    }
  }

  private static String answer(Combination combination, String action, String value, String done) {
    boolean text = !(combination.shape().innermost() instanceof Shape.Scalar scalar)
        || scalar == Shape.Scalar.STRING;
    String field = "{\"%s\": %s}"
        .formatted(
            combination.field(), json(combination.shape(), text ? "\"" + value + "\"" : value));
    String held = combination.place() == Place.RESPONSE_LIST ? "[" + field + "]" : field;
    String fields = combination.place().isTop()
        ? field.substring(1, field.length() - 1)
        : "\"%s\": %s".formatted(combination.holder(), held);
    return "{\"RetCode\": 0, \"Action\": \"%sResponse\", \"%s\": \"%s\", %s}"
        .formatted(action, Combination.DONE, done, fields);
  }

  private static String json(Shape shape, String leaf) {
    if (shape instanceof Shape.ListOf list) {
      return IntStream.range(0, 2)
          .mapToObj(i -> json(list.element(), leaf))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return shape instanceof Shape.Fields ? "{\"" + Shape.INNER + "\": " + leaf + "}" : leaf;
  }

  private void expect(boolean holds, Combination combination, String problem) {
    if (!holds) {
      this.problems.add(combination + " " + problem);
    }
  }

  @Override
  public void close() {
    Reflect.call(this.client, "close");
    this.sandbox.close();
  }
}
