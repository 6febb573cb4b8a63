package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.prose.ValueToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads values that follow their meanings: {@code 开: on, 关: off}. */
final class EnumerationReversed {

  private static final Pattern JOINED = Pattern.compile("^(?:以及|或者|[和与及或])(?=.)");
  private static final int LONGEST_MEANING = 12;

  private final ValueTokens tokens;
  private final Scalar type;

  EnumerationReversed(ValueTokens tokens, Scalar type) {
    this.tokens = tokens;
    this.type = type;
  }

  /** Reads the pairs from a piece on, whose text is read from a place on, up to another place. */
  List<EnumerationItem> read(int first, int place, int end) {
    List<EnumerationItem> items = new ArrayList<>();
    for (int at = first; at < this.tokens.size() && this.tokens.at(at).start() < end; at++) {
      if (isExplained(at)) {
        int separator = this.tokens.skipBlankBack(at - 1);
        int meaning = meaning(separator, first);
        if (meaning >= 0) {
          int start = Math.max(place, this.tokens.at(meaning).start());
          String text =
              this.tokens.text().substring(start, this.tokens.at(separator).start());
          String own = JOINED.matcher(text.strip()).replaceFirst("");
          items.add(new EnumerationItem(this.tokens.at(at).text(), own));
        }
      }
    }
    return items;
  }

  /** Tells whether a value has a separator in front, and nothing of its own behind. */
  private boolean isExplained(int at) {
    ValueToken value = this.tokens.at(at);
    boolean follows =
        this.tokens.at(this.tokens.skipBlankBack(at - 1)).isSign(":|") && isEnd(at + 1);
    return value.isValue()
        && (follows || isEnclosed(at))
        && ValueLiteral.of(this.type, value.text()).isPresent();
  }

  /** Tells whether a value stands alone in brackets: {@code 开(on)}. */
  private boolean isEnclosed(int at) {
    return this.tokens.at(at - 1).isSign("(")
        && this.tokens.at(at + 1).isSign(")")
        && isEnd(at + 2);
  }

  /** Returns the piece that the meaning before a separator begins with, or a negative number. */
  private int meaning(int separator, int first) {
    int at = this.tokens.skipBlankBack(separator - 1);
    int start = -1;
    for (int count = 0; count < LONGEST_MEANING && at >= first; count++, at--) {
      ValueToken token = this.tokens.at(at);
      boolean ends = token.kind() == Kind.BREAK
          || token.isSign(",;。、>*|:/")
          || EnumerationWords.OR.contains(token.text())
          || (start >= 0 && this.tokens.at(start).isScript(EnumerationWords.OR))
          || (token.kind() == Kind.BLANK && start >= 0);
      if (ends) {
        return start;
      }
      if (token.kind() == Kind.SCRIPT || (token.kind() == Kind.WORD && start >= 0)) {
        start = at;
      }
    }
    return at < first ? start : -1;
  }

  private boolean isEnd(int at) {
    ValueToken token = this.tokens.at(this.tokens.skipBlank(at));
    return token.isEdge()
        || token.isSign(",;。、.)/|")
        || (this.tokens.at(at).kind() == Kind.BLANK && token.kind() == Kind.SCRIPT)
        || token.isScript(EnumerationWords.OR)
        || EnumerationWords.isClosing(token);
  }
}
