package dev.countersign.record;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.Model;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.DefinitionLookup;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The digest of what the definitions of an API mean.
 *
 * <p>It changes with everything that may change a generated file, and with nothing else: comments,
 * layout and places in files do not count, nor do shared models that no action leads to.
 */
public final class Meaning {
  /** The component of an API that counts in part only. */
  private static final String MODELS = "models";

  private final StringBuilder text = new StringBuilder();
  private final Set<String> models = new LinkedHashSet<>();

  private Meaning() {}

  /**
   * Returns the digest of an API.
   *
   * @param api a checked API with the actions that are used
   * @return SHA-256 in hexadecimal digits
   */
  public static String of(Api api) {
    Meaning meaning = new Meaning();
    meaning.write(api);
    return meaning.digest();
  }

  /**
   * Returns whether a client still is what the definitions say.
   *
   * <p>Complaints about them are for the compile to make; here they only say that something is not as
   * it was.
   *
   * @param client the client, as it was recorded
   * @param definitions where the compile looks for definitions
   * @return true where they mean what they meant
   */
  public static boolean isStill(ClientRecord.Client client, DefinitionLookup definitions) {
    return ApiLoader.load(definitions, client.api(), client.actions(), new Diagnostics())
        .map(Meaning::of)
        .equals(Optional.of(client.meaning()));
  }

  private void write(Api api) {
    for (RecordComponent component : Api.class.getRecordComponents()) {
      if (!component.getName().equals(MODELS)) {
        write(component(api, component));
      }
    }
    reach(api.models());
    Set<String> used = Set.copyOf(this.models);
    // The order of models is the order in which they claim names.
    for (Model model : api.models()) {
      // Java names are checked whether a model is used or not: a bad one has to be complained of.
      if (used.contains(model.name()) || namesJava(model)) {
        write((Object) model);
      }
    }
  }

  /** Follows models from model to model, until there is no other. */
  private void reach(List<Model> all) {
    int before;
    do {
      before = this.models.size();
      for (Model model : all) {
        if (this.models.contains(model.name())) {
          model.fields().forEach(field -> reach(field.type()));
        }
      }
    } while (this.models.size() > before);
  }

  private void reach(FieldType type) {
    if (type instanceof FieldType.ModelRef reference && !reference.ofAction()) {
      this.models.add(reference.name());
    } else if (type instanceof FieldType.ListOf list) {
      reach(list.element());
    } else if (type instanceof FieldType.MapOf map) {
      reach(map.value());
    } else if (type instanceof FieldType.Nested nested) {
      nested.fields().forEach(field -> reach(field.type()));
    }
  }

  private static boolean namesJava(Model model) {
    return model.javaName().isPresent() || namesJava(model.fields());
  }

  private static boolean namesJava(List<Field> fields) {
    return fields.stream()
        .anyMatch(field -> field.javaName().isPresent()
            || field.rules().values().stream()
                .anyMatch(value -> value.javaName().isPresent())
            || (field.type().innermost() instanceof FieldType.Nested nested
                && namesJava(nested.fields())));
  }

  // By the records' own components, so that one that is added later counts without being named
  // here.
  private void write(Object value) {
    if (value instanceof SourceLocation) {
      return;
    }
    if (value instanceof FieldType type) {
      reach(type);
    }
    if (value instanceof Optional<?> optional) {
      write(optional.map(List::of).orElse(List.of()));
    } else if (value instanceof List<?> list) {
      this.text.append(list.size()).append('[');
      list.forEach(this::write);
    } else if (value instanceof Record fields) {
      this.text.append(value.getClass().getSimpleName()).append('(');
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        write(component(fields, component));
      }
    } else {
      // The length in front: no text can pass for two.
      String plain = String.valueOf(value);
      this.text.append(plain.length()).append(':').append(plain);
    }
  }

  private static Object component(Record fields, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String digest() {
    return sha256(this.text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
