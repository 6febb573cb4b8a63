package dev.countersign.check;

import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.Model;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A model does not require itself.
 *
 * <p>A model may hold itself in an optional field, a list or a map: such a tree ends somewhere. A
 * chain of required fields never does. Nothing here calls itself: a file may chain many models.
 */
final class ModelRecursion {

  private static final int MOST = 20;

  private final Map<String, Model> models = new LinkedHashMap<>();
  private final Map<String, Set<String>> needs = new LinkedHashMap<>();

  private ModelRecursion(List<Model> models) {
    models.forEach(model -> this.models.put(model.name(), model));
    models.forEach(model -> this.needs.put(model.name(), needs(model)));
  }

  static void check(List<Model> models, Diagnostics diagnostics) {
    ModelRecursion recursion = new ModelRecursion(models);
    recursion.removeFinite();
    for (int shown = 0; shown < MOST && !recursion.needs.isEmpty(); shown++) {
      List<String> cycle = recursion.cycle();
      diagnostics.add(recursion.endless(cycle));
      cycle.forEach(recursion.needs::remove);
      recursion.needs.values().forEach(needed -> needed.retainAll(recursion.needs.keySet()));
      recursion.removeFinite();
    }
  }

  private Set<String> needs(Model model) {
    Set<String> needed = new LinkedHashSet<>();
    Deque<Field> fields = new ArrayDeque<>(model.fields());
    while (!fields.isEmpty()) {
      Field field = fields.pop();
      if (field.required() && field.type() instanceof FieldType.ModelRef reference) {
        needed.add(reference.name());
      } else if (field.required() && field.type() instanceof FieldType.Nested nested) {
        fields.addAll(nested.fields());
      }
    }
    needed.retainAll(this.models.keySet());
    return needed;
  }

  /** Removes the models that need nothing, until each that is left needs another one that is. */
  private void removeFinite() {
    Map<String, List<String>> neededBy = new LinkedHashMap<>();
    this.needs.forEach((name, needed) ->
        needed.forEach(n -> neededBy.computeIfAbsent(n, k -> new ArrayList<>()).add(name)));
    Deque<String> finite = new ArrayDeque<>();
    this.needs.forEach((name, needed) -> {
      if (needed.isEmpty()) {
        finite.add(name);
      }
    });
    while (!finite.isEmpty()) {
      String name = finite.pop();
      this.needs.remove(name);
      for (String user : neededBy.getOrDefault(name, List.of())) {
        Set<String> needed = this.needs.get(user);
        if (needed != null && needed.remove(name) && needed.isEmpty()) {
          finite.add(user);
        }
      }
    }
  }

  /** Walks from the first model that is left until it meets one that it has passed. */
  private List<String> cycle() {
    Set<String> passed = new LinkedHashSet<>();
    String name = this.needs.keySet().iterator().next();
    while (passed.add(name)) {
      name = this.needs.getOrDefault(name, Set.of()).iterator().next();
    }
    List<String> walk = new ArrayList<>(passed);
    return walk.subList(walk.indexOf(name), walk.size());
  }

  private Diagnostic endless(List<String> cycle) {
    String first = cycle.get(0);
    Model model = Objects.requireNonNull(this.models.get(first));
    List<String> around = new ArrayList<>(cycle);
    around.add(first);
    return new Diagnostic(
        DiagnosticCode.MODEL_WITHIN_ITSELF,
        model.location(),
        "Model "
            + first
            + " requires itself, and no value of it ever ends: "
            + String.join(" → ", around.size() > 8 ? around.subList(0, 8) : around)
            + ". Make one of the fields on the way optional.");
  }
}
