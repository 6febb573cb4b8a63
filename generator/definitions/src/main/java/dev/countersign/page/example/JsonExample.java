package dev.countersign.page.example;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Protocol;
import dev.countersign.page.action.PageType;
import dev.countersign.page.action.Passage;
import dev.countersign.page.report.Finding;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Holds an object of JSON against the tables, value by value as it is read. */
final class JsonExample {

  private static final int DEEPEST = 64;
  private static final JsonFactory JSON = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
      .build();

  /** What may follow an object: the end of a command that sends it. */
  private static final Pattern END = Pattern.compile("[\\s'\"\\\\;]*");

  private final TableNames top;
  private final ExampleFindings findings;
  private final boolean ofRequest;
  private int firstLine;

  JsonExample(TableNames top, ExampleFindings findings, boolean ofRequest) {
    this.top = top;
    this.findings = findings;
    this.ofRequest = ofRequest;
  }

  void check(Passage example) {
    int begin = example.text().indexOf('{');
    if (begin < 0) {
      broken(example.line(), "it holds no object");
      return;
    }
    this.firstLine = example.lineAt(begin);
    String text = example.text().substring(begin);
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      object(json, "", Optional.of(this.top));
      int end = (int) json.currentLocation().getCharOffset();
      if (!END.matcher(text.substring(end)).matches()) {
        broken(line(json), "more follows the object");
      }
    } catch (JacksonException wrong) {
      int line =
          wrong.getLocation() == null ? 1 : Math.max(1, wrong.getLocation().getLineNr());
      broken(this.firstLine + line - 1, "it is no JSON");
    }
  }

  private void broken(int line, String why) {
    this.findings.add(
        Finding.Kind.BROKEN_EXAMPLE, line, subject() + " cannot be read: " + why + ".");
  }

  private String subject() {
    return this.ofRequest ? "The example of a request" : "The example of a response";
  }

  private int line(JsonParser json) {
    return this.firstLine + json.currentTokenLocation().getLineNr() - 1;
  }

  /** Reads an object; the names that it may have, where they are known. */
  private void object(JsonParser json, String path, Optional<TableNames> names) {
    int begin = line(json);
    Set<String> present = new HashSet<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      int line = line(json);
      json.nextToken();
      present.add(name);
      String inner = path.isEmpty() ? name : path + "." + name;
      Optional<PageType> type = names.isPresent()
          ? known(names.get(), path, name, inner, line)
          : Optional.of(new PageType.Unknown());
      if (type.isEmpty()) {
        json.skipChildren();
      } else {
        value(json, inner, type.get());
      }
    }
    names.ifPresent(table -> missing(table, path, present, begin));
  }

  private Optional<PageType> known(
      TableNames names, String path, String name, String inner, int line) {
    boolean protocol =
        path.isEmpty() && (this.ofRequest ? Protocol.SENT : Protocol.ANSWERED).contains(name);
    if (protocol) {
      return Optional.of(new PageType.Unknown());
    }
    Optional<PageType> type = names.type(TableNames.path(name));
    if (type.isEmpty()) {
      Optional<String> other = names.otherSpelling(TableNames.path(name));
      String what = subject() + (other.isPresent() ? " writes " : " has ") + inner;
      this.findings.add(
          other.isPresent() ? Finding.Kind.EXAMPLE_SPELLING : Finding.Kind.EXAMPLE_UNKNOWN_NAME,
          line,
          what + other.map(o -> " for " + o + ".").orElse(", which no table has."));
    }
    return type;
  }

  private void missing(TableNames names, String path, Set<String> present, int line) {
    names.rows().forEach((name, row) -> {
      boolean protocol =
          path.isEmpty() && (this.ofRequest ? Protocol.SENT : Protocol.ANSWERED).contains(name);
      boolean plain = name.indexOf('.') < 0;
      if (plain && !protocol && row.required().orElse(false) && !present.contains(name)) {
        this.findings.add(
            Finding.Kind.EXAMPLE_MISSING_NAME,
            line,
            subject() + " lacks " + (path.isEmpty() ? name : path + "." + name)
                + ", which is required.");
      }
    });
  }

  private void value(JsonParser json, String path, PageType type) {
    JsonToken token = json.currentToken();
    if (token != JsonToken.VALUE_NULL && !fits(token, type)) {
      this.findings.add(
          Finding.Kind.EXAMPLE_TYPE,
          line(json),
          subject() + " has " + word(token) + " at " + path + ", and the table says " + word(type)
              + ".");
      json.skipChildren();
    } else if (token == JsonToken.START_ARRAY) {
      PageType item = type instanceof PageType.Array array ? array.item() : new PageType.Unknown();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        value(json, path + "." + TableNames.INDEX, item);
      }
    } else if (token == JsonToken.START_OBJECT && type instanceof PageType.Map map) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        json.nextToken();
        value(json, path + ".*", map.value());
      }
    } else if (token == JsonToken.START_OBJECT) {
      object(json, path, this.top.fields(type));
    }
  }

  private static boolean fits(JsonToken token, PageType type) {
    if (type instanceof PageType.Single single) {
      return switch (token) {
        case VALUE_STRING -> single.scalar() == Scalar.STRING;
        case VALUE_NUMBER_INT -> single.scalar() == Scalar.INT || single.scalar() == Scalar.FLOAT;
        case VALUE_NUMBER_FLOAT -> single.scalar() == Scalar.FLOAT;
        case VALUE_TRUE, VALUE_FALSE -> single.scalar() == Scalar.BOOL;
        default -> false;
      };
    }
    if (type instanceof PageType.Array) {
      return token == JsonToken.START_ARRAY;
    }
    return type instanceof PageType.Unknown || token == JsonToken.START_OBJECT;
  }

  private static String word(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT -> "a whole number";
      case VALUE_NUMBER_FLOAT -> "a number with a fraction";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case START_ARRAY -> "a list";
      default -> "an object";
    };
  }

  private static String word(PageType type) {
    if (type instanceof PageType.Single single) {
      return single.scalar().word();
    }
    return type instanceof PageType.Array ? "a list" : "an object";
  }
}
