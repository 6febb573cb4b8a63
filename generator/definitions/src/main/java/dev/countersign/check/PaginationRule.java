package dev.countersign.check;

import dev.countersign.definition.Constraint;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Pagination;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads how a long answer comes in pieces: by offset, by page number or by token. */
final class PaginationRule {

  private static final List<String> STARTS = List.of("offset", "page", "token");
  private static final List<String> PARAMETERS =
      List.of("offset", "page", "token", "limit", "size");

  private final ActionScope scope;
  private final Section section;
  private final List<Constraint> constraints;

  private PaginationRule(ActionScope scope, Section section, List<Constraint> constraints) {
    this.scope = scope;
    this.section = section;
    this.constraints = constraints;
  }

  /** Reads the pagination of an action whose constraints are read. */
  static Optional<Pagination> pagination(ActionScope scope, List<Constraint> constraints) {
    Section action = scope.section();
    Optional<Node> node = action.node("pagination");
    if (node.orElse(null) instanceof Node.Mapping mapping) {
      String name = "the pagination of " + action.name();
      Section section = new Section(
              Keys.PAGINATION, name, action.keyPlace("pagination"), mapping, action.diagnostics())
          .checked();
      return new PaginationRule(scope, section, constraints).read();
    }
    action.entries("pagination");
    return Optional.empty();
  }

  private Optional<Pagination> read() {
    List<String> starts =
        STARTS.stream().filter(key -> this.section.node(key).isPresent()).toList();
    if (starts.size() != 1) {
      String fault = "goes by one of offset, page and token. Write `{ offset: …, limit: …, items: …"
          + " }`, `{ page: …, size: …, items: … }` or `{ token: …, next: …, items: … }`.";
      this.scope.complain(complaint(DiagnosticCode.KEYS_EXCLUDE, this.section.place(), fault)
          .lacking(starts.isEmpty() ? STARTS : List.of()));
      return Optional.empty();
    }
    distinct();
    return switch (starts.get(0)) {
      case "offset" -> byOffset();
      case "page" -> byPage();
      default -> byToken();
    };
  }

  private Optional<Pagination> byOffset() {
    allow("offset", "limit", "items", "total");
    Optional<String> offset = count("offset");
    Optional<String> limit = needed("limit", count("limit"));
    Optional<String> items = items();
    Optional<String> total = responseField("total", Scalar.INT);
    return offset.isPresent() && limit.isPresent() && items.isPresent()
        ? Optional.of(new Pagination.Offset(offset.get(), limit.get(), items.get(), total))
        : Optional.empty();
  }

  private Optional<Pagination> byPage() {
    allow("page", "size", "items", "total");
    Optional<String> page = count("page");
    Optional<String> size = needed("size", count("size"));
    Optional<String> items = items();
    Optional<String> total = responseField("total", Scalar.INT);
    return page.isPresent() && size.isPresent() && items.isPresent()
        ? Optional.of(new Pagination.Page(page.get(), size.get(), items.get(), total))
        : Optional.empty();
  }

  private Optional<Pagination> byToken() {
    allow("token", "next", "items", "limit");
    Optional<String> token = parameter("token", Scalar.STRING);
    Optional<String> next = needed("next", responseField("next", Scalar.STRING));
    Optional<String> items = items();
    Optional<String> limit = count("limit");
    return token.isPresent() && next.isPresent() && items.isPresent()
        ? Optional.of(new Pagination.Token(token.get(), next.get(), items.get(), limit))
        : Optional.empty();
  }

  private void allow(String... keys) {
    List<String> allowed = List.of(keys);
    for (String key : Keys.PAGINATION.names()) {
      if (!allowed.contains(key)) {
        this.section.exclude(keys[0], key, "They belong to different ways of paging.");
      }
    }
  }

  private Optional<String> needed(String key, Optional<String> value) {
    if (this.section.node(key).isEmpty()) {
      String fault = "lacks the key " + key + ". Add it.";
      this.scope.complain(
          complaint(DiagnosticCode.MISSING_KEY, this.section.place(), fault).lacking(List.of(key)));
    }
    return value;
  }

  /** Two roles of one parameter would overwrite each other. */
  private void distinct() {
    Map<String, String> roles = new LinkedHashMap<>();
    for (String key : PARAMETERS) {
      this.section.name(key).ifPresent(name -> {
        String first = roles.putIfAbsent(name.text(), key);
        if (first != null) {
          this.scope.complain(
              badRole(name, "uses " + name.text() + " for both " + first + " and " + key));
        }
      });
    }
  }

  /** What the client fills in, or a constraint may forbid in between, has no role. */
  private Optional<Diagnostic> notFree(String key, Node.Text name) {
    if (this.scope.parameters().find(name.text()).filter(Field::client).isPresent()) {
      return Optional.of(
          badRole(name, "uses " + name.text() + " for " + key + ", which the client fills in"));
    }
    return STARTS.contains(key)
            && this.constraints.stream().anyMatch(constraint -> binds(constraint, name.text()))
        ? Optional.of(badRole(
            name,
            "sets " + name.text() + " for each further page, which a constraint may not allow"))
        : Optional.empty();
  }

  /** Tells whether what holds without a parameter may no longer hold once it is set. */
  private static boolean binds(Constraint constraint, String parameter) {
    if (constraint instanceof Constraint.AtMostOneOf some) {
      return some.parameters().contains(parameter);
    }
    if (constraint instanceof Constraint.ExactlyOneOf one) {
      return one.parameters().contains(parameter);
    }
    if (constraint instanceof Constraint.Required required) {
      return required.when().parameter().equals(parameter);
    }
    return constraint instanceof Constraint.Excluded excluded
        && (excluded.parameter().equals(parameter)
            || excluded.when().parameter().equals(parameter));
  }

  private Optional<Diagnostic> notANumber(String key, Node.Text name) {
    return this.scope
        .parameters()
        .find(name.text())
        .filter(field -> field.rules().base64())
        .map(field ->
            badRole(name, "counts with " + name.text() + " for " + key + ", which holds bytes"));
  }

  private Diagnostic badRole(Node.Text name, String fault) {
    return complaint(
        DiagnosticCode.BAD_PAGING_ROLE,
        name.location(),
        fault + ". Name another one, or remove the pagination.");
  }

  /** A parameter that counts; real services take some of them as text. */
  private Optional<String> count(String key) {
    return named(
        key,
        name -> this.scope
            .unknownParameter(what(key), name)
            .or(() -> otherType(
                key,
                name,
                this.scope.parameters(),
                type -> type == Scalar.INT || type == Scalar.STRING,
                "int or string"))
            .or(() -> notANumber(key, name))
            .or(() -> notFree(key, name)));
  }

  private Optional<String> parameter(String key, Scalar type) {
    return named(
        key,
        name -> this.scope
            .unknownParameter(what(key), name)
            .or(() -> otherType(key, name, this.scope.parameters(), type::equals, word(type)))
            .or(() -> notFree(key, name)));
  }

  private Optional<String> responseField(String key, Scalar type) {
    return named(
        key,
        name -> this.scope
            .unknownResponseField(what(key), name)
            .or(() -> otherType(key, name, this.scope.response(), type::equals, word(type))));
  }

  private Optional<String> items() {
    return named(
        "items",
        name -> this.scope
            .unknownResponseField(what("items"), name)
            .or(() -> otherType(
                "items",
                name,
                this.scope.response(),
                type -> type instanceof FieldType.ListOf,
                "list"))
            .or(() -> notPaged(name)));
  }

  /** Returns the name behind a key; of what is wrong with it, the first thing is a complaint. */
  private Optional<String> named(String key, Function<Node.Text, Optional<Diagnostic>> fault) {
    Optional<Node.Text> name = this.section.name(key);
    name.flatMap(fault).ifPresent(this.scope::complain);
    return name.map(Node.Text::text);
  }

  private Optional<Diagnostic> notPaged(Node.Text name) {
    return this.scope
        .response()
        .find(name.text())
        .flatMap(Field::oneForEach)
        .map(parameter -> badRole(
            name,
            "goes through "
                + name.text()
                + ", which has one element for each of "
                + parameter
                + " on every page"));
  }

  private Optional<Diagnostic> otherType(
      String key, Node.Text name, FieldSet fields, Predicate<FieldType> type, String word) {
    return fields
        .find(name.text())
        .filter(field -> !type.test(field.type()))
        .map(field -> complaint(
            DiagnosticCode.REFERENCE_TYPE,
            name.location(),
            "needs a field of type "
                + word
                + " for "
                + key
                + ", and "
                + name.text()
                + " has another type. Name another one, or correct its type."));
  }

  private static String word(Scalar type) {
    return type == Scalar.INT ? "int" : "string";
  }

  private String what(String key) {
    return "`" + key + "` of " + this.section.name();
  }

  private Diagnostic complaint(DiagnosticCode code, SourceLocation place, String fault) {
    return new Diagnostic(code, place, Complaints.capital(this.section.name()) + " " + fault);
  }
}
