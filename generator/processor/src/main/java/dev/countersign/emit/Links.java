package dev.countersign.emit;

import com.palantir.javapoet.ClassName;
import dev.countersign.naming.NamedApi;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which actions have a request class to link to. Immutable. */
final class Links {
  private final Map<String, ClassName> requests = new HashMap<>();

  Links(NamedApi api) {
    api.actions()
        .forEach(a -> this.requests.put(a.definition().name(), a.request().name()));
  }

  /** The request class of an action, where it is generated along with the rest. */
  Optional<ClassName> request(String action) {
    return Optional.ofNullable(this.requests.get(action));
  }
}
