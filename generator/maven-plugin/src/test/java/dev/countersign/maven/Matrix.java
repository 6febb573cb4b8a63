package dev.countersign.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plays rows in columns; each cell starts from a project that has just been built. */
final class Matrix {
  private final Workbench bench;
  private final StringBuilder failures = new StringBuilder();

  Matrix(Workbench bench) {
    this.bench = bench;
  }

  /** What came of a cell. */
  enum Outcome {
    RIGHT('·'),
    STALE('S'),
    NEEDLESS('N'),
    FAILED('F');

    private final char sign;

    Outcome(char sign) {
      this.sign = sign;
    }
  }

  /** Plays some rows in a column. */
  Map<Row, Outcome> play(Column column, List<Row> rows) throws Exception {
    Map<Row, Outcome> outcomes = new EnumMap<>(Row.class);
    for (boolean multi : new boolean[] {false, true}) {
      List<Row> some = rows.stream().filter(row -> row.isMulti() == multi).toList();
      if (!some.isEmpty()) {
        Path start = this.bench.folder().resolve("start");
        Path project = this.bench.folder().resolve("project");
        prepare(column, multi, project);
        Workbench.delete(start);
        Workbench.copy(project, start.resolve("project"));
        Workbench.copy(this.bench.published(), start.resolve("published"));
        for (Row row : some) {
          // In the same place, since a build remembers absolute paths; with the same times.
          Workbench.delete(project);
          Workbench.copy(start.resolve("project"), project);
          Workbench.delete(this.bench.published());
          Workbench.copy(start.resolve("published"), this.bench.published());
          outcomes.put(row, outcome(new TestProject(this.bench, column, project), row));
          System.out.println(outcomes.get(row) + " " + row + " · " + column);
        }
      }
    }
    return outcomes;
  }

  private void prepare(Column column, boolean multi, Path folder) throws Exception {
    Workbench.delete(folder);
    this.bench.installJar("disks", "1", TestProjects.disks("string"));
    this.bench.installJar("disks", "2", TestProjects.disks("int"));
    TestProject project = new TestProject(this.bench, column, folder);
    if (multi) {
      TestProjects.writeMulti(project);
      project.build("package");
    } else {
      TestProjects.writeSingle(project);
      project.build("test-compile");
    }
  }

  private Outcome outcome(TestProject project, Row row) throws Exception {
    try {
      row.play(project);
      return Outcome.RIGHT;
    } catch (TestProject.Stale stale) {
      return failed(project, row, stale, Outcome.STALE);
    } catch (TestProject.Needless needless) {
      return failed(project, row, needless, Outcome.NEEDLESS);
    } catch (AssertionError | RuntimeException other) {
      return failed(project, row, other, Outcome.FAILED);
    }
  }

  private Outcome failed(TestProject project, Row row, Throwable error, Outcome outcome) {
    this.failures
        .append("\n== ")
        .append(row)
        .append(" · ")
        .append(project.column())
        .append(": ")
        .append(outcome)
        .append('\n')
        .append(error.getMessage())
        .append('\n');
    return outcome;
  }

  /** Why cells are not right, with the output of their builds. */
  String failures() {
    return this.failures.toString();
  }

  /** A table: a line for each row, a sign for each column, and what the signs add up to. */
  static String table(Map<Column, Map<Row, Outcome>> cells) {
    StringBuilder table = new StringBuilder();
    List<Column> columns = new ArrayList<>(cells.keySet());
    for (int i = 0; i < columns.size(); i++) {
      table.append("%3d  %s%n".formatted(i + 1, columns.get(i)));
    }
    table.append('\n').append(" ".repeat(55));
    for (int i = 0; i < columns.size(); i++) {
      table.append("%3d".formatted(i + 1));
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Row row : Row.values()) {
      table.append("%n%-55s".formatted(row));
      for (Column column : columns) {
        Outcome outcome = cells.getOrDefault(column, Map.of()).get(row);
        table.append("  ").append(outcome == null ? ' ' : outcome.sign);
        if (outcome != null) {
          String kind = column.plugin() ? "with the plugin: " : "without it: ";
          counts.merge(kind + outcome, 1, Integer::sum);
        }
      }
    }
    table.append("\n\n· right, S stale, N made again for no reason, F the build fails\n");
    counts.forEach((what, count) -> table.append(what).append(' ').append(count).append('\n'));
    return table.toString();
  }
}
