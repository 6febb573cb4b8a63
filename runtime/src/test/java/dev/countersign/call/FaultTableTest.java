package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every row of the table of faults has a test that is named after it. */
final class FaultTableTest {
  private static final Pattern ROW = Pattern.compile("(?:fault|And)(R?\\d\\d)");

  @Test
  void everyRowHasATest() {
    Set<String> rows = new TreeSet<>();
    for (int row = 1; row <= 67; row++) {
      rows.add(row < 10 ? "0" + row : String.valueOf(row));
    }
    rows.addAll(Set.of("R01", "R02", "R03", "R04", "R05", "R06"));
    Set<String> tested = new TreeSet<>();
    for (Class<?> tests : List.of(
        ConnectionFaultsTest.class,
        HandoverTest.class,
        ResponseFaultsTest.class,
        ServiceFaultsTest.class,
        CallerFaultsTest.class)) {
      for (Method method : tests.getDeclaredMethods()) {
        Matcher row = ROW.matcher(method.getName());
        while (row.find()) {
          tested.add(row.group(1));
        }
      }
    }
    assertThat(tested).isEqualTo(rows);
  }
}
