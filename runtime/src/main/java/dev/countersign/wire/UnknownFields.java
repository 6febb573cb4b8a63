package dev.countersign.wire;

import dev.countersign.JsonValue;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A map that only the reader adds to; to everyone else it is unmodifiable. */
final class UnknownFields extends AbstractMap<String, JsonValue> {
  private final Map<String, JsonValue> fields = new LinkedHashMap<>();

  UnknownFields(Map<String, JsonValue> fields) {
    this.fields.putAll(fields);
  }

  void add(String name, JsonValue value) {
    this.fields.putIfAbsent(name, value);
  }

  @Override
  public boolean containsKey(Object key) {
    return this.fields.containsKey(key);
  }

  @Override
  @SuppressWarnings("NullAway") // Map.get may return null; AbstractMap carries no such annotation.
  public JsonValue get(Object key) {
    return this.fields.get(key);
  }

  @Override
  public Set<Entry<String, JsonValue>> entrySet() {
    return Collections.unmodifiableMap(this.fields).entrySet();
  }
}
