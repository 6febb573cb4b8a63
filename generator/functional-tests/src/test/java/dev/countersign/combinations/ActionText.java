package dev.countersign.combinations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of an action, entry by entry.
 *
 * @param sharedModels models of the API
 */
record ActionText(
    String name,
    List<String> parameters,
    List<String> response,
    List<String> models,
    List<String> sharedModels,
    List<String> constraints,
    Map<String, String> pagination,
    List<String> waiters) {

  /** An action with the fields that combinations name beside their own. */
  static ActionText named(String name) {
    ActionText action = new ActionText(
        name,
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new LinkedHashMap<>(),
        new ArrayList<>());
    action.parameters.add(Samples.TEXT_PARAMETER + ": string");
    action.parameters.add(Samples.LIST_PARAMETER + ": list of string");
    action.response.add(Combination.DONE + ": string");
    return action;
  }

  /** The body of the action, without its name. */
  String body() {
    StringBuilder text = new StringBuilder("effect: read\n");
    map(text, "parameters", this.parameters);
    if (!this.constraints.isEmpty()) {
      text.append("constraints:\n");
      this.constraints.forEach(entry -> text.append("  - ").append(entry).append('\n'));
    }
    map(text, "response", this.response);
    map(text, "models", this.models);
    if (!this.pagination.isEmpty()) {
      text.append("pagination:\n");
      this.pagination.forEach((role, field) ->
          text.append("  ").append(role).append(": ").append(field).append('\n'));
    }
    map(text, "waiters", this.waiters);
    return text.toString();
  }

  private static void map(StringBuilder text, String key, List<String> entries) {
    if (!entries.isEmpty()) {
      text.append(key).append(":\n");
      entries.forEach(entry -> text.append("  ").append(entry).append('\n'));
    }
  }

  /** A file with this action alone. */
  String file() {
    return "countersign: 1\naction: " + this.name + "\n" + body();
  }
}
