package dev.countersign.catalogue;

import com.palantir.javapoet.ClassName;
import dev.countersign.naming.NamedApi;
import dev.countersign.naming.NamedClass;
import java.util.HashMap;
import java.util.Map;

/** The compiled classes of an API beside the plan of their names. */
final class GeneratedClasses {
  private final NamedApi api;
  private final ClassLoader loader;
  private final Map<ClassName, NamedClass> byName = new HashMap<>();

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
    this.byName.put(type.name(), type);
    type.classes().forEach(this::add);
  }

  NamedApi api() {
    return this.api;
  }

  NamedClass named(ClassName name) {
    return this.byName.get(name);
  }

  Class<?> load(ClassName name) {
    try {
      return this.loader.loadClass(name.reflectionName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
