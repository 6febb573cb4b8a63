package dev.countersign.page.draft;

import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import dev.countersign.page.report.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of one level, put together from rows whose names say where they belong. */
final class FieldTree {

  private static final int DEEPEST = 16;

  private final Map<String, Branch> branches = new LinkedHashMap<>();
  private final Map<String, String> letters = new LinkedHashMap<>();

  /** Whether names that differ in capitals only are refused, as those of parameters are. */
  private final boolean strict;

  private FieldTree(boolean strict) {
    this.strict = strict;
  }

  /** A field, perhaps with others in it. */
  static final class Branch {
    private final String name;
    private final int line;
    private final FieldTree fields = new FieldTree(false);
    private final Optional<String> javaName;
    private int lists;
    private boolean relaxed;
    private Optional<PageRow> row = Optional.empty();

    private Branch(String name, Optional<String> javaName, int line) {
      this.name = name;
      this.javaName = javaName;
      this.line = line;
    }

    String name() {
      return this.name;
    }

    /** Returns the name in Java, where another field of the level has the same letters. */
    Optional<String> javaName() {
      return this.javaName;
    }

    /** Returns where the field is named first. */
    int line() {
      return this.line;
    }

    FieldTree fields() {
      return this.fields;
    }

    Optional<PageRow> row() {
      return this.row;
    }

    /** Returns how many lists the name says, or the type of a field that has others in it. */
    int lists() {
      boolean array =
          this.row.filter(row -> row.type() instanceof PageType.Array).isPresent();
      return this.lists == 0 && array && !this.fields.isEmpty() ? 1 : this.lists;
    }

    /** Returns what the field or each of its elements is, where it has no fields of its own. */
    PageType type() {
      PageType type = this.row.map(PageRow::type).orElse(new PageType.Unknown());
      // A row X.N of the type array means the same as one of X.
      return this.lists > 0 && type instanceof PageType.Array array ? array.item() : type;
    }

    boolean required() {
      return !this.relaxed && this.row.flatMap(PageRow::required).orElse(false);
    }

    /** Makes the field optional, whatever the page says. */
    void relax() {
      this.relaxed = true;
    }
  }

  List<Branch> branches() {
    return List.copyOf(this.branches.values());
  }

  boolean isEmpty() {
    return this.branches.isEmpty();
  }

  /** Puts the rows of parameters together; what does not fit is left out and told. */
  static FieldTree ofParameters(List<PageRow> rows, PageFindings findings) {
    return of(new FieldTree(true), rows, findings);
  }

  /** Puts the rows of a response or a model together; what does not fit is left out and told. */
  static FieldTree of(List<PageRow> rows, PageFindings findings) {
    return of(new FieldTree(false), rows, findings);
  }

  private static FieldTree of(FieldTree tree, List<PageRow> rows, PageFindings findings) {
    for (PageRow row : rows) {
      Optional<List<WirePath.Segment>> path = WirePath.of(row.name());
      if (path.isPresent() && path.get().size() <= DEEPEST) {
        tree.take(row, path.get(), findings);
      } else {
        findings.add(
            Finding.Kind.BAD_NAME,
            row.line(),
            "The row " + Told.name(row.name())
                + " is left out: a name has letters, digits and underscores.");
      }
    }
    tree.branches.values().forEach(branch -> tree.checkLeaf(branch, findings));
    return tree;
  }

  private void take(PageRow row, List<WirePath.Segment> path, PageFindings findings) {
    FieldTree tree = this;
    Branch branch = new Branch("", Optional.empty(), row.line());
    for (WirePath.Segment segment : path) {
      Optional<Branch> next = tree.branch(segment.name(), row, findings);
      if (next.isEmpty()) {
        return;
      }
      branch = next.get();
      branch.lists = Math.max(branch.lists, segment.lists());
      tree = branch.fields;
    }
    if (branch.row.isEmpty()) {
      branch.row = Optional.of(row);
    } else {
      findings.add(
          Finding.Kind.DUPLICATE_NAME,
          row.line(),
          row.name() + " stands in two rows; the first, line "
              + branch.row.get().line() + ", is taken" + difference(branch.row.get(), row) + ".");
    }
  }

  private static String difference(PageRow first, PageRow second) {
    if (!first.type().equals(second.type())) {
      return ", and has another type";
    }
    return first.required().equals(second.required()) ? "" : ", and is required or not otherwise";
  }

  /** Returns a field, a new one perhaps; none where it would be mistaken for another one. */
  private Optional<Branch> branch(String name, PageRow row, PageFindings findings) {
    Branch known = this.branches.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    String other = this.letters.putIfAbsent(letters(name), name);
    if (other == null) {
      return added(new Branch(name, Optional.empty(), row.line()));
    }
    if (this.strict && other.equalsIgnoreCase(name)) {
      findings.add(
          Finding.Kind.DUPLICATE_NAME,
          row.line(),
          row.name() + " is left out: it differs from " + other + " in capitals only.");
      return Optional.empty();
    }
    String java = javaName(name);
    findings.add(
        Finding.Kind.DUPLICATE_NAME,
        row.line(),
        row.name() + " has the letters of " + other + "; in Java it is called " + java + ".");
    return added(new Branch(name, Optional.of(java), row.line()));
  }

  private Optional<Branch> added(Branch branch) {
    this.branches.put(branch.name, branch);
    return Optional.of(branch);
  }

  private String javaName(String name) {
    String stem = lowerFirst(name);
    int number = 2;
    while (this.letters.putIfAbsent(letters(stem) + number, name) != null) {
      number++;
    }
    return stem + number;
  }

  /** Returns a name as it begins in Java, where it names a field. */
  static String lowerFirst(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1).replace("_", "");
  }

  static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "");
  }

  private void checkLeaf(Branch branch, PageFindings findings) {
    boolean single =
        branch.row.filter(row -> row.type() instanceof PageType.Single).isPresent();
    if (single && !branch.fields.isEmpty()) {
      findings.add(
          Finding.Kind.DUPLICATE_NAME,
          branch.row.get().line(),
          branch.name
              + " is a single value in one row and has fields in others; the fields are taken.");
    }
    new ArrayList<>(branch.fields.branches.values()).forEach(inner -> checkLeaf(inner, findings));
  }
}
