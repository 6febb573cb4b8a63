package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every row of the table of faults has a test that is named after it and runs on each transport. */
final class FaultTableTest {
  private static final Pattern ROW = Pattern.compile("(?:fault|And)(R?\\d\\d)");
  private static final List<Class<?>> TESTS = List.of(
      ConnectionFaultsTest.class,
      HandoverTest.class,
      ResponseFaultsTest.class,
      ServiceFaultsTest.class,
      CallerFaultsTest.class);

  /** Rows about this side of the transport: ports, clients, credentials, endpoints. */
  private static final Set<String> ONCE = Set.of("16", "61", "R05", "R06");

  @Test
  void everyRowHasATest() {
    Set<String> rows = new TreeSet<>();
    for (int row = 1; row <= 67; row++) {
      rows.add(row < 10 ? "0" + row : String.valueOf(row));
    }
    rows.addAll(Set.of("R01", "R02", "R03", "R04", "R05", "R06"));

    assertThat(tests().keySet()).isEqualTo(rows);
  }

  @Test
  void everyTestOfARowIsRunOnEachTransport() {
    tests().forEach((row, method) -> {
      boolean once = ONCE.contains(row)
          && (method.isAnnotationPresent(Test.class)
              || method.isAnnotationPresent(ParameterizedTest.class));
      assertThat(once
              || method.isAnnotationPresent(OnEachTransport.class)
              || method.isAnnotationPresent(OnEachWire.class))
          .as("%s is run on each transport", method)
          .isTrue();
      assertThat(method.getModifiers() & (Modifier.PRIVATE | Modifier.STATIC | Modifier.ABSTRACT))
          .as("%s can be run", method)
          .isZero();
      assertThat(method.isAnnotationPresent(Disabled.class)
              || method.getDeclaringClass().isAnnotationPresent(Disabled.class))
          .as("%s is disabled", method)
          .isFalse();
    });
    assertThat(OnEachTransport.Source.all()).isNotEmpty();
  }

  /** By its name alone, so that one that is no test any more is seen as well. */
  private static Map<String, Method> tests() {
    Map<String, Method> byRow = new TreeMap<>();
    for (Class<?> tests : TESTS) {
      for (Method method : tests.getDeclaredMethods()) {
        Matcher row = ROW.matcher(method.getName());
        while (!method.isSynthetic() && row.find()) {
          byRow.put(row.group(1), method);
        }
      }
    }
    return byRow;
  }
}
