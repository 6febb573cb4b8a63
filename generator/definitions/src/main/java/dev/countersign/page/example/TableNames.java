package dev.countersign.page.example;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageModel;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that the tables of one side declare, down to the fields of models.
 *
 * <p>A path is a name as it is sent, with {@code N} for every number: {@code Disks.N.Size}.
 */
final class TableNames {

  static final String INDEX = "N";

  private static final int LONGEST = 500;
  private static final Pattern NUMBER = Pattern.compile("(?<=\\.)(?:[nN]|\\d+)(?=\\.|$)");
  private static final PageType OPEN = new PageType.Unknown();

  private final Map<String, PageRow> rows = new LinkedHashMap<>();
  private final Set<String> containers = new HashSet<>();
  private final Map<String, TableNames> models;

  private TableNames(List<PageRow> rows, Map<String, TableNames> models) {
    this.models = models;
    for (PageRow row : rows) {
      if (row.name().length() > LONGEST) {
        continue;
      }
      String path = path(row.name());
      this.rows.putIfAbsent(path, row);
      for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
        this.containers.add(path.substring(0, dot));
      }
    }
  }

  static TableNames ofRequest(ActionPage page) {
    return new TableNames(page.parameters(), models(page, true));
  }

  static TableNames ofResponse(ActionPage page) {
    return new TableNames(page.response(), models(page, false));
  }

  private static Map<String, TableNames> models(ActionPage page, boolean ofRequest) {
    Map<String, TableNames> models = new LinkedHashMap<>();
    for (boolean side : new boolean[] {ofRequest, !ofRequest}) {
      for (PageModel model : page.models()) {
        if (model.ofRequest() == side) {
          models.putIfAbsent(model.name(), new TableNames(model.fields(), models));
        }
      }
    }
    return models;
  }

  /** Returns a name with {@code N} for every number in it. */
  static String path(String name) {
    return NUMBER.matcher(name.replaceAll("\\[\\w*]", "." + INDEX)).replaceAll(INDEX);
  }

  /** Returns the rows by path. */
  Map<String, PageRow> rows() {
    return this.rows;
  }

  /** Returns what a path holds; nothing where no table declares it. */
  Optional<PageType> type(String path) {
    PageRow row = this.rows.get(path);
    if (row != null) {
      return Optional.of(row.type());
    }
    if (this.containers.contains(path)) {
      return Optional.of(OPEN);
    }
    for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
      PageRow owner = this.rows.get(path.substring(0, dot));
      if (owner != null) {
        return within(owner.type(), path.substring(dot + 1));
      }
    }
    return Optional.empty();
  }

  /** Returns the names that an object of a type declares; nothing where it takes any. */
  Optional<TableNames> fields(PageType type) {
    return type instanceof PageType.Model model
        ? Optional.ofNullable(this.models.get(model.name())).filter(names -> !names.rows.isEmpty())
        : Optional.empty();
  }

  private Optional<PageType> within(PageType type, String path) {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    if (type instanceof PageType.Array array && first.equals(INDEX)) {
      return dot < 0 ? Optional.of(array.item()) : within(array.item(), path.substring(dot + 1));
    }
    if (type instanceof PageType.Map map) {
      return dot < 0 ? Optional.of(map.value()) : within(map.value(), path.substring(dot + 1));
    }
    if (type instanceof PageType.Model) {
      Optional<TableNames> fields = fields(type);
      return fields.isPresent() ? fields.get().type(path) : Optional.of(OPEN);
    }
    return type instanceof PageType.Unknown ? Optional.of(type) : Optional.empty();
  }

  /** Returns the name that a table writes with other capitals. */
  Optional<String> otherSpelling(String name) {
    String letters = name.toLowerCase(Locale.ROOT);
    return this.rows.keySet().stream()
        .filter(known -> known.toLowerCase(Locale.ROOT).equals(letters))
        .findFirst();
  }
}
