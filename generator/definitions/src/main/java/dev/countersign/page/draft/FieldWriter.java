package dev.countersign.page.draft;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Protocol;
import dev.countersign.format.Part;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import dev.countersign.page.prose.FieldFacts;
import dev.countersign.page.report.Finding;
import java.util.List;
import java.util.Optional;

/** Writes the fields of one side of an action. */
final class FieldWriter {

  private final DraftContext context;
  private final boolean ofRequest;
  private final TypeWriter types;

  FieldWriter(DraftContext context, boolean ofRequest) {
    this.context = context;
    this.ofRequest = ofRequest;
    this.types = new TypeWriter(context, ofRequest);
  }

  /** Writes the parameters or the response of an action. */
  Part.Mapping top(FieldTree tree) {
    return fields(tree, true);
  }

  /** Writes the fields of a model. */
  Part.Mapping within(FieldTree tree) {
    return fields(tree, false);
  }

  private Part.Mapping fields(FieldTree tree, boolean top) {
    Parts fields = new Parts();
    tree.branches().forEach(branch -> fields.part(branch.name(), field(branch, top)));
    return fields.done();
  }

  private Part.Mapping field(FieldTree.Branch branch, boolean top) {
    String type = this.types.type(branch);
    boolean client = top
        && this.ofRequest
        && type.equals("string")
        && Protocol.OF_CLIENT.contains(branch.name());
    Parts parts =
        new Parts().text("type", type).flag("required", branch.required()).flag("client", client);
    branch.row().ifPresent(row -> describe(parts, row));
    boolean enumerated = branch.row().map(row -> facts(parts, row, branch)).orElse(false);
    boolean ownClass = enumerated || !branch.fields().isEmpty();
    parts.text("java", top && ownClass ? javaName(branch) : branch.javaName());
    parts.text("source", this.context.source(branch.line()));
    return parts.map("fields", fields(branch.fields(), false)).done();
  }

  // The class of a field and that of a model stand side by side in the class of the request.
  private Optional<String> javaName(FieldTree.Branch branch) {
    boolean taken = this.context.models().byName().keySet().stream()
        .anyMatch(model -> FieldTree.letters(model).equals(FieldTree.letters(branch.name())));
    String name = branch.name();
    return branch
        .javaName()
        .or(() -> taken ? Optional.of(FieldTree.lowerFirst(name) + "Value") : Optional.empty());
  }

  private static void describe(Parts parts, PageRow row) {
    Description description = Description.of(row.text());
    parts.text("summary", description.summary()).text("description", description.rest());
  }

  /** Writes what the prose says; returns whether it lists values. */
  private boolean facts(Parts parts, PageRow row, FieldTree.Branch branch) {
    FieldFacts facts = this.context.facts().of(row, this.ofRequest);
    boolean list = branch.lists() > 0 || branch.type() instanceof PageType.Array;
    List<String> written = FactParts.write(parts, facts, scalar(branch), list);
    for (String key : facts.guessed()) {
      if (written.contains(key)) {
        this.context
            .findings()
            .add(
                Finding.Kind.GUESS,
                row.line(),
                "The key " + key + " of " + row.name() + " is a guess.");
      }
    }
    return written.contains("values");
  }

  private static Optional<Scalar> scalar(FieldTree.Branch branch) {
    PageType type = branch.type() instanceof PageType.Array array ? array.item() : branch.type();
    return branch.fields().isEmpty() && type instanceof PageType.Single single
        ? Optional.of(single.scalar())
        : Optional.empty();
  }
}
