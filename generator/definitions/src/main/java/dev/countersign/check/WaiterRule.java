package dev.countersign.check;

import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Names;
import dev.countersign.definition.Waiter;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what can be waited for: states of the answer, a pause, and an end to the patience. */
final class WaiterRule {

  private final ActionScope scope;
  private final Section section;

  private WaiterRule(ActionScope scope, Section section) {
    this.scope = scope;
    this.section = section;
  }

  static List<Waiter> waiters(ActionScope scope) {
    List<Waiter> waiters = new ArrayList<>();
    Section action = scope.section();
    for (Node.Entry written : action.entries("waiters")) {
      String what = "waiter " + Shown.plain(written.name()) + " of " + action.name();
      Node.Entry entry = Names.isName(written.name())
          ? written
          : Complaints.misnamed("a waiter of " + action.name(), written, action.diagnostics());
      if (entry.value() instanceof Node.Mapping mapping) {
        Section section = new Section(
                Keys.WAITER, what, entry.location(), mapping, action.diagnostics())
            .checked();
        new WaiterRule(scope, section).read(entry).ifPresent(waiters::add);
      } else {
        scope.complain(Complaints.wrongForm(
            what, "a map", entry.value(), "Write success, every and at most below it."));
      }
    }
    return waiters;
  }

  private Optional<Waiter> read(Node.Entry entry) {
    List<Waiter.State> success = states("success");
    List<Waiter.State> failure = states("failure");
    Optional<Duration> every = DurationRule.duration(this.section, "every");
    Optional<Duration> atMost = DurationRule.duration(this.section, "at most");
    if (this.section.isEmptyMap("success")) {
      this.section.complainEmpty("success", "Write `Path.To.Field: value` below it.");
    }
    if (every.isEmpty() || atMost.isEmpty() || success.isEmpty()) {
      return Optional.empty();
    }
    if (atMost.get().compareTo(every.get()) < 0) {
      this.scope.complain(pauseTooLong());
      return Optional.empty();
    }
    return Optional.of(new Waiter(
        entry.name(),
        DocsRule.docs(this.section),
        success,
        failure,
        every.get(),
        atMost.get(),
        entry.location()));
  }

  private List<Waiter.State> states(String key) {
    List<Waiter.State> states = new ArrayList<>();
    for (Node.Entry entry : this.section.entries(key, Limit.CONDITIONS)) {
      target(key, entry.key()).flatMap(field -> state(key, entry, field)).ifPresent(states::add);
    }
    return states;
  }

  private Optional<Waiter.State> state(String key, Node.Entry entry, Field field) {
    Optional<Scalar> type = Literals.scalar(field.type());
    if (type.isEmpty()) {
      this.scope.complain(noValue(entry.key()));
      return Optional.empty();
    }
    List<String> values = this.scope.values(this.section, key, field, type.get(), entry);
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Waiter.State(List.of(entry.name().split("\\.", -1)), values));
  }

  /** Walks a path through the response; nothing where a name on it is unknown or broken. */
  private Optional<Field> target(String key, Node.Text path) {
    Optional<FieldSet> fields = Optional.of(this.scope.response());
    Optional<Field> field = Optional.empty();
    String[] names = path.text().split("\\.", -1);
    if (!Limit.PATH.check(
        this.section.name(), names.length, path.location(), this.section.diagnostics())) {
      return Optional.empty();
    }
    for (String name : names) {
      if (fields.isEmpty()) {
        return Optional.empty();
      }
      if (!fields.get().declares(name)) {
        this.scope.complain(unknownStep(key, path, name, fields.get()));
        return Optional.empty();
      }
      field = fields.get().find(name);
      fields = field.map(Field::type).flatMap(this::within);
    }
    return field;
  }

  private Optional<FieldSet> within(FieldType type) {
    return this.scope.fieldsOf(type);
  }

  private Diagnostic unknownStep(String key, Node.Text path, String name, FieldSet fields) {
    return new Diagnostic(
            DiagnosticCode.UNKNOWN_REFERENCE,
            path.location(),
            "`"
                + key
                + "` of "
                + this.section.name()
                + " goes by "
                + Shown.plain(path.text())
                + ", and there is no field "
                + Shown.quoted(name)
                + " there."
                + Complaints.remedy(name, fields.names()))
        .lacking(List.of(name));
  }

  private Diagnostic noValue(Node.Text path) {
    return new Diagnostic(
        DiagnosticCode.REFERENCE_TYPE,
        path.location(),
        Complaints.capital(this.section.name())
            + " looks at "
            + Shown.plain(path.text())
            + ", which holds no single value. Name a field within it.");
  }

  private Diagnostic pauseTooLong() {
    return new Diagnostic(
        DiagnosticCode.BAD_DURATION,
        this.section.keyPlace("every"),
        Complaints.capital(this.section.name())
            + " pauses longer than it waits. Make `every` shorter than `at most`.");
  }
}
