package dev.countersign.page.draft;

import dev.countersign.definition.Condition;
import dev.countersign.definition.Constraint;
import dev.countersign.definition.Pagination;
import dev.countersign.format.Part;
import dev.countersign.page.prose.ActionFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what a page says of its action as a whole. */
final class ActionFactParts {

  private ActionFactParts() {}

  static Part.Mapping constraint(ActionFacts.Stated stated, String source) {
    Constraint constraint = stated.constraint();
    Parts parts = new Parts();
    if (constraint instanceof Constraint.AtMostOneOf group) {
      parts.list("at most one of", group.parameters());
    } else if (constraint instanceof Constraint.ExactlyOneOf group) {
      parts.list("exactly one of", group.parameters());
    } else if (constraint instanceof Constraint.AtLeastOneOf group) {
      parts.list("at least one of", group.parameters());
    } else if (constraint instanceof Constraint.Required required) {
      condition(parts.text("required", required.parameter()), required.when());
    } else if (constraint instanceof Constraint.Excluded excluded) {
      condition(parts.text("excluded", excluded.parameter()), excluded.when());
    }
    return parts.text("source", source).done();
  }

  private static void condition(Parts parts, Condition when) {
    if (when.values().isEmpty()) {
      parts.text("with", when.parameter());
    } else {
      Part values = when.values().size() == 1
          ? new Part.Text(when.values().get(0), false)
          : Parts.listing(when.values());
      parts.part("when", new Parts().part(when.parameter(), values).done());
    }
  }

  static Part.Mapping pagination(Pagination pagination) {
    Parts parts = new Parts();
    if (pagination instanceof Pagination.Offset way) {
      parts.text("offset", way.offset()).text("limit", way.limit());
      return parts.text("items", way.items()).text("total", way.total()).done();
    }
    if (pagination instanceof Pagination.Page way) {
      parts.text("page", way.page()).text("size", way.size());
      return parts.text("items", way.items()).text("total", way.total()).done();
    }
    Pagination.Token way = (Pagination.Token) pagination;
    parts.text("token", way.token()).text("next", way.next());
    return parts.text("items", way.items()).text("limit", way.limit()).done();
  }

  /** Returns the guessed keys that are written. */
  static List<String> guessed(ActionFacts facts) {
    List<String> written = new ArrayList<>(List.of("effect"));
    add(written, "costs", facts.costs());
    add(written, "deprecated", facts.deprecation().isPresent());
    add(written, "constraints", !facts.constraints().isEmpty());
    add(written, "pagination", facts.pagination().isPresent());
    return facts.guessed().stream().filter(written::contains).toList();
  }

  private static void add(List<String> written, String key, boolean is) {
    if (is) {
      written.add(key);
    }
  }

  static Optional<Part> deprecated(ActionFacts facts) {
    return facts.deprecation().map(FactParts::part);
  }
}
