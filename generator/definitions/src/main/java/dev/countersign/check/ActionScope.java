package dev.countersign.check;

import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the rules of an action may refer to.
 *
 * <p>A name that is not declared is a complaint; one that is declared and broken is none, because
 * its own complaint is there already.
 */
record ActionScope(
    Section section, FieldSet parameters, FieldSet response, CheckedModels own, CheckedModels api) {

  /** Returns the complaint about the name of a parameter that is not declared. */
  Optional<Diagnostic> unknownParameter(String what, Node.Text name) {
    return unknown(this.parameters, what, name, "parameter of the action");
  }

  /** Returns the complaint about the name of a response field that is not declared. */
  Optional<Diagnostic> unknownResponseField(String what, Node.Text name) {
    return unknown(this.response, what, name, "response field of the action");
  }

  private static Optional<Diagnostic> unknown(
      FieldSet fields, String what, Node.Text name, String whole) {
    return fields.declares(name.text())
        ? Optional.empty()
        : Optional.of(Complaints.unknownReference(what, name, whole, fields.names()));
  }

  /** Returns the fields within a type: those of an object, or of the elements of a list. */
  Optional<FieldSet> fieldsOf(FieldType type) {
    if (type instanceof FieldType.ListOf list) {
      return fieldsOf(list.element());
    }
    if (type instanceof FieldType.Nested nested) {
      FieldSet set = new FieldSet(new LinkedHashMap<>());
      nested.fields().forEach(field -> set.byName().put(field.name(), Optional.of(field)));
      return Optional.of(set);
    }
    if (type instanceof FieldType.ModelRef reference) {
      return (reference.ofAction() ? this.own : this.api).fieldsOf(reference.name());
    }
    return Optional.of(FieldSet.NONE);
  }

  /** Reads a value that a field is compared with. */
  private Optional<String> value(String what, Field field, Scalar type, Node.Text text) {
    Optional<String> fault = EnumValues.emptyFault(text)
        .or(() -> Literals.fault(type, text.text()))
        .or(() -> DefaultRule.unknownValue(field.rules().values(), text.text()))
        .or(() -> DefaultRule.brokenRule(field.rules(), text.text()));
    fault.ifPresent(why -> complain(badValue(what, field, text, why)));
    return fault.isPresent() ? Optional.empty() : Optional.of(text.text());
  }

  /** Reads the values that a field is compared with, from one or from a list of them. */
  List<String> values(Section from, String key, Field field, Scalar type, Node.Entry entry) {
    if (field.secret() || field.rules().base64()) {
      complain(notCompared(from.name(), field, entry.key()));
      return List.of();
    }
    List<Node> items = Section.items(entry.value());
    if (items.isEmpty()) {
      complain(Complaints.wrongForm("`" + key + "` of " + from.name(), "a value", entry.value()));
    }
    return Limit.CONDITION_VALUES
        .within(from.name(), items, Node::location, from.diagnostics())
        .stream()
        .flatMap(item -> from.scalar(key, item).stream())
        .flatMap(text -> value(from.name(), field, type, text).stream())
        .toList();
  }

  void complain(Diagnostic diagnostic) {
    this.section.diagnostics().add(diagnostic);
  }

  private static Diagnostic notCompared(String what, Field field, Node.Text name) {
    return new Diagnostic(
        DiagnosticCode.REFERENCE_TYPE,
        name.location(),
        Complaints.capital(what)
            + " compares "
            + field.name()
            + (field.secret() ? ", which is a secret" : ", which holds bytes")
            + ". Name another one, or remove this.");
  }

  private static Diagnostic badValue(String what, Field field, Node.Text text, String why) {
    return new Diagnostic(
            DiagnosticCode.BAD_VALUE,
            text.location(),
            Complaints.capital(what)
                + " compares "
                + field.name()
                + " with "
                + Shown.quoted(text.text())
                + ", which "
                + why
                + (why.endsWith("?") ? "" : ". Correct it."))
        .lacking(List.of(text.text()));
  }
}
