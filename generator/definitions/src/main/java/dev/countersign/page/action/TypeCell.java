package dev.countersign.page.action;

import dev.countersign.definition.FieldType.Scalar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the cell of a type means, in the spellings that pages have. */
final class TypeCell {

  private static final Map<String, Scalar> SCALARS = scalars();
  private static final Set<String> LISTS =
      Set.of("array", "arrays", "list", "set", "slice", "数组", "列表", "集合");
  private static final Set<String> MAPS = Set.of("map", "dict", "dictionary", "hash", "键值对", "字典");
  private static final Set<String> OBJECTS = Set.of(
      "object", "objects", "struct", "json", "jsonobject", "any", "interface{}", "对象", "结构体", "结构");

  private static final int DEEPEST = 8;
  private static final int LONGEST = 200;
  private static final Pattern CONTAINER = Pattern.compile("([^\\[<(\\s]+)\\s*[\\[<(](.*)[\\]>)]");
  private static final Pattern GO_MAP = Pattern.compile("(?i)map\\s*\\[\\w+]\\s*(\\S.*)");
  private static final Pattern OF = Pattern.compile("(?i)([^\\s]+)\\s+of\\s+(.+)");
  private static final Pattern SUFFIXED =
      Pattern.compile("(.+?)\\s*(?:\\[]|[\\s]+(?i:array|list)|数组|列表)");
  private static final Pattern SIZE =
      Pattern.compile("\\s*[\\[(]\\s*\\d+(\\s*,\\s*\\d+)?\\s*[\\])]$");
  private static final Pattern REMARK = Pattern.compile(
      "(?i)[\\s,，;；/|]*[(\\[（]?\\s*(required|optional|mandatory|必填|必选|必须|可选|选填|非必填)\\s*[)\\]）]?\\s*$");

  private final Set<String> models;

  private TypeCell(Set<String> models) {
    this.models = models;
  }

  /** Returns what a remark behind a type says, as {@code string (required)}. */
  static Optional<Boolean> required(String cell) {
    Matcher matcher = REMARK.matcher(cell.length() > LONGEST ? "" : cell);
    return matcher.find() ? RequiredCell.of(matcher.group(1)) : Optional.empty();
  }

  /** Reads a cell whose words may be the names of some models, which wins over other meanings. */
  static PageType of(String cell, Set<String> models) {
    if (cell.length() > LONGEST) {
      return new PageType.Unknown();
    }
    String text = cell.replaceAll("[`\"'*]", "")
        .replace('（', '(')
        .replace('）', ')')
        .replace('【', '[')
        .replace('】', ']')
        .replaceAll("\\s+", " ");
    return new TypeCell(models).type(REMARK.matcher(text).replaceFirst("").strip(), 0);
  }

  private PageType type(String text, int depth) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (this.models.contains(text)) {
      return new PageType.Model(text);
    }
    if (depth > DEEPEST || text.isEmpty() || OBJECTS.contains(lower)) {
      return new PageType.Unknown();
    }
    if (SCALARS.containsKey(lower)) {
      return new PageType.Single(SCALARS.get(lower));
    }
    if (LISTS.contains(lower)) {
      return new PageType.Array(new PageType.Unknown());
    }
    if (MAPS.contains(lower)) {
      return new PageType.Map(new PageType.Unknown());
    }
    if (Captions.isIdentifier(text)) {
      return new PageType.Model(text);
    }
    return composed(text, depth);
  }

  private PageType composed(String text, int depth) {
    Matcher map = GO_MAP.matcher(text);
    if (map.matches()) {
      return new PageType.Map(type(map.group(1).strip(), depth + 1));
    }
    if (text.startsWith("[]")) {
      return new PageType.Array(type(text.substring(2).strip(), depth + 1));
    }
    Matcher suffixed = SUFFIXED.matcher(text);
    if (suffixed.matches()) {
      return new PageType.Array(type(suffixed.group(1), depth + 1));
    }
    Matcher size = SIZE.matcher(text);
    if (size.find() && size.start() > 0) {
      return type(text.substring(0, size.start()), depth + 1);
    }
    Matcher container = CONTAINER.matcher(text);
    if (container.matches()) {
      return container(container.group(1), container.group(2).strip(), depth + 1);
    }
    Matcher of = OF.matcher(text);
    if (of.matches()) {
      return container(of.group(1), of.group(2).strip(), depth + 1);
    }
    return alternatives(text, depth + 1);
  }

  private PageType container(String outer, String inner, int depth) {
    String word = outer.toLowerCase(Locale.ROOT);
    if (LISTS.contains(word)) {
      return new PageType.Array(type(inner, depth));
    }
    if (MAPS.contains(word)) {
      int comma = inner.indexOf(',');
      return new PageType.Map(type(inner.substring(comma + 1).strip(), depth));
    }
    if (OBJECTS.contains(word)) {
      return type(inner, depth);
    }
    // As in string(enum), int(64 bits): what stands in the brackets is a remark.
    return type(outer, depth);
  }

  /** Reads {@code string/int} and {@code object Disk}: one type for all, or text. */
  private PageType alternatives(String text, int depth) {
    String[] parts = text.split("\\s*[/|]\\s*|\\s+or\\s+|\\s+", 3);
    if (parts.length == 2 && OBJECTS.contains(parts[0].toLowerCase(Locale.ROOT))) {
      return type(parts[1], depth);
    }
    if (parts.length == 2 && OBJECTS.contains(parts[1].toLowerCase(Locale.ROOT))) {
      return type(parts[0], depth);
    }
    for (String part : parts) {
      if (!SCALARS.containsKey(part.toLowerCase(Locale.ROOT))) {
        return new PageType.Unknown();
      }
    }
    PageType first = type(parts[0], depth);
    for (String part : parts) {
      if (!type(part, depth).equals(first)) {
        return new PageType.Single(Scalar.STRING);
      }
    }
    return first;
  }

  private static Map<String, Scalar> scalars() {
    Map<String, Scalar> words = new HashMap<>();
    put(
        words,
        Scalar.STRING,
        "string strings str text char varchar enum date datetime uuid url ip base64 binary bytes"
            + " 字符串 字符 文本 字符型 枚举 日期 字符串型");
    put(
        words,
        Scalar.INT,
        "int ints integer integers int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 long"
            + " short bigint timestamp 整数 整型 整形 长整型 数字 int型");
    put(
        words,
        Scalar.FLOAT,
        "float floats float32 float64 double decimal number numbers 浮点 浮点数 浮点型 小数 数值");
    put(words, Scalar.BOOL, "bool bools boolean booleans 布尔 布尔值 布尔型 布尔类型");
    return Map.copyOf(words);
  }

  private static void put(Map<String, Scalar> words, Scalar scalar, String spellings) {
    for (String spelling : spellings.split(" ", -1)) {
      words.put(spelling, scalar);
    }
  }
}
