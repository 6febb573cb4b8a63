package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.prose.ValueToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads values that follow their meanings: {@code 开: on, 关: off}. */
final class EnumerationReversed {

  private static final int LONGEST_MEANING = 12;

  private final ValueTokens tokens;
  private final Scalar type;

  EnumerationReversed(ValueTokens tokens, Scalar type) {
    this.tokens = tokens;
    this.type = type;
  }

  /** Reads the pairs between two places; nothing where one of the values is no such pair. */
  List<EnumerationItem> read(int first, int place, int end) {
    List<EnumerationItem> items = new ArrayList<>();
    for (int at = first; at < this.tokens.size() && this.tokens.at(at).start() < end; at++) {
      ValueToken token = this.tokens.at(at);
      int separator = this.tokens.skipBlankBack(at - 1);
      boolean pair = token.isValue()
          && ((this.tokens.at(separator).isSign(":|") && isEnd(at + 1)) || isEnclosed(at))
          && ValueLiteral.of(this.type, token.text()).isPresent();
      int meaning = pair ? meaning(separator, first) : -1;
      if (meaning >= 0) {
        String text = this.tokens
            .text()
            .substring(
                Math.max(place, this.tokens.at(meaning).start()),
                this.tokens.at(separator).start());
        items.add(new EnumerationItem(token.text(), text.strip()));
      }
    }
    return items;
  }

  /** Returns the piece that the meaning in front of a separator begins with, or a negative number. */
  private int meaning(int separator, int first) {
    int at = this.tokens.skipBlankBack(separator - 1);
    int start = -1;
    for (int count = 0; count < LONGEST_MEANING && at >= first; count++, at--) {
      ValueToken token = this.tokens.at(at);
      if ((token.kind() == Kind.SCRIPT && !EnumerationWords.OR.contains(token.text()))
          || (token.kind() == Kind.WORD && start >= 0)) {
        start = at;
      } else if (EnumerationWords.OR.contains(token.text())
          || token.isSign(",;。、>*|:/\"")
          || token.kind() == Kind.BREAK) {
        return start;
      } else if (token.kind() == Kind.BLANK && start >= 0) {
        return start;
      }
    }
    return at < first ? start : -1;
  }

  /** Tells whether a value stands alone in brackets: {@code 开(on)}. */
  private boolean isEnclosed(int at) {
    return this.tokens.at(at - 1).isSign("(")
        && this.tokens.at(at + 1).isSign(")")
        && isEnd(at + 2);
  }

  private boolean isEnd(int at) {
    ValueToken token = this.tokens.at(this.tokens.skipBlank(at));
    return token.kind() == Kind.END
        || token.kind() == Kind.BREAK
        || token.isSign(",;。、.)/|")
        || (this.tokens.at(at).kind() == Kind.BLANK && token.kind() == Kind.SCRIPT)
        || EnumerationWords.OR.contains(token.text())
        || EnumerationWords.isClosing(token);
  }
}
