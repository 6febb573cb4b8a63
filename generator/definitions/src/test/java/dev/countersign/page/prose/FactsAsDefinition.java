package dev.countersign.page.prose;

import dev.countersign.check.ApiLoader;
import dev.countersign.definition.Condition;
import dev.countersign.definition.Constraint;
import dev.countersign.definition.Deprecation;
import dev.countersign.definition.Pagination;
import dev.countersign.definition.Protocol;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionSource;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts of a page written as a definition, for the checker to judge. */
final class FactsAsDefinition {

  private static final Set<String> OF_PROTOCOL =
      Set.of("Action", "PublicKey", "Signature", "SecurityToken", "RetCode", "Message");

  private final ActionPage page;
  private final ActionFacts facts;

  FactsAsDefinition(ActionPage page) {
    this.page = page;
    this.facts = Prose.ofAction(page);
  }

  /** Returns what the checker says of the definition. */
  List<String> complaints() {
    Diagnostics diagnostics = new Diagnostics();
    String text = text();
    ApiLoader.load(new OneFile(text), "api", List.of(), diagnostics);
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  private String text() {
    return "countersign: 1\napi: Api\nactions:\n  "
        + this.page.action()
        + ":\n    effect: "
        + this.facts.effect().name().toLowerCase(Locale.ROOT)
        + "\n    costs: "
        + this.facts.costs()
        + this.facts.deprecation().map(d -> "\n    deprecated: " + flow(d)).orElse("")
        + "\n    parameters:\n"
        + fields(this.page.parameters(), true)
        + "    response:\n"
        + fields(this.page.response(), false)
        + this.facts.pagination().map(p -> "    pagination: " + flow(p) + "\n").orElse("")
        + "    constraints: ["
        + this.facts.constraints().stream()
            .map(stated -> flow(stated.constraint()))
            .collect(Collectors.joining(", "))
        + "]\n";
  }

  private String fields(List<PageRow> rows, boolean ofRequest) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Filler", "      Filler: string\n");
    for (PageRow row : rows) {
      String name = NameWords.withoutIndex(row.name());
      if (name.indexOf('.') < 0 && !OF_PROTOCOL.contains(name)) {
        fields.putIfAbsent(name, "      " + name + ": " + field(row, ofRequest) + "\n");
      }
    }
    return String.join("", fields.values());
  }

  private String field(PageRow row, boolean ofRequest) {
    FieldFacts found = Prose.ofField(this.page, row, ofRequest);
    boolean client = ofRequest && Protocol.OF_CLIENT.contains(row.name());
    return "{ type: "
        + (NameWords.isIndexed(row.name()) ? "list of " : "")
        + type(row.type())
        + ", required: "
        + row.required().orElse(false)
        + (client ? ", client: true" : "")
        + (found.secret() ? ", secret: true" : "")
        + found.deprecation().map(d -> ", deprecated: " + flow(d)).orElse("")
        + " }";
  }

  private static String type(PageType type) {
    if (type instanceof PageType.Single single) {
      return single.scalar().name().toLowerCase(Locale.ROOT);
    }
    return type instanceof PageType.Array ? "list of object" : "object";
  }

  private static String flow(Deprecation deprecation) {
    return "{ summary: "
        + quoted(deprecation.summary())
        + deprecation.use().map(use -> ", use: " + use).orElse("")
        + " }";
  }

  private static String flow(Pagination pagination) {
    if (pagination instanceof Pagination.Offset by) {
      return "{ offset: " + by.offset() + ", limit: " + by.limit() + ", items: " + by.items()
          + by.total().map(total -> ", total: " + total).orElse("") + " }";
    }
    if (pagination instanceof Pagination.Page by) {
      return "{ page: " + by.page() + ", size: " + by.size() + ", items: " + by.items()
          + by.total().map(total -> ", total: " + total).orElse("") + " }";
    }
    Pagination.Token by = (Pagination.Token) pagination;
    return "{ token: " + by.token() + ", next: " + by.next() + ", items: " + by.items()
        + by.limit().map(limit -> ", limit: " + limit).orElse("") + " }";
  }

  private static String flow(Constraint constraint) {
    if (constraint instanceof Constraint.AtMostOneOf one) {
      return "{ at most one of: " + one.parameters() + " }";
    }
    if (constraint instanceof Constraint.ExactlyOneOf one) {
      return "{ exactly one of: " + one.parameters() + " }";
    }
    if (constraint instanceof Constraint.AtLeastOneOf one) {
      return "{ at least one of: " + one.parameters() + " }";
    }
    if (constraint instanceof Constraint.Required required) {
      return "{ required: " + required.parameter() + ", " + flow(required.when()) + " }";
    }
    Constraint.Excluded excluded = (Constraint.Excluded) constraint;
    return "{ excluded: " + excluded.parameter() + ", " + flow(excluded.when()) + " }";
  }

  private static String flow(Condition condition) {
    String values = condition.values().stream()
        .map(FactsAsDefinition::quoted)
        .collect(Collectors.joining(", "));
    return condition.values().isEmpty()
        ? "with: " + condition.parameter()
        : "when: { " + condition.parameter() + ": [" + values + "] }";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''").replace('\n', ' ') + "'";
  }

  private record OneFile(String text) implements DefinitionLookup {
    @Override
    public Optional<DefinitionSource> find(String path) {
      return Optional.of(path)
          .filter("countersign/api.yaml"::equals)
          .map(found -> new DefinitionSource(found, this.text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String describe() {
      return "memory";
    }
  }
}
