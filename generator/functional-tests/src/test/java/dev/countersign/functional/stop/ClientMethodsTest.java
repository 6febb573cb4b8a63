package dev.countersign.functional.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.CallAbortedException;
import dev.countersign.CallOptions;
import dev.countersign.ServiceException;
import dev.countersign.call.RetryPolicy;
import dev.countersign.functional.Recorder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a generated client can do besides the blocking call of an action. */
class ClientMethodsTest {
  private static final StopHostRequest REQUEST =
      StopHostRequest.builder().hostId("h").key("hunter2").build();
  private static final HostClient FAKE = asked -> {
    if (asked.hostId().isEmpty()) {
      throw new IllegalStateException("no host");
    }
    return StopHostResponse.builder().state(asked.hostId()).build();
  };

  @Test
  void anActionIsCalledWithoutWaiting() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":0,\"State\":\"Stopped\"}")) {
      HostClient client = recorder.client(HostClient::create);

      assertThat(client.stopHostAsync(REQUEST).get().state()).isEqualTo("Stopped");
      assertThat(recorder.parameters()).containsEntry("Action", "StopHost");
    }
  }

  @Test
  void aFailureWithoutWaitingCompletesTheFuture() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":8039,\"Message\":\"busy\"}")) {
      HostClient client = recorder.client(HostClient::create);

      Throwable failure =
          client.stopHostAsync(REQUEST).handle((answer, thrown) -> thrown).get();
      assertThat(failure).isInstanceOf(ServiceException.class).hasMessageStartingWith("StopHost: ");
    }
  }

  @Test
  void optionsOfItsOwnGovernTheCallsOfAView() {
    try (Recorder recorder = new Recorder("{\"RetCode\":153}")) {
      HostClient once = recorder
          .client(HostClient::create)
          .with(CallOptions.builder().retries(RetryPolicy.once()).build());

      assertThatThrownBy(() -> once.stopHost(REQUEST)).isInstanceOf(ServiceException.class);
      assertThat(recorder.bodies()).hasSize(1);
    }
  }

  @Test
  void anActionWithoutADefinitionIsCalledByItsName() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":0,\"N\":1}")) {
      HostClient client = recorder.client(HostClient::create);

      assertThat(client.call("StartHost", Map.of("HostId", "h"))).hasToString("{\"N\":1}");
      assertThat(client.callAsync("StartHost", Map.of("HostId", "h")).get())
          .hasToString("{\"N\":1}");
      assertThat(recorder.sent("Action")).containsExactly("StartHost", "StartHost");
    }
  }

  @Test
  void explainShowsWhatIsSignedAndSendsNothing() {
    try (Recorder recorder = new Recorder("{\"RetCode\":0}")) {
      assertThat(recorder.client(HostClient::create).explain(REQUEST).toString())
          .contains("StopHost", "HostId")
          .doesNotContain("hunter2", Recorder.PRIVATE_KEY);
      assertThat(recorder.bodies()).isEmpty();
    }
  }

  @Test
  void closingAViewClosesTheClient() {
    try (Recorder recorder = new Recorder("{\"RetCode\":0}")) {
      HostClient client = recorder.client(HostClient::create);
      client.with(CallOptions.none()).close();

      CallAbortedException aborted =
          catchThrowableOfType(CallAbortedException.class, () -> client.stopHost(REQUEST));
      assertThat(aborted.reason()).isEqualTo(CallAbortedException.Reason.CLOSED);
      assertThat(recorder.bodies()).isEmpty();
    }
  }

  @Test
  void aFakeOfTheActionsAnswersWithoutWaitingToo() throws Exception {
    StopHostRequest none = StopHostRequest.builder().hostId("").build();

    assertThat(FAKE.stopHostAsync(REQUEST).get().state()).isEqualTo("h");
    assertThat(FAKE.with(CallOptions.none()).stopHost(REQUEST).state()).isEqualTo("h");
    assertThatThrownBy(() -> FAKE.stopHostAsync(none).get())
        .hasCause(new IllegalStateException("no host"));
  }

  @Test
  void aFakeSaysWhatItCannotDo() {
    FAKE.close();

    assertThatThrownBy(() -> FAKE.call("Any", Map.of()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageEndingWith("calls no service; it has to override call itself");
  }
}
