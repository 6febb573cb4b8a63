package dev.countersign.cli;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON, their components in the order of the record. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private Json() {}

  /** A record on one line. */
  static String line(Record value) {
    return MAPPER.writeValueAsString(value);
  }
}
