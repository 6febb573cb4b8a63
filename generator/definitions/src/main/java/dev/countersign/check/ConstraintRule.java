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
      String fault = "has one of the keys " + String.join(", ", FORMS) + ".";
      this.scope.complain(
          complaint(section.place(), fault).lacking(forms.isEmpty() ? FORMS : List.of()));
      return Optional.empty();
    }
    // Read to be judged; only people look at it.
    section.text("source");
    String form = forms.get(0);
    return GROUPS.containsKey(form) ? group(section, form) : conditional(section, form);
  }

  private Optional<Constraint> group(Section section, String form) {
    withoutCondition(section, form, "when");
    withoutCondition(section, form, "with");
    List<Node.Text> names = section.names(form, Limit.MEMBERS);
    Set<String> sent = new HashSet<>();
    boolean known = true;
    for (Node.Text name : names) {
      known &= isSent(name);
      if (!sent.add(name.text())) {
        complain(name.location(), "names " + name.text() + " twice. Remove one.");
        known = false;
      }
    }
    // A name that is none is a complaint already.
    int written = section.node(form).map(Section::items).orElse(List.of()).size();
    if (written < 2) {
      complain(section.keyPlace(form), "names fewer than two parameters. Write `[A, B]`.");
    }
    if (!known || written < 2 || names.size() < written) {
      return Optional.empty();
    }
    List<Node.Text> required = names.stream().filter(this::isRequired).toList();
    boolean kept = form.equals("at least one of") || required.size() < 2;
    boolean broken = !form.equals("at least one of") || required.isEmpty();
    if (!kept || !broken) {
      Node.Text last = required.get(required.size() - 1);
      complain(last.location(), "names " + last.text() + ", which is required always. Remove one.");
      return Optional.empty();
    }
    return Optional.ofNullable(GROUPS.get(form))
        .map(made -> made.apply(names.stream().map(Node.Text::text).toList()));
  }

  /** An empty condition is refused, too: else the group would hold always. */
  private void withoutCondition(Section section, String form, String key) {
    String why = "A condition goes with required and excluded.";
    section.exclude(form, key, why);
    if (section.node().find(key).filter(entry -> entry.value().isEmpty()).isPresent()) {
      complain(section.keyPlace(key), "has an empty " + key + ". " + why + " Remove it.");
    }
  }

  private Optional<Constraint> conditional(Section section, String form) {
    Optional<Node.Text> name = section.name(form).filter(this::isSent);
    if (section.node("when").isPresent() == section.node("with").isPresent()) {
      this.scope.complain(
          complaint(section.place(), "needs one condition: `with: A`, or `when: { A: value }`.")
              .lacking(section.node("when").isPresent() ? List.of() : List.of("when", "with")));
      return Optional.empty();
    }
    Optional<Condition> condition = section.node("with").isPresent()
        ? section.name("with").filter(this::isSent).map(n -> new Condition(n.text(), List.of()))
        : when(section);
    if (name.isEmpty() || condition.isEmpty()) {
      return Optional.empty();
    }
    String parameter = name.get().text();
    boolean required = isRequired(name.get());
    boolean itself = parameter.equals(condition.get().parameter());
    if (form.equals("required")) {
      if (itself) {
        complain(name.get().location(), "depends on " + parameter + " itself. Name another one.");
      } else if (required) {
        complain(
            name.get().location(), "names " + parameter + ", which is required always. Remove it.");
      }
      return itself || required
          ? Optional.empty()
          : Optional.of(new Constraint.Required(parameter, condition.get()));
    }
    if (required && holdsAlways(condition.get())) {
      complain(
          name.get().location(),
          "excludes " + parameter + ", which is required always, in every call. Remove one.");
      return Optional.empty();
    }
    return Optional.of(new Constraint.Excluded(parameter, condition.get()));
  }

  /** Tells whether no call is without a condition. */
  private boolean holdsAlways(Condition condition) {
    Optional<Field> field =
        this.scope.parameters().find(condition.parameter()).filter(Field::required);
    boolean everyValue = condition.values().isEmpty()
        || (field.filter(found -> found.type() == Scalar.BOOL).isPresent()
            && condition.values().containsAll(List.of("true", "false")));
    return field.isPresent() && everyValue;
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
          "looks at the value of " + name.text() + ", which is a list or an object."
              + " Name a parameter with a single value.");
      return Optional.empty();
    }
    List<String> values = this.scope.values(section, "when", field.get(), type, entries.get(0));
    return values.isEmpty() ? Optional.empty() : Optional.of(new Condition(name.text(), values));
  }

  private boolean isSent(Node.Text name) {
    Optional<Diagnostic> unknown = this.scope.unknownParameter(this.what, name);
    if (unknown.isPresent()) {
      this.scope.complain(unknown.get());
      return false;
    }
    boolean client =
        this.scope.parameters().find(name.text()).filter(Field::client).isPresent();
    if (client) {
      complain(name.location(), "names " + name.text() + ", which the client fills in. Remove it.");
    }
    return !client;
  }

  private boolean isRequired(Node.Text name) {
    return this.scope.parameters().find(name.text()).filter(Field::required).isPresent();
  }

  private void complain(SourceLocation place, String fault) {
    this.scope.complain(complaint(place, fault));
  }

  private Diagnostic complaint(SourceLocation place, String fault) {
    return new Diagnostic(
        DiagnosticCode.BAD_CONSTRAINT, place, Complaints.capital(this.what) + " " + fault);
  }
}
