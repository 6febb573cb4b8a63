package dev.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CountersignExceptionTest {
  private static final String SWITCH = """
      import dev.countersign.*;
      class Told {
        static String tell(CountersignException failure) {
          return switch (failure) {
            case InvalidConfigurationException e -> "settings";
            case InvalidRequestException e -> "request";
            case NoConnectionException e -> "not sent";
            case TlsException e -> "tls";
            case CallTimeoutException e -> "time";
            case BrokenConnectionException e -> "unknown";
            case CallAbortedException e -> "ended";
            case UnreadableReplyException e -> "unreadable";
            case HttpStatusException e -> "http";
            case ServiceException e -> "refused";
            case WaitException e -> "in vain";
          };
        }
      }
      """;

  private static List<Class<?>> leaves(Class<?> type) {
    List<Class<?>> leaves = new ArrayList<>();
    if (type.isSealed()) {
      for (Class<?> sub : type.getPermittedSubclasses()) {
        leaves.addAll(leaves(sub));
      }
    } else {
      leaves.add(type);
    }
    return leaves;
  }

  @Test
  void everyClassOfTheTreeIsFinalOrSealed() {
    assertThat(leaves(CountersignException.class))
        .hasSize(11)
        .allMatch(type -> Modifier.isFinal(type.getModifiers()));
  }

  @Test
  void aSwitchOverTheTreeNeedsNoDefault(@TempDir Path folder) throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "patterns in a switch came with JDK 21");
    Path source = Files.writeString(folder.resolve("Told.java"), SWITCH);
    Path runtime = Path.of(CountersignException.class
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .toURI());
    Process javac = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
            "-proc:none",
            "-cp",
            runtime.toString(),
            "-d",
            folder.toString(),
            source.toString())
        .redirectErrorStream(true)
        .start();
    String messages = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(javac.waitFor()).as(messages).isZero();
  }

  @Test
  void theMessageIsOneLineThatSaysWhatWhereAndWhatNow() {
    CallDetails details = new CallDetails(
        "CopyCustomImage",
        "host:443",
        2,
        3,
        Duration.ofMillis(1500),
        "id-1",
        true,
        false,
        Duration.ofSeconds(30));
    CallTimeoutException fault = new CallTimeoutException(
        CallTimeoutException.Phase.BODY, "Look before sending it again.", details, null);
    assertThat(fault)
        .hasMessage(
            "CopyCustomImage: the deadline passed within the reply (host:443, attempt 2 of"
                + " 3, after 1500 ms, request id id-1, asked to wait 30 s). Look before sending it again.");
    assertThat(fault.action()).isEqualTo("CopyCustomImage");
    assertThat(fault.attempts()).isEqualTo(2);
    assertThat(fault.elapsed()).isEqualTo(Duration.ofMillis(1500));
    assertThat(fault.requestId()).contains("id-1");
    assertThat(fault.mayHaveBeenExecuted()).isTrue();
    assertThat(fault.retryable()).isFalse();
    assertThat(fault.retryAfter()).contains(Duration.ofSeconds(30));
  }
}
