package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.CallAbortedException;
import dev.countersign.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every client can do besides its actions, on a caller and as a fake without one. */
final class ServiceClientTest {
  private static ServiceClient client(ActionCaller caller) {
    return new ServiceClient() {
      @Override
      public Optional<ActionCaller> caller() {
        return Optional.of(caller);
      }
    };
  }

  @Test
  void everythingGoesToTheCaller() {
    ActionCaller caller = Callers.answering(Replies.of("{\"RetCode\":0,\"Id\":\"i\"}"));
    ServiceClient client = client(caller);
    JsonValue answer = JsonValue.of(Map.of("Id", JsonValue.of("i")));
    assertThat(client.call("X", Map.of())).isEqualTo(answer);
    assertThat(client.callAsync("X", Map.of())).isCompletedWithValue(answer);
    MapRequest request = MapRequest.reading(Map.of("Name", "n"));
    assertThat(client.explain(request)).isEqualTo(caller.explain(request));
    client.close();
    assertThatThrownBy(() -> caller.call(request)).isInstanceOf(CallAbortedException.class);
  }

  @Test
  void aFakeSaysWhatItHasToDoItself() {
    class FakeClient implements ServiceClient {}

    ServiceClient fake = new FakeClient();
    assertThatThrownBy(() -> fake.call("X", Map.of()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            FakeClient.class.getName() + " calls no service; it has to override call itself");
    assertThatThrownBy(() -> fake.callAsync("X", Map.of()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("override callAsync itself");
    assertThatThrownBy(() -> fake.explain(MapRequest.reading(Map.of())))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("override explain itself");
    fake.close();
  }
}
