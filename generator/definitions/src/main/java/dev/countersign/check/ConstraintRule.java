package dev.countersign.check;

import dev.countersign.definition.Condition;
import dev.countersign.definition.Constraint;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads constraints between parameters; each of them can be kept and can be broken. */
final class ConstraintRule {

  private static final Map<String, Function<List<String>, Constraint>> GROUPS = Map.of(
      "at most one of", Constraint.AtMostOneOf::new,
      "exactly one of", Constraint.ExactlyOneOf::new,
      "at least one of", Constraint.AtLeastOneOf::new);
  private static final List<String> FORMS =
      List.of("at most one of", "exactly one of", "at least one of", "required", "excluded");

  private final ActionScope scope;
  private final String what;

  private ConstraintRule(ActionScope scope) {
    this.scope = scope;
    this.what = "a constraint of " + scope.section().name();
  }

  static List<Constraint> constraints(ActionScope scope) {
    Optional<Node> node = scope.section().node("constraints");
    ConstraintRule rule = new ConstraintRule(scope);
    List<Constraint> constraints = new ArrayList<>();
    if (node.orElse(null) instanceof Node.Listing listing) {
      Limit.CONSTRAINTS
          .within(
              scope.section().name(),
              listing.items(),
              Node::location,
              scope.section().diagnostics())
          .forEach(item -> rule.read(item).ifPresent(constraints::add));
    } else {
      node.ifPresent(other -> scope.complain(Complaints.wrongForm(
          "`constraints` of " + scope.section().name(),
          "a list",
          other,
          "Begin each with a hyphen: `- at most one of: [A, B]`.")));
    }
    return constraints;
  }

  private Optional<Constraint> read(Node item) {
    if (!(item instanceof Node.Mapping mapping)) {
      this.scope.complain(
          Complaints.wrongForm(this.what, "a map", item, "Write `- at most one of: [A, B]`."));
      return Optional.empty();
    }
    Section section = new Section(
            Keys.CONSTRAINT,
            this.what,
            mapping.location(),
            mapping,
            this.scope.section().diagnostics())
        .checked();
    List<String> forms =
        FORMS.stream().filter(key -> section.node(key).isPresent()).toList();
    if (forms.size() != 1) {
      complain(section.place(), "has one of the keys " + String.join(", ", FORMS) + ".");
      return Optional.empty();
    }
    // Read to be judged; only people look at it.
    section.text("source");
    String form = forms.get(0);
    return GROUPS.containsKey(form) ? group(section, form) : conditional(section, form);
  }

  private Optional<Constraint> group(Section section, String form) {
    section.exclude(form, "when", "A condition goes with required and excluded.");
    section.exclude(form, "with", "A condition goes with required and excluded.");
    List<Node.Text> names = section.names(form, Limit.MEMBERS);
    Set<String> sent = new HashSet<>();
    boolean known = true;
    for (Node.Text name : names) {
      known &= isOptional(name);
      if (!sent.add(name.text())) {
        complain(name.location(), "names " + name.text() + " twice. Remove one.");
        known = false;
      }
    }
    if (names.size() < 2) {
      complain(section.keyPlace(form), "names fewer than two parameters. Write `[A, B]`.");
    }
    return known && names.size() >= 2
        ? Optional.ofNullable(GROUPS.get(form))
            .map(made -> made.apply(names.stream().map(Node.Text::text).toList()))
        : Optional.empty();
  }

  private Optional<Constraint> conditional(Section section, String form) {
    Optional<Node.Text> name = section.name(form).filter(this::isOptional);
    if (section.node("when").isPresent() == section.node("with").isPresent()) {
      complain(section.place(), "needs one condition: `with: A`, or `when: { A: value }`.");
      return Optional.empty();
    }
    Optional<Condition> condition = section.node("with").isPresent()
        ? section.name("with").filter(this::isSent).map(n -> new Condition(n.text(), List.of()))
        : when(section);
    if (name.isEmpty() || condition.isEmpty()) {
      return Optional.empty();
    }
    String parameter = name.get().text();
    if (parameter.equals(condition.get().parameter())) {
      complain(name.get().location(), "depends on " + parameter + " itself. Name another one.");
      return Optional.empty();
    }
    return Optional.of(
        form.equals("required")
            ? new Constraint.Required(parameter, condition.get())
            : new Constraint.Excluded(parameter, condition.get()));
  }

  private Optional<Condition> when(Section section) {
    List<Node.Entry> entries = section.entries("when");
    if (entries.size() != 1) {
      complain(section.keyPlace("when"), "looks at one parameter. Write `when: { A: value }`.");
      return Optional.empty();
    }
    Node.Text name = entries.get(0).key();
    if (!isSent(name)) {
      return Optional.empty();
    }
    Optional<Field> field = this.scope.parameters().find(name.text());
    if (field.isEmpty()) {
      return Optional.empty();
    }
    if (!(field.get().type() instanceof Scalar type)) {
      complain(
          name.location(),
          "looks at the value of " + name.text() + ", which is a list or an object.");
      return Optional.empty();
    }
    List<String> values = this.scope.values(section, "when", field.get(), type, entries.get(0));
    return values.isEmpty() ? Optional.empty() : Optional.of(new Condition(name.text(), values));
  }

  private boolean isSent(Node.Text name) {
    if (!this.scope.isParameter(this.what, name)) {
      return false;
    }
    boolean client =
        this.scope.parameters().find(name.text()).filter(Field::client).isPresent();
    if (client) {
      complain(name.location(), "names " + name.text() + ", which the client fills in. Remove it.");
    }
    return !client;
  }

  private boolean isOptional(Node.Text name) {
    if (!isSent(name)) {
      return false;
    }
    boolean required =
        this.scope.parameters().find(name.text()).filter(Field::required).isPresent();
    if (required) {
      complain(name.location(), "names " + name.text() + ", which is required always. Remove one.");
    }
    return !required;
  }

  private void complain(SourceLocation place, String fault) {
    this.scope.complain(new Diagnostic(
        DiagnosticCode.BAD_CONSTRAINT, place, Complaints.capital(this.what) + " " + fault));
  }
}
