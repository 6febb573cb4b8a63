package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.definition.Names;
import dev.countersign.definition.Protocol;
import dev.countersign.definition.Rules;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import dev.countersign.page.document.Patterns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The parameters that a constraint may speak of: at the top, and not those of the client. */
final class SentParameters {

  private static final Pattern WHOLE = Patterns.compile("-?(?:0|[1-9][0-9]{0,17})");

  private static final Pattern DEFAULT =
      Patterns.compile("(?:^|[。;,(])\\s*(?:默认(?!为空)|(?i:defaults?\\b))");

  private final Map<String, PageRow> rows;
  private final Function<PageRow, Rules> rules;

  /** Takes the parameters of a page, and what is known of the values of each. */
  SentParameters(List<PageRow> parameters, Function<PageRow, Rules> rules) {
    this.rows = new HashMap<>();
    this.rules = rules;
    for (PageRow row : parameters) {
      String name = NameWords.withoutIndex(row.name());
      if (Names.isName(name) && !Protocol.OF_CLIENT.contains(name)) {
        this.rows.putIfAbsent(name, row);
      }
    }
  }

  /** Tells whether a parameter can be sent or left out by a caller's own decision. */
  boolean isFree(String name) {
    return row(name).filter(row -> !row.required().orElse(false)).isPresent();
  }

  /** Tells whether a parameter may be needed: one with a default never is. */
  boolean canBeNeeded(String name) {
    return isFree(name)
        && row(name)
            .filter(row -> this.rules.apply(row).defaultValue().isPresent()
                || DEFAULT.matcher(PlainText.of(row.text())).find())
            .isEmpty();
  }

  /** Tells whether there is a parameter of a name. */
  boolean isKnown(String name) {
    return this.rows.containsKey(name);
  }

  /** Tells whether a parameter may have a value. */
  boolean takes(String name, String value) {
    return row(name)
        .filter(row -> !NameWords.isIndexed(row.name()))
        .filter(row ->
            row.type() instanceof PageType.Single single && isLiteral(single.scalar(), value))
        .map(row -> this.rules.apply(row).values())
        .filter(values ->
            values.isEmpty() || values.stream().anyMatch(known -> known.value().equals(value)))
        .isPresent();
  }

  /** Returns the parameter that a row defines, or nothing where it is a part of one. */
  Optional<String> definedBy(PageRow row) {
    return Optional.of(NameWords.withoutIndex(row.name())).filter(this::isKnown);
  }

  private Optional<PageRow> row(String name) {
    return Optional.ofNullable(this.rows.get(name));
  }

  private static boolean isLiteral(Scalar scalar, String value) {
    return switch (scalar) {
      case STRING -> true;
      case BOOL -> value.equals("true") || value.equals("false");
      case INT -> WHOLE.matcher(value).matches() && !value.equals("-0");
      case FLOAT -> WHOLE.matcher(value).matches();
    };
  }
}
