package dev.countersign.combinations;

import dev.countersign.catalogue.Reflect;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds requests of a generated class, and says what has to arrive. */
final class Requests {
  /** What the client of every test fills in. */
  static final String REGION = "cn-client";

  private final Class<?> type;
  private final Batch batch;
  private final Filled.Maker maker = new Filled.Maker();

  Requests(Class<?> type, Batch batch) {
    this.type = type;
    this.batch = batch;
  }

  /** What is sent of a combination. */
  record Choice(Sending own, Sending other) {}

  /** A value that a rule of the field refuses. */
  record Bad(Combination combination, String text) {}

  /** A builder with what was set in it, as it is to arrive. */
  final class Draft {
    private final Object builder = Reflect.callStatic(Requests.this.type, "builder");
    private final Map<String, String> wire = new LinkedHashMap<>();

    /** Sets a parameter that stands beside all combinations. */
    Draft set(String name, Object value, Map<String, String> wire) {
      Reflect.call(this.builder, decapitalized(name), value);
      this.wire.putAll(wire);
      return this;
    }

    /** Sets the parameters that response fields hang on. */
    Draft withHelpers() {
      set(Samples.TEXT_PARAMETER, "s1", Map.of(Samples.TEXT_PARAMETER, "s1"));
      return set(
          Samples.LIST_PARAMETER,
          List.of("l1", "l2", "l3"),
          Map.of(
              Samples.LIST_PARAMETER + ".0", "l1",
              Samples.LIST_PARAMETER + ".1", "l2",
              Samples.LIST_PARAMETER + ".2", "l3"));
    }

    /** Sets what a combination has. */
    Draft put(Combination combination, Choice choice) {
      if (choice.own().isSent() && combination.place().isSent()) {
        Method setter = setter(field(combination).builder(), combination.javaName(), combination);
        put(
            combination,
            Requests.this.maker.of(
                combination.shape(),
                setter.getGenericParameterTypes()[0],
                combination,
                choice.own()));
      } else if (combination.isOfClient()) {
        this.wire.put(combination.field(), REGION);
      }
      if (choice.other().isSent()) {
        String text = Samples.TEXTS.get(choice.other() == Sending.COMPARED ? 0 : 1);
        set(combination.other(), text, Map.of(combination.other(), text));
      }
      return this;
    }

    /** Sets a text of a scalar whatever its rules say. */
    Draft putText(Combination combination, String text) {
      Method setter = setter(field(combination).builder(), combination.javaName(), combination);
      Filled value = Filled.Maker.scalar(
          (Shape.Scalar) combination.shape(),
          setter.getParameterTypes()[0],
          text,
          combination.has("encoding"));
      return put(combination, value);
    }

    /** Sets what holds the field of a combination, without the field. */
    void putEmpty(Combination combination) {
      Field field = field(combination);
      if (field.holder() != null) {
        field.hold(Reflect.call(field.builder(), "build"));
      }
    }

    private Draft put(Combination combination, Filled filled) {
      Field field = field(combination);
      Reflect.call(field.builder(), combination.javaName(), filled.value());
      if (field.holder() != null) {
        field.hold(Reflect.call(field.builder(), "build"));
      }
      this.wire.putAll(filled.below(field.prefix() + combination.field()));
      return this;
    }

    private Field field(Combination combination) {
      Place place = combination.place();
      if (place == Place.PARAMETER) {
        return new Field(this.builder, this.builder, null, place, "");
      }
      String name = combination.holder();
      String index =
          place == Place.PARAMETER_LIST ? ".0" : place == Place.PARAMETER_MAP ? ".key" : "";
      Method setter = holderSetter(this.builder, combination);
      Type type = setter.getGenericParameterTypes()[0];
      if (type instanceof ParameterizedType some) {
        type = some.getActualTypeArguments()[some.getActualTypeArguments().length - 1];
      }
      Object inner = Reflect.callStatic((Class<?>) type, "builder");
      return new Field(
          inner, this.builder, combination.holderJavaName(), place, name + index + ".");
    }

    Object build() {
      return Reflect.call(this.builder, "build");
    }

    /** The parameters that have to arrive, without those of the protocol. */
    Map<String, String> wire() {
      return this.wire;
    }
  }

  /** Where a field is set: in a builder, whose object goes into a parameter. */
  private record Field(Object builder, Object request, String holder, Place place, String prefix) {
    void hold(Object object) {
      Object held = this.place == Place.PARAMETER_LIST
          ? List.of(object)
          : this.place == Place.PARAMETER_MAP ? Map.of("key", object) : object;
      Reflect.call(this.request, this.holder, held);
    }
  }

  Draft draft() {
    return new Draft();
  }

  /** A request with everything that the constraints allow together, or with as little as they want. */
  Draft all(boolean full) {
    Draft draft = draft();
    this.batch
        .combinations()
        .forEach(combination -> draft.put(combination, usual(combination, full)));
    return full ? draft.withHelpers() : draft;
  }

  /** The same with one combination left to the caller. */
  Draft allBut(Combination one) {
    Draft draft = draft();
    this.batch.combinations().stream()
        .filter(combination -> !combination.equals(one))
        .forEach(combination -> draft.put(combination, usual(combination, false)));
    return draft;
  }

  /** What is sent of a combination where nothing else is said. */
  static Choice usual(Combination combination, boolean full) {
    List<Sending> order = full
        ? List.of(Sending.ANOTHER, Sending.COMPARED, Sending.NOT)
        : List.of(Sending.NOT, Sending.ANOTHER, Sending.COMPARED);
    List<Sending> others = combination.constraints().isEmpty()
        ? List.of(Sending.NOT)
        : List.of(Sending.NOT, Sending.COMPARED, Sending.ANOTHER);
    for (Sending own : order) {
      for (Sending other : others) {
        if (combination.allows(own, other)) {
          return new Choice(own, other);
        }
      }
    }
    throw new IllegalStateException("Nothing that may be sent keeps " + combination);
  }

  private static Method setter(Object builder, String name, Combination combination) {
    Class<?> wanted = combination.shape() instanceof Shape.ListOf
        ? Collection.class
        : combination.shape() instanceof Shape.MapOf ? Map.class : null;
    return setter(builder, name, wanted);
  }

  private static Method holderSetter(Object builder, Combination combination) {
    return setter(
        builder,
        combination.holderJavaName(),
        combination.place() == Place.PARAMETER_LIST ? Collection.class : null);
  }

  private static Method setter(Object builder, String name, Class<?> wanted) {
    return Arrays.stream(builder.getClass().getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .filter(method -> wanted == null || method.getParameterTypes()[0] == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No setter " + name + " of " + builder));
  }

  static String decapitalized(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
