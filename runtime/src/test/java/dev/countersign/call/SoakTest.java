package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The short form of {@link Soak}, of six seconds; {@code countersign.soak} sets minutes instead, and
 * has the figures of each printed.
 */
@ExtendWith(NoLeaks.class)
final class SoakTest {
  @Test
  @Timeout(value = 1, unit = TimeUnit.DAYS)
  void heapThreadsAndSocketsStayFlat() throws Exception {
    int minutes = Integer.getInteger("countersign.soak", 0);
    List<String> lines = new ArrayList<>();
    boolean flat = minutes > 0
        ? Soak.run(Duration.ofMinutes(minutes), Duration.ofMinutes(1), System.out::println)
        : Soak.run(Duration.ofSeconds(6), Duration.ofMillis(100), lines::add);
    assertThat(flat).as(String.join("\n", lines)).isTrue();
  }
}
