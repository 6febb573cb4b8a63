package dev.countersign.extras;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FlightRecorderMetricsTest {
  @Test
  void flightRecorderHoldsFiguresAndNoSecret(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("calls.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("dev.countersign.Call");
      recording.enable("dev.countersign.Attempt");
      recording.start();
      SecretCall.call(
          SecretCall.answered("{\"RetCode\":153,\"Message\":\"slow\"}", "{\"RetCode\":0}")
              .metrics(FlightRecorderMetrics.create()));
      recording.stop();
      recording.dump(file);
    }
    List<String> events = new ArrayList<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      events.add(event.getEventType().getName() + ' ' + event.getString("outcome"));
    }
    assertThat(events)
        .containsExactlyInAnyOrder(
            "dev.countersign.Attempt ServiceException",
            "dev.countersign.Attempt done",
            "dev.countersign.Call done");
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .doesNotContain("canary");
  }
}
