package dev.countersign.call;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ParameterWriter;
import dev.countersign.wire.ReplyReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of an action without a definition: parameters in a map, the answer as a tree.
 *
 * <p>Nothing tells what the action does, so it counts as one that writes. Parameters are secret by
 * their names.
 */
final class DynamicRequest implements ActionRequest<JsonValue> {
  private static final FieldNames NO_FIELDS = FieldNames.of();

  private final Action<JsonValue> action;
  private final Map<String, JsonValue> parameters;

  private DynamicRequest(Action<JsonValue> action, Map<String, JsonValue> parameters) {
    this.action = action;
    this.parameters = parameters;
  }

  static DynamicRequest of(String action, Map<String, ? extends @Nullable Object> parameters) {
    DynamicValues values = new DynamicValues();
    if (action.isBlank()) {
      values.problem("the name of the action is blank");
    }
    Map<String, JsonValue> converted = values.parameters(parameters);
    if (!values.problems().isEmpty()) {
      throw new InvalidRequestException(action, values.problems());
    }
    // Converted once, as the request is written again for every attempt and the caller may go on.
    return new DynamicRequest(Action.of(action, Effect.WRITE, DynamicRequest::read), converted);
  }

  @Override
  public Action<JsonValue> action() {
    return this.action;
  }

  @Override
  public void writeTo(ParameterWriter out) {
    fill(out, ClientValue.REGION, "Region");
    fill(out, ClientValue.ZONE, "Zone");
    fill(out, ClientValue.PROJECT_ID, "ProjectId");
    this.parameters.forEach((name, value) -> {
      out.beginKey(name);
      out.value(value);
      out.end();
    });
  }

  private void fill(ParameterWriter out, ClientValue value, String name) {
    if (!this.parameters.containsKey(name)) {
      out.clientText(value, name, (@Nullable String) null, false);
    }
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
