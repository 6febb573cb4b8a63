package dev.countersign.check;

import dev.countersign.definition.Docs;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.Names;
import dev.countersign.definition.Origin;
import dev.countersign.definition.Rules;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Shown;
import dev.countersign.read.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads parameters, response fields and fields of models. */
final class FieldChecker {

  private static final Map<Keys, String> WORDS = Map.of(
      Keys.PARAMETER, "parameter", Keys.RESPONSE_FIELD, "response field", Keys.FIELD, "field");

  private final TypeText types;
  private final FieldSet parameters;
  private final Diagnostics diagnostics;

  /** Reads fields whose types may refer to some models, and to some parameters. */
  FieldChecker(ModelNames models, FieldSet parameters, Diagnostics diagnostics) {
    this.types = new TypeText(models, diagnostics);
    this.parameters = parameters;
    this.diagnostics = diagnostics;
  }

  /** Reads the fields of one place. */
  FieldSet fields(Keys kind, String owner, List<Node.Entry> entries) {
    Map<String, Optional<Field>> fields = new LinkedHashMap<>();
    List<Node.Entry> within =
        Limit.FIELDS.within(whole(kind, owner), entries, Node.Entry::location, this.diagnostics);
    for (Node.Entry entry : within) {
      String what = WORDS.get(kind) + " " + Shown.plain(entry.name()) + " of " + owner;
      if (Names.isName(entry.name())) {
        ProtocolNames.check(kind, what, entry.key(), this.diagnostics);
        fields.put(entry.name(), field(kind, what, entry));
      } else {
        String thing = "a " + WORDS.get(kind) + " of " + owner;
        field(kind, what, Complaints.misnamed(thing, entry, this.diagnostics));
        fields.put(entry.name(), Optional.empty());
      }
    }
    // Declared all the same, so that nothing follows of it.
    entries
        .subList(within.size(), entries.size())
        .forEach(entry -> fields.put(entry.name(), Optional.empty()));
    return new FieldSet(fields);
  }

  private static String whole(Keys kind, String owner) {
    if (kind == Keys.PARAMETER) {
      return "`parameters` of " + owner;
    }
    return kind == Keys.RESPONSE_FIELD ? "`response` of " + owner : owner;
  }

  private Optional<Field> field(Keys kind, String what, Node.Entry entry) {
    if (entry.value().isEmpty()) {
      this.diagnostics.add(withoutType(what, entry));
      return Optional.empty();
    }
    if (entry.value() instanceof Node.Mapping mapping) {
      return longForm(
          new Section(kind, what, entry.location(), mapping, this.diagnostics).checked(), entry);
    }
    return type(what, entry.value()).map(type -> shortForm(entry, type));
  }

  private static Field shortForm(Node.Entry entry, FieldType type) {
    return new Field(
        entry.name(),
        type,
        false,
        false,
        false,
        Docs.NONE,
        Optional.empty(),
        Rules.NONE,
        Optional.empty(),
        Optional.empty(),
        Origin.NONE,
        entry.location());
  }

  private Optional<Field> longForm(Section section, Node.Entry entry) {
    Docs docs = DocsRule.docs(section);
    boolean required = section.looseFlag("required");
    Optional<String> javaName = section.nameText("java");
    Origin origin = OriginRule.origin(section);
    Optional<FieldType> type = section
        .node("type")
        .flatMap(written -> type(section.name(), written))
        .flatMap(plain -> nested(section, plain));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    ValueRules rules = new ValueRules(section, type.get());
    PresenceRule presence = new PresenceRule(section, this.parameters);
    return Optional.of(new Field(
        entry.name(),
        type.get(),
        required,
        ClientRule.client(section, entry.name(), type.get()),
        rules.secret(),
        docs,
        javaName,
        rules.read(),
        presence.presence(),
        presence.oneForEach(type.get()),
        origin,
        entry.location()));
  }

  private Optional<FieldType> type(String what, Node written) {
    if (written instanceof Node.Text text) {
      return this.types.parse(what, text);
    }
    this.diagnostics.add(Complaints.wrongForm(
        "the type of " + what, "a text", written, "A list is written `list of string`."));
    return Optional.empty();
  }

  private Optional<FieldType> nested(Section section, FieldType type) {
    if (section.node("fields").isEmpty()) {
      return Optional.of(type);
    }
    if (!(type.innermost() instanceof FieldType.FreeObject)) {
      this.diagnostics.add(fieldsWithoutObject(section));
      return Optional.empty();
    }
    if (section.isEmptyMap("fields")) {
      section.complainEmpty("fields", "Write `Name: string` below it, or remove it.");
    }
    FieldSet fields = fields(Keys.FIELD, section.name(), section.entries("fields"));
    return fields.isWhole() && !fields.names().isEmpty()
        ? Optional.of(replaced(type, new FieldType.Nested(fields.whole())))
        : Optional.empty();
  }

  private static FieldType replaced(FieldType type, FieldType innermost) {
    if (type instanceof FieldType.ListOf list) {
      return new FieldType.ListOf(replaced(list.element(), innermost));
    }
    return type instanceof FieldType.MapOf map
        ? new FieldType.MapOf(replaced(map.value(), innermost))
        : innermost;
  }

  private static Diagnostic withoutType(String what, Node.Entry entry) {
    return new Diagnostic(
        DiagnosticCode.MISSING_KEY,
        entry.location(),
        Complaints.capital(what) + " lacks its type. Write `" + entry.name() + ": string`.");
  }

  private static Diagnostic fieldsWithoutObject(Section section) {
    return new Diagnostic(
        DiagnosticCode.KEY_NOT_FOR_TYPE,
        section.keyPlace("fields"),
        Complaints.capital(section.name())
            + " has the key fields, which goes with object, list of object and map of object"
            + " only. Change the type to one of them.");
  }
}
