package dev.countersign.functional.odd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.functional.Recorder;
import org.junit.jupiter.api.Test;

/** Actions named like methods that every client has. */
class OddNamesTest {
  @Test
  void actionsWithNamesOfOurMethodsGetAnotherName() throws Exception {
    try (Recorder recorder = new Recorder("{\"RetCode\":0,\"Id\":\"i\"}")) {
      OddClient client = recorder.client(OddClient::create);

      assertThat(client.callAction(CallRequest.builder().build()).id()).isEqualTo("i");
      assertThat(client.callActionAsync(CallRequest.builder().build()).get().id())
          .isEqualTo("i");
      assertThat(client.callAsyncAction(CallAsyncRequest.builder().build()).id())
          .isEqualTo("i");
      assertThat(client.callerAction(CallerRequest.builder().build()).id()).isEqualTo("i");
      assertThat(client.closeAction(CloseRequest.builder().build()).id()).isEqualTo("i");
      assertThat(client.createAction(CreateRequest.builder().build()).id()).isEqualTo("i");
      assertThat(client.explainAction(ExplainRequest.builder().build()).id()).isEqualTo("i");
      assertThat(client.withAction(WithRequest.builder().build()).id()).isEqualTo("i");
      assertThat(recorder.sent("Action"))
          .containsExactly(
              "Call", "Call", "CallAsync", "Caller", "Close", "Create", "Explain", "With");
    }
  }
}
