package dev.countersign.page.action;

import dev.countersign.page.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the rows of a table of parameters or fields. */
final class RowReader {

  /** What leads a name that belongs to the one above it. */
  private static final Pattern NESTED = Pattern.compile("^([>\\-–—└├│┗┣∟↳→+·•─\\s]+)(?=[A-Za-z_])");

  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern BEHIND_NAME = Pattern.compile("[\\s(（,，/：:*].*", Pattern.DOTALL);
  private static final Pattern NOTHING = Pattern.compile("(?i)none|n/?a|null|无|暂无|没有|[-/—]+|\\.+");

  private final Columns columns;
  private final List<String> header;
  private final Set<String> models;
  private final List<PageRow> rows = new ArrayList<>();
  private final List<PageRow> above = new ArrayList<>();

  private RowReader(Columns columns, List<String> header, Set<String> models) {
    this.columns = columns;
    this.header = header;
    this.models = models;
  }

  /** Reads rows whose types may name some models. */
  static List<PageRow> rows(Block.Table table, Set<String> models) {
    Optional<Columns> columns = Columns.of(table.header());
    if (columns.isEmpty()) {
      return List.of();
    }
    RowReader reader = new RowReader(columns.get(), table.header(), models);
    table.rows().forEach(reader::take);
    return reader.rows;
  }

  /** Returns the words that stand in the cells of types. */
  static Stream<String> typeWords(Block.Table table) {
    return Columns.of(table.header()).stream()
        .flatMap(columns -> table.rows().stream().map(row -> cell(row, columns.type())))
        .flatMap(type -> WORD.matcher(type).results().map(MatchResult::group));
  }

  private void take(Block.Row row) {
    String written = cell(row, this.columns.name());
    String text = text(row);
    if (written.isEmpty()) {
      goOn(text);
      return;
    }
    if (NOTHING.matcher(written).matches()) {
      return;
    }
    Matcher nested = NESTED.matcher(written);
    boolean within = nested.find();
    int depth = within ? depth(nested.group(1)) : 0;
    String bare = within ? written.substring(nested.end()) : written;
    String name = BEHIND_NAME.matcher(bare).replaceFirst("");
    String type = cell(row, this.columns.type());
    PageRow read = new PageRow(
        path(depth, name.isEmpty() ? bare : name),
        TypeCell.of(type, this.models),
        required(row, bare, type, text),
        text,
        row.line());
    while (this.above.size() > depth) {
      this.above.remove(this.above.size() - 1);
    }
    this.above.add(read);
    this.rows.add(read);
  }

  // A row without a name goes on with the description of the row above.
  private void goOn(String text) {
    if (!this.rows.isEmpty() && !text.isEmpty()) {
      PageRow last = this.rows.remove(this.rows.size() - 1);
      String whole = (last.text() + "\n" + text).strip();
      this.rows.add(new PageRow(last.name(), last.type(), last.required(), whole, last.line()));
    }
  }

  private int depth(String marks) {
    String bare = marks.replaceAll("\\s", "");
    boolean repeated = bare.matches(">+|-+|\\++|–+|—+");
    int depth =
        repeated ? bare.length() : 1 + (int) bare.chars().filter(c -> c == '│').count();
    return Math.min(depth, this.above.size());
  }

  private String path(int depth, String name) {
    if (depth == 0) {
      return name;
    }
    PageRow owner = this.above.get(depth - 1);
    return owner.name() + (owner.type() instanceof PageType.Array ? ".N." : ".") + name;
  }

  private Optional<Boolean> required(Block.Row row, String name, String type, String text) {
    if (this.columns.required().isPresent()) {
      Optional<Boolean> said = RequiredCell.of(cell(row, this.columns.required()));
      return this.columns.optional() ? said.map(yes -> !yes) : said;
    }
    if (name.endsWith("*")) {
      return Optional.of(true);
    }
    return TypeCell.required(type)
        .or(() -> TypeCell.required(name))
        .or(() -> RequiredCell.leading(text));
  }

  private String text(Block.Row row) {
    StringBuilder text = new StringBuilder(cell(row, this.columns.description()));
    for (int column : this.columns.others()) {
      String more = cell(row, column);
      if (!more.isEmpty() && !NOTHING.matcher(more).matches()) {
        text.append(text.isEmpty() ? "" : "\n");
        text.append(this.header.get(column)).append(": ").append(more);
      }
    }
    return text.toString();
  }

  private static String cell(Block.Row row, OptionalInt column) {
    return column.isPresent() ? cell(row, column.getAsInt()) : "";
  }

  private static String cell(Block.Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column).strip() : "";
  }
}
