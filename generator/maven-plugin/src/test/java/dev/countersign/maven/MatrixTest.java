package dev.countersign.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Builds consumers' projects with real Mavens: nothing stale, nothing for no reason.
 *
 * <p>By default one column runs with the plugin, a few rows in a second one, and the rows that need
 * the plugin are shown to need it. With {@code -Dcountersign.matrix=all} all columns run and a table is
 * printed.
 */
class MatrixTest {
  private static final Path MAVENS =
      Path.of(System.getProperty("countersign.mavens", "target/mavens"));
  private static final String COMPILER = "3.14.1";

  /** What the compiler plugin does not see by itself. */
  private static final Set<Row> STALE_WITHOUT_THE_PLUGIN =
      EnumSet.of(Row.EDIT_USED, Row.REPLACE_BY_OLDER, Row.CHANGE_OPTION, Row.DELETE_CLASS);

  /** What is played in a second column by default: of each kind of change one row. */
  private static final Set<Row> OF_EACH_KIND =
      EnumSet.of(Row.EDIT_USED, Row.JAR_SAME_VERSION, Row.NOTHING, Row.REACTOR_COMPILE);

  private final Workbench bench = Workbench.ready("matrix");

  @Test
  void nothingIsStaleAndNothingIsMadeForNoReason() throws Exception {
    Map<Column, Map<Row, Matrix.Outcome>> cells = new LinkedHashMap<>();
    Matrix matrix = new Matrix(this.bench);
    for (Column column : columns()) {
      cells.put(column, matrix.play(column, rows(column)));
      Files.writeString(this.bench.folder().resolve("table.txt"), Matrix.table(cells));
      Files.writeString(this.bench.folder().resolve("failures.txt"), matrix.failures());
    }
    System.out.println(Matrix.table(cells));

    assertThat(cells.entrySet().stream()
            .filter(column -> column.getKey().plugin())
            .flatMap(column -> column.getValue().values().stream()))
        .as(matrix.failures())
        .containsOnly(Matrix.Outcome.RIGHT);
  }

  @Test
  void withoutThePluginEditsAreMissed() throws Exception {
    Column column = usual(false);
    Matrix matrix = new Matrix(this.bench);

    Map<Row, Matrix.Outcome> outcomes = matrix.play(column, List.copyOf(STALE_WITHOUT_THE_PLUGIN));

    assertThat(outcomes.values()).as(matrix.failures()).containsOnly(Matrix.Outcome.STALE);
  }

  private static List<Row> rows(Column column) {
    String rows = System.getProperty("countersign.matrix.rows", "");
    if (!rows.isEmpty()) {
      return Stream.of(rows.split(",")).map(Row::valueOf).toList();
    }
    return isAll() || column.equals(usual(true))
        ? List.of(Row.values())
        : List.copyOf(OF_EACH_KIND);
  }

  private static boolean isAll() {
    return System.getProperty("countersign.matrix", "").equals("all");
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    if (!isAll()) {
      return usualColumns();
    }
    for (boolean plugin : new boolean[] {true, false}) {
      for (String maven : List.of("3.9.16", "4.0.0-rc-5")) {
        for (String compiler : List.of("3.10.1", "3.13.0", "3.16.0", "4.0.0-beta-4")) {
          // The betas of 4 run on Maven 4 only.
          if (!compiler.startsWith("4") || maven.startsWith("4")) {
            for (Path java : javas()) {
              for (boolean modular : new boolean[] {false, true}) {
                columns.add(new Column(maven(maven), compiler, java, modular, plugin));
              }
            }
          }
        }
      }
    }
    String wanted = System.getProperty("countersign.matrix.columns", "");
    return columns.stream()
        .filter(column -> Pattern.compile(wanted).matcher(column.toString()).find())
        .toList();
  }

  /** Two that have nothing in common, where there is a second JDK. */
  private static List<Column> usualColumns() {
    List<Path> javas = javas();
    Path second = javas.get(javas.size() - 1);
    return second.equals(thisJava())
        ? List.of(usual(true))
        : List.of(usual(true), new Column(maven("4.0.0-rc-5"), "3.16.0", second, true, true));
  }

  /** What runs by default. */
  static Column usual(boolean plugin) {
    return new Column(maven("3.9.16"), COMPILER, thisJava(), false, plugin);
  }

  private static Path maven(String version) {
    return MAVENS.resolve("apache-maven-" + version).toAbsolutePath();
  }

  private static Path thisJava() {
    return Path.of(System.getProperty("java.home"));
  }

  /** The JDK of this build, and the one that JAVA_HOME_25 names. */
  private static List<Path> javas() {
    String second = System.getenv("JAVA_HOME_25");
    return second == null ? List.of(thisJava()) : List.of(thisJava(), Path.of(second));
  }
}
