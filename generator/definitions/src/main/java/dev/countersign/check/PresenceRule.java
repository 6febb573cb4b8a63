package dev.countersign.check;

import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.Presence;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.Node;
import java.util.Optional;

/** What decides whether a response field is there, and how many elements it has. */
final class PresenceRule {

  private static final String WITH = "only with";
  private static final String WITHOUT = "only without";
  private static final String EACH = "one for each";

  private final Section section;
  private final FieldSet parameters;

  PresenceRule(Section section, FieldSet parameters) {
    this.section = section;
    this.parameters = parameters;
  }

  Optional<Presence> presence() {
    if (this.section.kind() != Keys.RESPONSE_FIELD) {
      return Optional.empty();
    }
    Optional<Presence> with = presence(WITH, true);
    Optional<Presence> without = presence(WITHOUT, false);
    if (with.isPresent()) {
      this.section.exclude(WITH, WITHOUT, "One parameter decides.");
    }
    if (with.or(() -> without).isPresent() && this.section.looseFlag("required")) {
      String present = with.isPresent() ? WITH : WITHOUT;
      this.section.exclude(present, "required", "A required field is always there.");
    }
    return with.or(() -> without);
  }

  Optional<String> oneForEach(FieldType type) {
    if (this.section.kind() != Keys.RESPONSE_FIELD || this.section.node(EACH).isEmpty()) {
      return Optional.empty();
    }
    Optional<Node.Text> name = parameter(EACH);
    Optional<Field> parameter = name.flatMap(text -> this.parameters.find(text.text()));
    if (parameter.filter(field -> !(field.type() instanceof FieldType.ListOf)).isPresent()) {
      String what = "parameter " + name.get().text();
      this.section.diagnostics().add(notList(name.get().location(), what));
    }
    if (!(type instanceof FieldType.ListOf)) {
      this.section.diagnostics().add(notList(this.section.keyPlace(EACH), "the field"));
    }
    return name.map(Node.Text::text);
  }

  private Optional<Presence> presence(String key, boolean sent) {
    return parameter(key).map(text -> new Presence(text.text(), sent));
  }

  private Optional<Node.Text> parameter(String key) {
    Optional<Node.Text> name = this.section.name(key);
    if (name.isEmpty() || this.parameters.declares(name.get().text())) {
      return name;
    }
    this.section
        .diagnostics()
        .add(Complaints.unknownReference(
            "`" + key + "` of " + this.section.name(),
            name.get(),
            "parameter of the action",
            this.parameters.names()));
    return Optional.empty();
  }

  private Diagnostic notList(SourceLocation place, String what) {
    return new Diagnostic(
        DiagnosticCode.REFERENCE_TYPE,
        place,
        "`one for each` of "
            + this.section.name()
            + " counts elements, and "
            + what
            + " is no list. Make it a list, or remove the key.");
  }
}
