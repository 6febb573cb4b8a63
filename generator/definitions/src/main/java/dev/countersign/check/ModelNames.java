package dev.countersign.check;

import dev.countersign.definition.FieldType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The models that a type may refer to; those of the action win over those of the API. */
record ModelNames(Set<String> ofApi, Set<String> ofAction) {

  Optional<FieldType> find(String name) {
    if (this.ofAction.contains(name)) {
      return Optional.of(new FieldType.ModelRef(name, true));
    }
    return this.ofApi.contains(name)
        ? Optional.of(new FieldType.ModelRef(name, false))
        : Optional.empty();
  }

  /** Returns the words that a type may end with. */
  Collection<String> typeWords() {
    List<String> words = new ArrayList<>(TypeText.BUILT_IN.keySet());
    words.addAll(this.ofAction);
    words.addAll(this.ofApi);
    return words;
  }
}
