package dev.countersign.call;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.ReplyReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of an action without a definition: parameters in a map, the answer as a tree.
 *
 * <p>Nothing tells what the action does, so it counts as one that writes. Parameters are secret by
 * their names.
 */
final class DynamicRequest implements ActionRequest<JsonValue> {
  /** Words that make a parameter's value secret, wherever they stand in its name. */
  private static final List<String> SECRET_WORDS =
      List.of("password", "passwd", "secret", "token", "privatekey", "credential", "authorization");

  private static final FieldNames NO_FIELDS = FieldNames.of();

  private final Action<JsonValue> action;
  private final Map<String, ? extends @Nullable Object> parameters;

  private DynamicRequest(Action<JsonValue> action, Map<String, ? extends @Nullable Object> values) {
    this.action = action;
    this.parameters = values;
  }

  static DynamicRequest of(String action, Map<String, ? extends @Nullable Object> parameters) {
    List<String> problems = new ArrayList<>(0);
    if (action.isBlank()) {
      problems.add("the name of the action is blank");
    }
    parameters.forEach((name, value) -> check(name, value, problems));
    if (!problems.isEmpty()) {
      throw new InvalidRequestException(action, problems);
    }
    // Copied, as the request is signed again for every attempt.
    return new DynamicRequest(
        Action.of(action, Effect.WRITE, DynamicRequest::read), new LinkedHashMap<>(parameters));
  }

  private static void check(String name, @Nullable Object value, List<String> problems) {
    if (name.equals("Signature")) {
      problems.add("Signature is computed and cannot be given");
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        check(name + '.' + i, list.get(i), problems);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> check(name + '.' + key, inner, problems));
    } else if (value != null && !isKnown(value)) {
      problems.add(name + " is of " + value.getClass().getName()
          + "; give a text, number, boolean, list, map or JsonValue");
    }
  }

  private static boolean isKnown(Object value) {
    return value instanceof CharSequence
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof OpenText
        || value instanceof OpenInt
        || value instanceof JsonValue;
  }

  @Override
  public Action<JsonValue> action() {
    return this.action;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    this.parameters.forEach((name, value) -> {
      out.begin(name);
      write(name, value, out);
      out.end();
    });
  }

  private static void write(String name, @Nullable Object value, ParameterWriter out) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        out.beginIndex(i);
        write(name, list.get(i), out);
        out.end();
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> {
        out.beginKey(String.valueOf(key));
        write(String.valueOf(key), inner, out);
        out.end();
      });
    } else if (value instanceof JsonValue free) {
      out.value(free);
    } else if (value != null && isSecret(name)) {
      out.secret(String.valueOf(value));
    } else if (value instanceof Double || value instanceof Float) {
      out.decimal(((Number) value).doubleValue());
    } else if (value instanceof BigDecimal decimal) {
      out.value(JsonValue.number(decimal.toString()));
    } else {
      out.text(value == null ? null : value.toString());
    }
  }

  private static boolean isSecret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SECRET_WORDS.stream().anyMatch(lower::contains);
  }

  private static JsonValue read(ReplyReader in) {
    Map<String, JsonValue> fields = Map.of();
    in.beginObject();
    while (in.nextField(NO_FIELDS)) {
      fields = in.unknown(fields);
    }
    return JsonValue.of(fields);
  }

  @Override
  public String toString() {
    return this.action.name() + this.parameters.keySet();
  }
}
