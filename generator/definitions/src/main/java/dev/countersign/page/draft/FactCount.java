package dev.countersign.page.draft;

import dev.countersign.format.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the facts that definitions hold beyond names and types. */
public final class FactCount {

  private static final Set<String> OF_FIELD =
      Set.of("values", "default", "range", "length", "pattern", "encoding", "secret", "deprecated");
  private static final Set<String> OF_ACTION = Set.of("costs", "deprecated", "pagination");

  private final SortedMap<String, Integer> counts = new TreeMap<>();

  private FactCount() {}

  /**
   * Counts facts by the keys that hold them; effects by what they are, as {@code effect: read}.
   *
   * @param apis the definitions
   * @return how often each key was written; models of an API count once
   */
  public static SortedMap<String, Integer> of(List<ApiDraft> apis) {
    FactCount count = new FactCount();
    apis.forEach(api -> api.files().forEach(file -> count.file(file.parts())));
    return count.counts;
  }

  private void file(Part.Mapping file) {
    for (Part.Member member : file.members()) {
      switch (member.key()) {
        case "effect" -> {
          if (member.value() instanceof Part.Text effect) {
            add("effect: " + effect.text());
          }
        }
        case "constraints" -> member.value().members().forEach(constraint -> add("constraints"));
        case "guessed" -> member.value().members().forEach(guess -> add("guessed"));
        case "parameters", "response" -> fields(member.value());
        case "models" -> member.value().members().forEach(model -> model(model.value()));
        default -> {
          if (OF_ACTION.contains(member.key())) {
            add(member.key());
          }
        }
      }
    }
  }

  private void model(Part model) {
    Optional<Part> fields = model.members().stream()
        .filter(member -> member.key().equals("fields"))
        .map(Part.Member::value)
        .filter(value -> value.members().stream().allMatch(m -> m.value() instanceof Part.Mapping))
        .findFirst();
    fields(fields.orElse(model));
  }

  private void fields(Part fields) {
    for (Part.Member field : fields.members()) {
      for (Part.Member key : field.value().members()) {
        if (OF_FIELD.contains(key.key())) {
          add(key.key());
        } else if (key.key().equals("guessed")) {
          key.value().members().forEach(guess -> add("guessed"));
        } else if (key.key().equals("fields")) {
          fields(key.value());
        }
      }
    }
  }

  private void add(String key) {
    this.counts.merge(key, 1, Integer::sum);
  }
}
