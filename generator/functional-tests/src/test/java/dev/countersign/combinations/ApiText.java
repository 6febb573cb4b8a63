package dev.countersign.combinations;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of an API whose actions have files of their own. */
record ApiText(String name, List<ActionText> actions) {
  /** Where the file of the API is. */
  String path() {
    return "countersign/" + this.name + ".yaml";
  }

  /** The texts of all files, by path. */
  Map<String, String> files() {
    ActionText helper = ActionText.named(Combination.HELPER);
    List<ActionText> all = new ArrayList<>(this.actions);
    all.add(helper);
    StringBuilder api = new StringBuilder("countersign: 1\napi: " + this.name + "\nactions:\n");
    all.forEach(action -> api.append("  - ").append(action.name()).append('\n'));
    api.append("models:\n  " + Combination.INNER_MODEL + ": { " + Shape.INNER + ": string }\n");
    all.forEach(action ->
        action.sharedModels().forEach(model -> api.append("  ").append(model).append('\n')));
    Map<String, String> files = new LinkedHashMap<>();
    files.put(path(), api.toString());
    all.forEach(action ->
        files.put("countersign/" + this.name + "/" + action.name() + ".yaml", action.file()));
    return files;
  }

  /** The files in memory. */
  static DefinitionLookup lookup(Map<String, String> files) {
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        return Optional.ofNullable(files.get(path))
            .map(text -> new DefinitionSource(path, text.getBytes(StandardCharsets.UTF_8)));
      }

      @Override
      public String describe() {
        return "memory";
      }
    };
  }
}
