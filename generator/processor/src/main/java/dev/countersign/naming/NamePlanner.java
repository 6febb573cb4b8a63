package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.definition.Model;
import dev.countersign.definition.ModelScope;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans every Java name of the APIs of one package; where two names meet, both places are told.
 *
 * <p>Not thread-safe: a planner remembers the classes of the package so far.
 */
public final class NamePlanner {
  private static final ReservedWords RESERVED = ReservedWords.load();

  private final String packageName;
  private final Diagnostics diagnostics;
  private final NameScope types;
  private final JavaNames names = new JavaNames(RESERVED);

  /**
   * Makes a planner for one package.
   *
   * @param packageName where the classes land; empty for the unnamed package
   * @param diagnostics takes the clashes
   */
  public NamePlanner(String packageName, Diagnostics diagnostics) {
    this.packageName = packageName;
    this.diagnostics = diagnostics;
    this.types = NameScope.ofTypes(diagnostics);
  }

  /**
   * Tells whether generated code may use a type of {@code java.lang} of some name, without an import.
   *
   * @param simpleName the name, without its package
   * @return whether a class of that name beside the client would be taken for it
   */
  public static boolean isPlatformType(String simpleName) {
    return RESERVED.isReservedType(simpleName);
  }

  /**
   * Plans the names of an API.
   *
   * @param api a checked API with the actions that are asked for
   * @return the named API, or nothing where anything is wrong
   */
  public Optional<NamedApi> plan(Api api) {
    String stem = api.javaName().orElseGet(() -> this.names.stem(api.name()));
    ClassName client = type(stem + "Client", "the client of " + api.name(), api.location());
    ClassName behind =
        type("Default" + stem + "Client", "the client of " + api.name(), api.location());

    NameScope methods = NameScope.ofMembers(this.diagnostics);
    List<NamedAction> actions = new ArrayList<>();
    for (Action action : api.actions()) {
      NamedAction named = action(api, action);
      methods.claim(named.methods().call(), "action " + action.name(), action.location());
      methods.claim(named.methods().callAsync(), "action " + action.name(), action.location());
      actions.add(named);
    }

    Map<String, Direction> reached = ReachedModels.of(api);
    ModelScope scope = ModelScope.of(api);
    ClassPlan plan = new ClassPlan(this.names, ref -> modelClass(scope, ref), this.diagnostics);
    List<NamedClass> models = new ArrayList<>();
    for (Model model : api.models()) {
      Direction direction = reached.get(model.name());
      if (direction != null) {
        ClassName name = type(modelName(model), "model " + model.name(), model.location());
        models.add(plan.model(model, name, direction));
      }
    }
    LoopPlan loops = new LoopPlan(this.names, methods, models);
    actions.replaceAll(loops::with);
    OverrideCheck.check(api, RESERVED, this.diagnostics);
    HiddenPackageCheck hidden = new HiddenPackageCheck(this.packageName, RESERVED);
    topLevel(actions, models).forEach(type -> hidden.check(type, this.diagnostics));
    return this.diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(new NamedApi(api, client, behind, actions, models));
  }

  private static List<NamedClass> topLevel(List<NamedAction> actions, List<NamedClass> models) {
    List<NamedClass> all = new ArrayList<>(models);
    actions.forEach(action -> all.addAll(List.of(action.request(), action.response())));
    return all;
  }

  private NamedAction action(Api api, Action action) {
    String subject = "action " + action.name();
    String stem = action.javaName().orElseGet(() -> this.names.stem(action.name()));
    ClassName request = type(stem + "Request", subject, action.location());
    ClassName response = type(stem + "Response", subject, action.location());
    String method = this.names.method(action.javaName().orElse(action.name()));
    return new NamedAction(
        action,
        new NamedAction.Methods(method, this.names.asyncMethod(method)),
        half(api, action, request, Direction.SENT),
        half(api, action, response, Direction.RECEIVED),
        NamedAction.Loops.NONE);
  }

  /** One of the two classes of an action; the action's own models that it reaches nest in it. */
  private NamedClass half(Api api, Action action, ClassName name, Direction direction) {
    List<Field> fields = direction.isSent() ? action.parameters() : action.response();
    ModelScope scope = ModelScope.of(api, action);
    Set<ModelRef> reached = scope.reachedFrom(fields);
    ClassPlan plan = new ClassPlan(
        this.names,
        ref ->
            ref.ofAction() ? name.nestedClass(modelName(scope.get(ref))) : modelClass(scope, ref),
        this.diagnostics);
    NameScope enclosing = NameScope.ofMembers(this.diagnostics);
    enclosing.claim(name.simpleName(), "action " + action.name(), action.location());
    List<NamedClass> nested = new ArrayList<>();
    for (Model model : action.models()) {
      if (reached.contains(new ModelRef(model.name(), true))) {
        enclosing.claim(modelName(model), "model " + model.name(), model.location());
        nested.add(plan.model(model, name.nestedClass(modelName(model)), direction));
      }
    }
    return plan.plan(
        new ClassPlan.Subject(name, action.name(), action.docs(), direction, action.location()),
        fields,
        nested);
  }

  private ClassName type(String name, String subject, SourceLocation location) {
    this.types.claim(name, subject, location);
    return ClassName.get(this.packageName, name);
  }

  private ClassName modelClass(ModelScope scope, ModelRef ref) {
    return ClassName.get(this.packageName, modelName(scope.get(ref)));
  }

  private String modelName(Model model) {
    // Of a name that Java refuses, which is complained of elsewhere, no class can be planned.
    return model
        .javaName()
        .filter(RESERVED::mayBeType)
        .orElseGet(() -> this.names.model(model.name()));
  }
}
