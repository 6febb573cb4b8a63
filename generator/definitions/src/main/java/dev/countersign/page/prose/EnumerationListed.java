package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.prose.ValueToken.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds values that stand alone in a statement, which is a guess: {@code type, tcp or udp}. */
final class EnumerationListed {

  private static final int MOST_STARTS = 200;

  // Words that ask for one of several.
  private static final Pattern LABEL = Pattern.compile("(?:类型|状态|方式|模式|有)\\z");

  private final ValueTokens tokens;
  private final EnumerationBare bare;

  EnumerationListed(ValueTokens tokens, Scalar type) {
    this.tokens = tokens;
    this.bare = new EnumerationBare(tokens, type);
  }

  /** Returns the first list of at least two. */
  Enumeration read() {
    int end = EnumerationWords.end(this.tokens.text(), 0);
    int starts = 0;
    for (int at = 0; at < this.tokens.size() && starts < MOST_STARTS; at++) {
      if (isStart(at)) {
        starts++;
        Optional<List<EnumerationItem>> items = this.bare
            .read(at, end)
            .filter(list -> new EnumerationWhole(this.tokens, list).isAlone())
            .map(EnumerationBare.Found::items);
        if (items.isPresent()) {
          return new Enumeration(items.get(), true);
        }
      }
    }
    return Enumeration.NONE;
  }

  private boolean isStart(int at) {
    int sign = this.tokens.skipBlankBack(at - 1);
    ValueToken before = this.tokens.at(sign);
    boolean goesOn = before.isSign(",")
        && this.tokens.at(this.tokens.skipBlankBack(sign - 1)).isValue();
    boolean labelled = before.kind() == Kind.SCRIPT
        && (this.tokens.at(at).kind() == Kind.QUOTED
            || LABEL.matcher(before.text()).find());
    return this.tokens.at(at).isValue()
        && !goesOn
        && (before.isEdge() || before.isSign(",。:;([") || labelled);
  }
}
