package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgressTest {
  private final StringWriter err = new StringWriter();
  private final AtomicLong milliseconds = new AtomicLong();

  @Test
  void longWorkIsShownOnOneLineThatIsGoneAfterIt() {
    try (Progress progress = progress(true, Map.of("TERM", "xterm"))) {
      at(progress, 400, 1, "uhost");
      at(progress, 900, 12, "ulb");
    }

    assertThat(this.err.toString()).isEqualTo("\r1/44 uhost" + "\r12/44 ulb " + "\r         \r");
  }

  @Test
  void shorterTextCoversALongerOne() {
    try (Progress progress = progress(true, Map.of())) {
      at(progress, 400, 1, "loadbalancer");
      at(progress, 900, 2, "iam");
    }

    assertThat(this.err.toString())
        .startsWith("\r1/44 loadbalancer\r2/44 iam         \r")
        .endsWith("\r");
  }

  @Test
  void workThatIsDoneAtOnceIsNotShown() {
    try (Progress progress = progress(true, Map.of())) {
      at(progress, 0, 0, "uhost");
      at(progress, 299, 43, "ulb");
    }

    assertThat(this.err.toString()).isEmpty();
  }

  @Test
  void stepsThatFollowEachOtherFastAreNotAllShown() {
    try (Progress progress = progress(true, Map.of())) {
      at(progress, 300, 1, "a");
      at(progress, 399, 2, "b");
      at(progress, 400, 3, "c");
    }

    assertThat(this.err.toString()).startsWith("\r1/44 a\r3/44 c\r");
  }

  @Test
  void lineStaysWithinTheScreen() {
    try (Progress progress = progress(true, Map.of())) {
      at(progress, 300, 1, "x".repeat(200));
      assertThat(this.err.toString()).hasSize(80);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "false, TERM, xterm",
    "true, TERM, dumb",
    "true, CI, true",
    "true, NO_COLOR, 1",
  })
  void nothingIsShownWhereNobodyWatchesOrPlainTextIsWanted(
      boolean watched, String variable, String value) {
    try (Progress progress = progress(watched, Map.of(variable, value))) {
      at(progress, 900, 1, "uhost");
    }

    assertThat(this.err.toString()).isEmpty();
  }

  private Progress progress(boolean watched, Map<String, String> environment) {
    PrintWriter out = new PrintWriter(new StringWriter());
    Console console = new Console(out, new PrintWriter(this.err), out, environment, watched);
    return Progress.on(console, () -> TimeUnit.MILLISECONDS.toNanos(this.milliseconds.get()));
  }

  private void at(Progress progress, long time, int done, String what) {
    this.milliseconds.set(time);
    progress.step(done, 44, what);
  }
}
