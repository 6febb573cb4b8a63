package dev.countersign.call;

import dev.countersign.wire.ParameterWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose parameters stand in a map; client values are filled in like generated ones. */
record MapRequest(
    Action<String> action, Map<String, @Nullable Object> parameters, List<ClientValue> clientValues)
    implements ActionRequest<String> {

  static MapRequest of(String action, Effect effect, Map<String, @Nullable Object> parameters) {
    return new MapRequest(Action.of(action, effect, Replies::firstText), parameters, List.of());
  }

  static MapRequest reading(Map<String, @Nullable Object> parameters) {
    return of("DescribeImage", Effect.READ, parameters);
  }

  static MapRequest writing(Map<String, @Nullable Object> parameters) {
    return of("CopyCustomImage", Effect.WRITE, parameters);
  }

  static String wireName(ClientValue value) {
    return switch (value) {
      case REGION -> "Region";
      case ZONE -> "Zone";
      case PROJECT_ID -> "ProjectId";
    };
  }

  @Override
  public void writeTo(ParameterWriter out) {
    for (ClientValue value : this.clientValues) {
      String name = wireName(value);
      out.clientText(value, name, (String) this.parameters.get(name), false);
    }
    this.parameters.forEach((name, value) -> {
      boolean written = this.clientValues.stream().anyMatch(v -> wireName(v).equals(name));
      if (!written) {
        write(name, value, out);
      }
    });
  }

  private static void write(String name, @Nullable Object value, ParameterWriter out) {
    if (value instanceof Long number) {
      out.integer(name, number);
    } else if (value instanceof Double number) {
      out.decimal(name, number);
    } else if (value instanceof Boolean flag) {
      out.bool(name, flag);
    } else if (value instanceof List<?> list) {
      out.texts(name, list);
    } else {
      out.text(name, (String) value);
    }
  }
}
