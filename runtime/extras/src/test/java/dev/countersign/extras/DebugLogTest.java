package dev.countersign.extras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.ClientOptions;
import dev.countersign.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DebugLogTest {
  /** Keeps lines of one level. */
  private record ListLogger(Level level, List<String> lines) implements System.Logger {
    @Override
    public String getName() {
      return "list";
    }

    @Override
    public boolean isLoggable(Level asked) {
      return asked == this.level;
    }

    @Override
    public void log(
        Level asked, @Nullable ResourceBundle bundle, @Nullable String text, Throwable thrown) {
      this.lines.add(asked + " " + text);
    }

    @Override
    public void log(
        Level asked,
        @Nullable ResourceBundle bundle,
        @Nullable String format,
        @Nullable Object... parameters) {
      this.lines.add(asked + " " + format);
    }
  }

  @Test
  void theLogIsAtDebugAndHoldsNoSecret() {
    List<String> lines = new ArrayList<>();
    for (System.Logger.Level level : System.Logger.Level.values()) {
      DebugLog log = new DebugLog(new ListLogger(level, lines));
      ClientOptions.Builder options = SecretCall.answered(
              "{\"RetCode\":171,\"Message\":\"canary-private\"}")
          .interceptor(log)
          .attemptInterceptor(log);
      assertThatThrownBy(() -> SecretCall.call(options)).isInstanceOf(ServiceException.class);
    }
    assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("DEBUG CopyCustomImage"));
    assertThat(lines.get(0)).contains("attempt 1: POST https://api.example.com/ Action=");
    assertThat(lines.get(2)).contains("ServiceException after 1 attempts");
    assertThat(lines.toString()).doesNotContain("canary");
  }
}
