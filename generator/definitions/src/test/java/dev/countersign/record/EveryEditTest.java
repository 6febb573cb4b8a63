package dev.countersign.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Api;
import dev.countersign.definition.Docs;
import dev.countersign.definition.FieldType;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.DefinitionLookups;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every edit of a definition changes its digest, so that no client stays as it was.
 *
 * <p>The definition that uses all of the language is walked component by component, whatever the records
 * are; a component that is added later joins by itself, or fails for want of a value to edit.
 */
class EveryEditTest {
  /** What may be edited without another digest, and why. */
  private static final Map<Class<?>, String> WITHOUT_MEANING =
      Map.of(SourceLocation.class, "No generated file says where in a definition a thing stands.");

  private static final Path FULL = Path.of("src/test/resources/full");

  private final Api api = load();

  /** An edit: the components that lead to it, from without, and the whole as it is then. */
  private record Edit(List<String> path, Object whole) {
    static Edit of(Object whole) {
      return new Edit(List.of(), whole);
    }

    Edit within(String component, Object whole) {
      List<String> longer = new ArrayList<>(List.of(component));
      longer.addAll(this.path);
      return new Edit(longer, whole);
    }
  }

  @Test
  void anEditOfAnyComponentChangesTheDigest() throws ReflectiveOperationException {
    String before = Meaning.of(this.api);
    Set<String> edited = new TreeSet<>();
    Set<List<String>> unnoticed = new HashSet<>();
    for (Edit edit : edits(this.api, Api.class)) {
      edited.addAll(edit.path());
      if (Meaning.of((Api) edit.whole()).equals(before)) {
        unnoticed.add(edit.path());
      }
    }
    assertThat(unnoticed).isEmpty();
    assertThat(edited).containsExactlyElementsOf(components());
  }

  @Test
  void placesHaveNoMeaning() throws ReflectiveOperationException {
    SourceLocation elsewhere = new SourceLocation("other.yaml", 7, 7);

    assertThat(WITHOUT_MEANING).containsOnlyKeys(SourceLocation.class);
    assertThat(Meaning.of((Api) moved(this.api, elsewhere))).isEqualTo(Meaning.of(this.api));
  }

  /** Two texts beside each other are never taken for two others. */
  @Test
  void textsDoNotRunIntoEachOther() {
    List<String> digests = new ArrayList<>();
    for (List<String> see :
        List.of(List.of("Ab", "C"), List.of("A", "bC"), List.of("AbC"), List.of("Ab", "C", "C"))) {
      digests.add(Meaning.of(new Api(
          this.api.name(),
          new Docs(Optional.empty(), Optional.empty(), see, Optional.empty()),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          this.api.location())));
    }
    assertThat(digests).doesNotHaveDuplicates();
  }

  /** All components of all records that a definition can consist of. */
  private static Set<String> components() {
    Set<String> found = new TreeSet<>();
    collect(Api.class, found, new HashSet<>());
    return found;
  }

  private static void collect(Type type, Set<String> found, Set<Type> seen) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(t -> collect(t, found, seen));
    } else if (type instanceof Class<?> c && c.isSealed()) {
      Arrays.stream(c.getPermittedSubclasses()).forEach(t -> collect(t, found, seen));
    } else if (type instanceof Class<?> c && c.isRecord() && !WITHOUT_MEANING.containsKey(c)) {
      for (RecordComponent component : c.getRecordComponents()) {
        if (!WITHOUT_MEANING.containsKey(component.getType())) {
          found.add(name(c, component));
        }
        collect(component.getGenericType(), found, seen);
      }
    }
  }

  private static String name(Class<?> type, RecordComponent component) {
    return type.getSimpleName() + "." + component.getName();
  }

  /** All wholes that differ from a value in one place; of a record, only valid ones. */
  private static List<Edit> edits(Object value, Type type) throws ReflectiveOperationException {
    List<Edit> edits = new ArrayList<>();
    if (value instanceof Optional<?> optional) {
      Type inner = argument(type);
      if (optional.isEmpty()) {
        edits.add(Edit.of(Optional.of(sample(inner))));
      } else {
        edits.add(Edit.of(Optional.empty()));
        edits(optional.get(), inner)
            .forEach(e -> edits.add(new Edit(e.path(), Optional.of(e.whole()))));
      }
    } else if (value instanceof List<?> list) {
      edits.addAll(editsOf(list, argument(type)));
    } else if (value instanceof Record fields) {
      edits.addAll(editsOf(fields));
      edits.addAll(otherKinds(value, type));
    } else {
      edits.addAll(plainEdits(value, type));
    }
    return edits;
  }

  private static List<Edit> editsOf(List<?> list, Type element)
      throws ReflectiveOperationException {
    List<Edit> edits = new ArrayList<>();
    List<Object> longer = new ArrayList<>(list);
    longer.add(sample(element));
    edits.add(Edit.of(longer));
    for (int i = 0; i < list.size(); i++) {
      List<Object> shorter = new ArrayList<>(list);
      shorter.remove(i);
      edits.add(Edit.of(shorter));
      for (Edit edit : edits(list.get(i), element)) {
        List<Object> edited = new ArrayList<>(list);
        edited.set(i, edit.whole());
        edits.add(new Edit(edit.path(), edited));
      }
      if (i > 0) {
        List<Object> swapped = new ArrayList<>(list);
        swapped.set(i, list.get(i - 1));
        swapped.set(i - 1, list.get(i));
        edits.add(Edit.of(swapped));
      }
    }
    return edits;
  }

  private static List<Edit> editsOf(Record value) throws ReflectiveOperationException {
    List<Edit> edits = new ArrayList<>();
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] parts = parts(value);
    for (int i = 0; i < components.length; i++) {
      if (WITHOUT_MEANING.containsKey(components[i].getType())) {
        continue;
      }
      for (Edit edit : edits(parts[i], components[i].getGenericType())) {
        Object[] edited = parts.clone();
        edited[i] = edit.whole();
        String component = name(value.getClass(), components[i]);
        make(value.getClass(), edited)
            .filter(whole -> !whole.equals(value))
            .ifPresent(whole -> edits.add(edit.within(component, whole)));
      }
    }
    return edits;
  }

  /** The other kinds of a sealed type. */
  private static List<Edit> otherKinds(Object value, Type type)
      throws ReflectiveOperationException {
    List<Edit> edits = new ArrayList<>();
    if (type instanceof Class<?> c && c.isSealed()) {
      for (Class<?> kind : c.getPermittedSubclasses()) {
        if (!kind.isInstance(value)) {
          edits.add(Edit.of(sample(kind)));
        }
      }
    }
    return edits;
  }

  private static List<Edit> plainEdits(Object value, Type type)
      throws ReflectiveOperationException {
    List<Edit> edits = new ArrayList<>(otherKinds(value, type));
    if (value instanceof Enum<?> one) {
      for (Object other : one.getDeclaringClass().getEnumConstants()) {
        if (other != one) {
          edits.add(Edit.of(other));
        }
      }
    } else if (value instanceof String text) {
      edits.add(Edit.of(text + "x"));
      edits.add(Edit.of(text.toUpperCase(Locale.ROOT) + "0"));
    } else if (value instanceof Boolean flag) {
      edits.add(Edit.of(!flag));
    } else if (value instanceof Long number) {
      edits.add(Edit.of(number + 1));
    } else if (value instanceof BigDecimal number) {
      edits.add(Edit.of(number.subtract(BigDecimal.ONE)));
      edits.add(Edit.of(number.add(BigDecimal.ONE)));
    } else if (value instanceof Duration duration) {
      edits.add(Edit.of(duration.plusMillis(1)));
    } else {
      throw new AssertionError("No edit is known of a " + value.getClass());
    }
    return edits;
  }

  /** Some valid value of a type. */
  private static Object sample(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Optional.class
          ? Optional.of(sample(argument(type)))
          : List.of(sample(argument(type)), sample(argument(type)));
    }
    Map<Object, Object> plain = new HashMap<>(Map.of(
        String.class,
        "Sample",
        boolean.class,
        true,
        long.class,
        77L,
        BigDecimal.class,
        BigDecimal.TEN,
        Duration.class,
        Duration.ofSeconds(7),
        SourceLocation.class,
        new SourceLocation("sample.yaml", 1, 1),
        FieldType.class,
        FieldType.Scalar.BOOL));
    if (plain.containsKey(type)) {
      return plain.get(type);
    }
    Class<?> c = (Class<?>) type;
    if (c.isEnum()) {
      return c.getEnumConstants()[c.getEnumConstants().length - 1];
    }
    if (c.isSealed()) {
      return sample(c.getPermittedSubclasses()[0]);
    }
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : c.getRecordComponents()) {
      parts.add(sample(component.getGenericType()));
    }
    return make(c, parts.toArray()).orElseThrow(() -> new AssertionError("No sample of " + c));
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private static Object[] parts(Record value) throws ReflectiveOperationException {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      parts.add(component.getAccessor().invoke(value));
    }
    return parts.toArray();
  }

  /** A record, unless its constructor refuses the parts. */
  private static Optional<Object> make(Class<?> type, Object[] parts)
      throws ReflectiveOperationException {
    Class<?>[] types = Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    try {
      return Optional.of(constructor.newInstance(parts));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    }
  }

  /** The same with all places moved. */
  private static Object moved(Object value, SourceLocation place)
      throws ReflectiveOperationException {
    if (value instanceof SourceLocation) {
      return place;
    }
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty() ? value : Optional.of(moved(optional.get(), place));
    }
    if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      for (Object element : list) {
        all.add(moved(element, place));
      }
      return all;
    }
    if (value instanceof Record fields) {
      Object[] parts = parts(fields);
      for (int i = 0; i < parts.length; i++) {
        parts[i] = moved(parts[i], place);
      }
      return make(value.getClass(), parts).orElseThrow();
    }
    return value;
  }

  private static Api load() {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Api> api = ApiLoader.load(
        DefinitionLookups.directory(FULL),
        "ufull",
        List.of("CreateThing", "ListThings", "ListByPage", "ListByToken"),
        diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return api.orElseThrow();
  }
}
