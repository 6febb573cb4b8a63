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
      complaint(DiagnosticCode.KEYS_EXCLUDE, fault, starts.isEmpty() ? STARTS : List.of());
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
      complaint(DiagnosticCode.MISSING_KEY, "lacks the key " + key + ". Add it.", List.of(key));
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
          badRole(name, "uses " + name.text() + " for both " + first + " and " + key);
        }
      });
    }
  }

  /** Tells whether the caller of an action sets a parameter, and nothing forbids it in between. */
  private boolean isFree(String key, Node.Text name) {
    Optional<Field> field = this.scope.parameters().find(name.text());
    if (field.filter(Field::client).isPresent()) {
      badRole(name, "uses " + name.text() + " for " + key + ", which the client fills in");
      return false;
    }
    boolean bound = STARTS.contains(key)
        && this.constraints.stream().anyMatch(constraint -> binds(constraint, name.text()));
    if (bound) {
      badRole(
          name, "sets " + name.text() + " for each further page, which a constraint may not allow");
    }
    return !bound;
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

  private boolean isNumber(String key, Node.Text name) {
    boolean bytes = this.scope
        .parameters()
        .find(name.text())
        .filter(field -> field.rules().base64())
        .isPresent();
    if (bytes) {
      badRole(name, "counts with " + name.text() + " for " + key + ", which holds bytes");
    }
    return !bytes;
  }

  private void badRole(Node.Text name, String fault) {
    complain(
        DiagnosticCode.BAD_PAGING_ROLE,
        name.location(),
        fault + ". Name another one, or remove the pagination.");
  }

  /** A parameter that counts; real services take some of them as text. */
  private Optional<String> count(String key) {
    return this.section
        .name(key)
        .filter(name -> this.scope.isParameter(what(key), name))
        .filter(name -> hasType(
            key,
            name,
            this.scope.parameters(),
            type -> type == Scalar.INT || type == Scalar.STRING,
            "int or string"))
        .filter(name -> isNumber(key, name))
        .filter(name -> isFree(key, name))
        .map(Node.Text::text);
  }

  private Optional<String> parameter(String key, Scalar type) {
    return this.section
        .name(key)
        .filter(name -> this.scope.isParameter(what(key), name))
        .filter(name -> hasType(key, name, this.scope.parameters(), type::equals, word(type)))
        .filter(name -> isFree(key, name))
        .map(Node.Text::text);
  }

  private Optional<String> responseField(String key, Scalar type) {
    return this.section
        .name(key)
        .filter(name -> this.scope.isResponseField(what(key), name))
        .filter(name -> hasType(key, name, this.scope.response(), type::equals, word(type)))
        .map(Node.Text::text);
  }

  private Optional<String> items() {
    return this.section
        .name("items")
        .filter(name -> this.scope.isResponseField(what("items"), name))
        .filter(name -> hasType(
            "items", name, this.scope.response(), type -> type instanceof FieldType.ListOf, "list"))
        .filter(this::isPaged)
        .map(Node.Text::text);
  }

  private boolean isPaged(Node.Text name) {
    Optional<String> counted = this.scope.response().find(name.text()).flatMap(Field::oneForEach);
    counted.ifPresent(parameter -> badRole(
        name,
        "goes through "
            + name.text()
            + ", which has one element for each of "
            + parameter
            + " on every page"));
    return counted.isEmpty();
  }

  private boolean hasType(
      String key, Node.Text name, FieldSet fields, Predicate<FieldType> type, String word) {
    Optional<Field> wrong = fields.find(name.text()).filter(field -> !type.test(field.type()));
    if (wrong.isPresent()) {
      complain(
          DiagnosticCode.REFERENCE_TYPE,
          name.location(),
          "needs a field of type "
              + word
              + " for "
              + key
              + ", and "
              + name.text()
              + " has another type. Name another one, or correct its type.");
    }
    return wrong.isEmpty();
  }

  private static String word(Scalar type) {
    return type == Scalar.INT ? "int" : "string";
  }

  private String what(String key) {
    return "`" + key + "` of " + this.section.name();
  }

  private void complaint(DiagnosticCode code, String fault, List<String> lacking) {
    this.scope.complain(new Diagnostic(
            code, this.section.place(), Complaints.capital(this.section.name()) + " " + fault)
        .lacking(lacking));
  }

  private void complain(DiagnosticCode code, SourceLocation place, String fault) {
    this.scope.complain(
        new Diagnostic(code, place, Complaints.capital(this.section.name()) + " " + fault));
  }
}
