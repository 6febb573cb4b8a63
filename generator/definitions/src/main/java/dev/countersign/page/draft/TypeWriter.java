package dev.countersign.page.draft;

import dev.countersign.page.action.PageType;
import dev.countersign.page.report.Finding;
import java.util.Optional;

/** Writes the type of a field; what the page leaves open is taken for an object of any fields. */
final class TypeWriter {

  static final String OBJECT = "object";

  private final DraftContext context;
  private final boolean ofRequest;

  TypeWriter(DraftContext context, boolean ofRequest) {
    this.context = context;
    this.ofRequest = ofRequest;
  }

  /** Returns the type of a field as definitions spell it. */
  String type(FieldTree.Branch branch) {
    String innermost = branch.fields().isEmpty() ? word(branch.type(), branch) : OBJECT;
    return "list of ".repeat(branch.lists()) + innermost;
  }

  private String word(PageType type, FieldTree.Branch branch) {
    if (type instanceof PageType.Array array) {
      return "list of " + word(array.item(), branch);
    }
    if (type instanceof PageType.Map map) {
      return "map of " + word(map.value(), branch);
    }
    if (type instanceof PageType.Model model) {
      return model(model.name(), branch);
    }
    if (type instanceof PageType.Unknown) {
      this.context
          .findings()
          .add(
              Finding.Kind.UNKNOWN_TYPE,
              branch.line(),
              "The type of " + branch.name()
                  + " does not say what is in it; an object of any fields is taken.");
      return OBJECT;
    }
    return Told.type(type);
  }

  private String model(String name, FieldTree.Branch branch) {
    Optional<String> model = this.context.models().find(name, this.ofRequest);
    if (model.isEmpty()) {
      this.context
          .findings()
          .add(
              Finding.Kind.MISSING_MODEL,
              branch.line(),
              branch.name() + " has the type " + Told.name(name)
                  + ", which no table describes; an object of any fields is taken.");
    }
    return model.orElse(OBJECT);
  }
}
