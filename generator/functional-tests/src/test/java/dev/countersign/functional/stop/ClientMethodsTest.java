package dev.countersign.functional.stop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a generated client can do besides the blocking call of an action. */
class ClientMethodsTest {
  @Test
  void aFakeOfTheActionsAnswers() {
    HostClient fake = asked -> StopHostResponse.builder().state(asked.hostId()).build();
    assertThat(fake.stopHost(StopHostRequest.builder().hostId("h").build()).state()).isEqualTo("h");
  }
}
