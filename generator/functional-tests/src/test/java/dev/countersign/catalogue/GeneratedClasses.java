package dev.countersign.catalogue;

import dev.countersign.naming.NamedApi;
import dev.countersign.naming.NamedClass;
import java.util.HashMap;
import java.util.Map;

/**
 * The compiled classes of an API beside the plan of their names.
 *
 * <p>Binary names stand for the generator's own, whose type is another one in its jar.
 */
final class GeneratedClasses {
  private final NamedApi api;
  private final ClassLoader loader;
  private final Map<String, NamedClass> byName = new HashMap<>();

  GeneratedClasses(NamedApi api, ClassLoader loader) {
    this.api = api;
    this.loader = loader;
    api.models().forEach(this::add);
    api.actions().forEach(action -> {
      add(action.request());
      add(action.response());
    });
  }

  private void add(NamedClass type) {
    this.byName.put(type.name().reflectionName(), type);
    type.classes().forEach(this::add);
  }

  NamedApi api() {
    return this.api;
  }

  NamedClass named(String binaryName) {
    return this.byName.get(binaryName);
  }

  Class<?> load(String binaryName) {
    try {
      return this.loader.loadClass(binaryName);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
