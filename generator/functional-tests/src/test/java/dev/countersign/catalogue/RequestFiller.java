package dev.countersign.catalogue;

import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.definition.Field;
import dev.countersign.definition.Pagination;
import dev.countersign.naming.NamedAction;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;
import dev.countersign.naming.NamedType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Fills requests through the builders of generated classes: every parameter, nested ones included,
 * that may be sent with the others. The same seed fills the same request.
 */
final class RequestFiller {
  /** Models may hold themselves; requests of the catalogue have fewer objects in each other. */
  private static final int DEEPEST = 3;

  /** Constraints on values are met by trying: so many times, each time with other values. */
  private static final int MOST_TRIES = 200;

  private final GeneratedClasses classes;
  private final long seed;

  RequestFiller(GeneratedClasses classes, long seed) {
    this.classes = classes;
    this.seed = seed;
  }

  /**
   * Fills requests until each parameter was in one of them, beside all others that the constraints
   * allow together. What they allow in no request at all stays out.
   */
  List<FilledRequest> fill(NamedAction action) {
    List<FilledRequest> requests = new ArrayList<>();
    Deque<String> unsent = new ArrayDeque<>();
    action.definition().parameters().forEach(parameter -> unsent.add(parameter.name()));
    if (unsent.isEmpty()) {
      fill(action, "", Set.of()).ifPresent(requests::add);
    }
    while (!unsent.isEmpty()) {
      String wanted = unsent.remove();
      Optional<FilledRequest> request = fill(action, wanted, Set.of());
      request.ifPresent(requests::add);
      request.ifPresent(filled -> unsent.removeIf(filled::has));
    }
    return requests;
  }

  /**
   * Fills a request for the first piece of a list, without the parameters that a client fills in;
   * nothing where an action has neither.
   */
  Optional<FilledRequest> fillForClient(NamedAction action, Map<String, String> ofClient) {
    Map<String, String> added = new LinkedHashMap<>();
    Set<String> without = new HashSet<>();
    for (Field parameter : action.definition().parameters()) {
      String name = parameter.name();
      // What the client fills in is part of no choice: it is sent whatever else is.
      if (parameter.client() && !Choice.concerns(action.definition(), name)) {
        added.put(name, ofClient.get(name.toLowerCase(Locale.ROOT)));
      } else if (!parameter.required() && paging(action).contains(name)) {
        without.add(name);
      }
    }
    without.addAll(added.keySet());
    return without.isEmpty()
        ? Optional.empty()
        : fill(action, "", without).map(filled -> filled.with(added));
  }

  private static List<String> paging(NamedAction action) {
    Pagination pagination = action.definition().pagination().orElse(null);
    if (pagination instanceof Pagination.Offset offset) {
      return List.of(offset.offset(), offset.limit());
    }
    if (pagination instanceof Pagination.Page page) {
      return List.of(page.page(), page.size());
    }
    return pagination instanceof Pagination.Token token ? List.of(token.token()) : List.of();
  }

  private Optional<FilledRequest> fill(NamedAction action, String wanted, Set<String> without) {
    int subject = (action.definition().name() + "/" + wanted).hashCode();
    for (int i = 0; i < MOST_TRIES; i++) {
      Random random = new Random(this.seed + 31L * subject + i);
      Set<String> leftOut = Choice.leftOut(action.definition(), wanted, random);
      leftOut.addAll(without);
      Filling filling = new Filling(random);
      try {
        Object request = filling.object(action.request(), "", leftOut);
        return Optional.of(new FilledRequest(request, filling.values, filling.sizes));
      } catch (InvalidRequestException constraint) {
        // Other values, and other choices between parameters, may do.
      }
    }
    return Optional.empty();
  }

  private final class Filling {
    private final Random random;
    private final SeededValues seeded;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private int depth;

    Filling(Random random) {
      this.random = random;
      this.seeded = new SeededValues(random);
    }

    Object object(NamedClass type, String prefix, Set<String> without) {
      this.depth++;
      try {
        return filled(type, prefix, without);
      } finally {
        this.depth--;
      }
    }

    private Object filled(NamedClass type, String prefix, Set<String> without) {
      Object builder = Reflect.callStatic(
          RequestFiller.this.classes.load(type.name().reflectionName()), "builder");
      for (NamedField field : type.fields()) {
        boolean isTooDeep =
            this.depth > DEEPEST && field.type().innermost() instanceof NamedType.OfClass;
        if (!without.contains(field.wireName()) && !isTooDeep) {
          set(builder, field, prefix + field.wireName());
        }
      }
      return Reflect.call(builder, "build");
    }

    private void set(Object builder, NamedField field, String place) {
      if (field.type() instanceof NamedType.ListOf list) {
        List<Object> elements = list(field, list, place);
        if (this.random.nextBoolean()) {
          Reflect.call(builder, field.name(), elements);
        } else {
          elements.forEach(element -> Reflect.call(builder, field.adder(), element));
        }
      } else if (field.type() == NamedType.Scalar.BASE64) {
        String text = (String) value(field, field.type(), place);
        Reflect.call(builder, field.name(), Base64.getDecoder().decode(text));
      } else {
        Reflect.call(builder, field.name(), value(field, field.type(), place));
      }
    }

    /** Two or three elements; now and then more than ten, whose order by name is another one. */
    private List<Object> list(NamedField field, NamedType.ListOf list, String place) {
      int size =
          this.random.nextInt(5) == 0 ? 11 + this.random.nextInt(3) : 2 + this.random.nextInt(2);
      this.sizes.put(place, size);
      List<Object> elements = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        elements.add(value(field, list.element(), place + "." + i));
      }
      return elements;
    }

    private Object value(NamedField field, NamedType type, String place) {
      if (type instanceof NamedType.ListOf list) {
        return list(field, list, place);
      }
      if (type instanceof NamedType.OfClass object) {
        return object(
            RequestFiller.this.classes.named(object.boxed().reflectionName()),
            place + ".",
            Set.of());
      }
      if (type instanceof NamedType.MapOf map) {
        return Map.of("first", value(field, map.value(), place + ".first"));
      }
      if (type == NamedType.Scalar.FREE) {
        this.values.put(place + ".Any", "free");
        return JsonValue.of(Map.of("Any", JsonValue.of("free")));
      }
      Object value = this.seeded.of(field.definition(), type);
      this.values.put(place, value);
      return type instanceof NamedType.Enumerated enumerated
          ? known(enumerated.boxed().reflectionName(), value)
          : value;
    }

    private Object known(String type, Object value) {
      return Reflect.callStatic(RequestFiller.this.classes.load(type), "of", value);
    }
  }
}
