package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.definition.Model;
import dev.countersign.definition.ModelScope;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
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
    checkOverrides(api);
    for (NamedAction action : actions) {
      ClassFileNames.check(action.request(), this.diagnostics);
      ClassFileNames.check(action.response(), this.diagnostics);
    }
    models.forEach(model -> ClassFileNames.check(model, this.diagnostics));
    return this.diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(new NamedApi(api, client, behind, actions, models));
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
    List<NamedClass> nested = new ArrayList<>();
    for (Model model : action.models()) {
      if (reached.contains(new ModelRef(model.name(), true))) {
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
    return model.javaName().orElseGet(() -> this.names.model(model.name()));
  }

  private void checkOverrides(Api api) {
    api.javaName().ifPresent(name -> checkType(name, api.location()));
    api.models()
        .forEach(model -> model.javaName().ifPresent(name -> checkType(name, model.location())));
    api.models().forEach(model -> checkMembers(model.fields()));
    for (Action action : api.actions()) {
      action.javaName().ifPresent(name -> checkType(name, action.location()));
      action.models().forEach(model -> checkMembers(model.fields()));
      checkMembers(action.parameters());
      checkMembers(action.response());
    }
  }

  private void checkType(String name, SourceLocation location) {
    if (RESERVED.isReservedType(name) || !Character.isUpperCase(name.charAt(0))) {
      this.diagnostics.add(refused(name, location, "a class", "a name such as HostImage"));
    }
  }

  private void checkMembers(List<Field> fields) {
    for (Field field : fields) {
      String name = field.javaName().orElse("ok");
      if (RESERVED.isReservedMember(name) || !Character.isLowerCase(name.charAt(0))) {
        this.diagnostics.add(
            refused(name, field.location(), "a field", "a name such as hostImage"));
      }
    }
  }

  private static Diagnostic refused(
      String name, SourceLocation location, String what, String instead) {
    String message =
        "java: %s cannot be the name of %s in Java: it is reserved, or starts with a letter of the wrong case. Write %s."
            .formatted(name, what, instead);
    return new Diagnostic(DiagnosticCode.JAVA_NAME_REFUSED, location, message);
  }
}
