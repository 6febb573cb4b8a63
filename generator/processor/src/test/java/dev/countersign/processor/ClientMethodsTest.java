package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generated client can do besides the blocking call of an action. */
class ClientMethodsTest {
  private static final String API = """
      countersign: 1
      api: Host
      actions:
        StopHost:
          effect: write
          parameters: { HostId: { type: string, required: true }, Key: { type: string, secret: true } }
          response: { State: string }
      """;
  private static final String REQUEST =
      "StopHostRequest request = StopHostRequest.builder().hostId(\"h\").key(\"hunter2\").build();\n";
  private static final String FAKE = """
      HostClient fake = asked -> {
        if (asked.hostId().isEmpty()) { throw new IllegalStateException("no host"); }
        return StopHostResponse.builder().state(asked.hostId()).build();
      };
      """;

  @TempDir
  Path folder;

  @Test
  void anActionIsCalledWithoutWaiting() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":0,\"State\":\"Stopped\"}")) {
      assertThat(run(recorder, "return client.stopHostAsync(request).get().state();"))
          .isEqualTo("Stopped");
      assertThat(recorder.parameters()).containsEntry("Action", "StopHost");
    }
  }

  @Test
  void aFailureWithoutWaitingCompletesTheFuture() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":8039,\"Message\":\"busy\"}")) {
      assertThat(run(recorder, """
                  return client.stopHostAsync(request).handle((answer, failure) -> failure).get();
                  """))
          .asString()
          .startsWith("dev.countersign.ServiceException: StopHost: ");
    }
  }

  @Test
  void optionsOfItsOwnGovernTheCallsOfAView() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":153}")) {
      run(recorder, """
              HostClient once = client.with(
                  CallOptions.builder().retries(dev.countersign.call.RetryPolicy.once()).build());
              try {
                once.stopHost(request);
              } catch (ServiceException e) { return e; }
              throw new AssertionError("no failure");
              """);
      assertThat(recorder.bodies()).hasSize(1);
    }
  }

  @Test
  void anActionWithoutADefinitionIsCalledByItsName() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":0,\"N\":1}")) {
      assertThat(run(recorder, """
                  return List.of(client.call("StartHost", Map.of("HostId", "h")).toString(),
                      client.callAsync("StartHost", Map.of("HostId", "h")).get().toString());
                  """)).isEqualTo(List.of("{\"N\":1}", "{\"N\":1}"));
      assertThat(recorder.parameters()).containsEntry("Action", "StartHost");
    }
  }

  @Test
  void explainShowsWhatIsSignedAndSendsNothing() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":0}")) {
      assertThat(run(recorder, "return client.explain(request).toString();"))
          .asString()
          .contains("StopHost", "HostId")
          .doesNotContain("hunter2", Recorder.PRIVATE_KEY);
      assertThat(recorder.bodies()).isEmpty();
    }
  }

  @Test
  void closingAViewClosesTheClient() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":0}")) {
      assertThat(run(recorder, """
                  client.with(CallOptions.none()).close();
                  try {
                    return client.stopHost(request);
                  } catch (CallAbortedException e) { return e.reason().name(); }
                  """)).isEqualTo("CLOSED");
      assertThat(recorder.bodies()).isEmpty();
    }
  }

  @Test
  void aFakeOfTheActionsAnswersWithoutWaitingToo() throws Exception {
    assertThat(run(FAKE + """
            StopHostRequest none = StopHostRequest.builder().hostId("").build();
            return List.of(fake.stopHostAsync(request).get().state(),
                fake.with(CallOptions.none()).stopHost(request).state(),
                fake.stopHostAsync(none).handle((answer, failure) -> failure.getCause()).get());
            """).toString())
        .isEqualTo("[h, h, java.lang.IllegalStateException: no host]");
  }

  @Test
  void aFakeSaysWhatItCannotDo() throws Exception {
    assertThat(run(FAKE + """
            fake.close();
            try {
              return fake.call("Any", Map.of());
            } catch (UnsupportedOperationException e) { return e.getMessage(); }
            """))
        .asString()
        .endsWith("calls no service; it has to override call itself");
  }

  @Test
  void actionsWithNamesOfOurMethodsGetAnotherName() throws Exception {
    String api = """
        countersign: 1
        api: Odd
        actions:
          Call: { effect: read, parameters: { Id: string }, response: { Id: string } }
          CallAsync: { effect: read, parameters: { Id: string }, response: { Id: string } }
          Caller: { effect: read, parameters: { Id: string }, response: { Id: string } }
          Close: { effect: read, parameters: { Id: string }, response: { Id: string } }
          Create: { effect: read, parameters: { Id: string }, response: { Id: string } }
          Explain: { effect: read, parameters: { Id: string }, response: { Id: string } }
          With: { effect: read, parameters: { Id: string }, response: { Id: string } }
        """;
    try (Recorder recorder = new Recorder("{\"RetCode\":0,\"Id\":\"i\"}")) {
      Object answers = new Consumer(this.folder)
          .definition("odd.yaml", api)
          .annotated("@ApiClient(api = \"odd\")")
          .run(recorder.client("OddClient") + """
                  return List.of(
                      client.callAction(CallRequest.builder().build()).id(),
                      client.callActionAsync(CallRequest.builder().build()).get().id(),
                      client.callAsyncAction(CallAsyncRequest.builder().build()).id(),
                      client.callerAction(CallerRequest.builder().build()).id(),
                      client.closeAction(CloseRequest.builder().build()).id(),
                      client.createAction(CreateRequest.builder().build()).id(),
                      client.explainAction(ExplainRequest.builder().build()).id(),
                      client.withAction(WithRequest.builder().build()).id());
                  """);
      assertThat(answers).isEqualTo(List.of("i", "i", "i", "i", "i", "i", "i", "i"));
    }
  }

  @Test
  void anActionNamedLikeTheOtherFormOfAnotherIsAClash() {
    String api = """
        countersign: 1
        api: Odd
        actions:
          Stop: { effect: read, parameters: { Id: string }, response: { Id: string } }
          StopAsync: { effect: read, parameters: { Id: string }, response: { Id: string } }
        """;
    List<String> errors = Consumer.errors(new Consumer(this.folder)
        .definition("odd.yaml", api)
        .annotated("@ApiClient(api = \"odd\")")
        .compile());
    assertThat(errors).singleElement().asString().contains("both become stopAsync in Java");
  }

  private Object run(Recorder recorder, String body) throws Exception {
    return run(recorder.client("HostClient") + body);
  }

  private Object run(String body) throws Exception {
    return new Consumer(this.folder)
        .definition("host.yaml", API)
        .annotated("@ApiClient(api = \"host\")")
        .run(REQUEST + body);
  }
}
