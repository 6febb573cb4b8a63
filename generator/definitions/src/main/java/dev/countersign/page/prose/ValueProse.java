package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out of the description of a row what values its field takes.
 *
 * <p>What a caller has to obey is read of requests only: a client would refuse an answer that the
 * service is free to give.
 */
final class ValueProse {

  // Disks.N stands for a list of what the type says.
  private static final Pattern REPEATED = Pattern.compile(".*\\.[nN]");

  private ValueProse() {}

  /** Reads a row, of a request or of an answer. */
  static ValueFacts read(PageRow row, boolean ofRequest) {
    Optional<Scalar> scalar = scalar(row.type());
    if (scalar.isEmpty()) {
      return ValueFacts.NONE;
    }
    Scalar type = scalar.get();
    String text = ValueText.plain(row.text());
    ValueDraft draft = ValueDraft.NONE.withValues(EnumerationRule.read(text, type));
    if (isList(row)) {
      return draft.facts();
    }
    draft = draft.withBase64(type == Scalar.STRING && Base64Rule.read(text));
    return ofRequest ? ofRequest(draft, text, type).facts() : draft.facts();
  }

  private static ValueDraft ofRequest(ValueDraft draft, String text, Scalar type) {
    return draft
        .withRange(RangeRule.read(text, type))
        .withLength(type == Scalar.STRING ? LengthRule.read(text) : Optional.empty())
        .withDefault(DefaultRule.read(text, type, draft.values().items()))
        .agreed();
  }

  private static boolean isList(PageRow row) {
    return row.type() instanceof PageType.Array || REPEATED.matcher(row.name()).matches();
  }

  private static Optional<Scalar> scalar(PageType type) {
    PageType element = type instanceof PageType.Array array ? array.item() : type;
    return element instanceof PageType.Single single
        ? Optional.of(single.scalar())
        : Optional.empty();
  }
}
