package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
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

/**
 * Every row of the table of faults has tests that are named after it; all of them run on each transport,
 * and over TLS as well as over plain sockets where that makes a difference.
 */
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

  /** Rows whose own tests say what is spoken: first handshakes, ways through a proxy, versions of TLS. */
  private static final Set<String> ON_WIRES_OF_THEIR_OWN =
      Set.of("04", "05", "06", "07", "08", "09", "17", "67");

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
  void everyTestOfARowIsRunOnEachTransportOverPlainSocketsAndTls() {
    tests()
        .forEach((row, methods) -> methods.forEach(method -> {
          boolean once = method.isAnnotationPresent(Test.class)
              || method.isAnnotationPresent(ParameterizedTest.class);
          assertThat(
                  ONCE.contains(row)
                      ? once
                      : ON_WIRES_OF_THEIR_OWN.contains(row)
                          ? method.isAnnotationPresent(OnEachTransport.class)
                          : method.isAnnotationPresent(OnEachWire.class))
              .as("%s is run on each transport and wire", method)
              .isTrue();
          assertThat(
                  method.getModifiers() & (Modifier.PRIVATE | Modifier.STATIC | Modifier.ABSTRACT))
              .as("%s can be run", method)
              .isZero();
          assertThat(method.isAnnotationPresent(Disabled.class)
                  || method.getDeclaringClass().isAnnotationPresent(Disabled.class))
              .as("%s is disabled", method)
              .isFalse();
        }));
    assertThat(OnEachTransport.Source.all()).isNotEmpty();
  }

  /** By its name alone, so that one that is no test any more is seen as well. */
  private static Map<String, List<Method>> tests() {
    Map<String, List<Method>> byRow = new TreeMap<>();
    for (Class<?> tests : TESTS) {
      for (Method method : tests.getDeclaredMethods()) {
        Matcher row = ROW.matcher(method.getName());
        while (!method.isSynthetic() && row.find()) {
          byRow.computeIfAbsent(row.group(1), key -> new ArrayList<>()).add(method);
        }
      }
    }
    return byRow;
  }
}
