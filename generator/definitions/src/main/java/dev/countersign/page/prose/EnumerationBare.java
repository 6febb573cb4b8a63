package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.prose.ValueToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values without meanings: {@code a, b or c}. */
final class EnumerationBare {

  private static final int LONGEST_PHRASE = 6;
  private static final Pattern WITH_UNIT = Pattern.compile("([0-9]{1,18})(?:[KMGT]B?|Mbps)");

  private final ValueTokens tokens;
  private final Scalar type;

  EnumerationBare(ValueTokens tokens, Scalar type) {
    this.tokens = tokens;
    this.type = type;
  }

  /**
   * A list, and where it stands.
   *
   * @param items the values
   * @param start where the first of them begins in the text
   * @param cut whether a last word was left out, since more is said of it
   * @param separated whether quotation marks or signs tell its values from words of a sentence
   * @param after the first piece that is no part of the list, and no blank
   */
  record Found(List<EnumerationItem> items, int start, boolean cut, boolean separated, int after) {}

  /** Reads a list that begins with a value; it ends before the first piece that does not fit. */
  Optional<Found> read(int first, int end) {
    List<EnumerationItem> items = new ArrayList<>();
    boolean byLines = false;
    int before = -1;
    int after = first;
    int at = first;
    while (this.tokens.at(at).isValue() && this.tokens.at(at).start() < end) {
      int last = lastOfPhrase(at);
      Optional<String> value = value(at, last);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      items.add(new EnumerationItem(value.get(), ""));
      before = after;
      after = this.tokens.skipBlank(last + 1);
      byLines = items.size() == 1 ? this.tokens.at(last + 1).kind() == Kind.BREAK : byLines;
      at = afterSeparator(last + 1, byLines);
    }
    // What goes on behind the last word may say something else of it.
    ValueToken more = this.tokens.at(after);
    boolean loose = items.size() > 1
        && more.kind() == Kind.SCRIPT
        && !EnumerationWords.isClosing(more)
        && this.tokens.at(before).isSign(",;");
    if (loose) {
      items.remove(items.size() - 1);
      after = before;
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(
            items, this.tokens.at(first).start(), loose, isSeparated(first, after), after));
  }

  /** Tells whether values are quoted, barred, or all that there is: no words of a sentence. */
  private boolean isSeparated(int first, int after) {
    boolean joined = false;
    boolean quoted = true;
    boolean barred = true;
    for (int at = first; at < after; at++) {
      ValueToken token = this.tokens.at(at);
      boolean or = EnumerationWords.OR.contains(token.text());
      joined |= or;
      quoted &= or || token.kind() != Kind.WORD;
      barred &= !or && (token.isValue() || token.kind() == Kind.BLANK || token.isSign("|/"));
    }
    boolean whole = !joined && first == 0 && this.tokens.at(after).kind() == Kind.END;
    return quoted || barred || whole;
  }

  private Optional<String> value(int first, int last) {
    String word = first == last
        ? this.tokens.at(first).text()
        : this.tokens
            .text()
            .substring(this.tokens.at(first).start(), this.tokens.at(last).end());
    Matcher unit = WITH_UNIT.matcher(word);
    return this.type == Scalar.INT && unit.matches()
        ? ValueLiteral.of(this.type, unit.group(1))
        : ValueLiteral.of(this.type, word);
  }

  /** Returns the last word of a value of several words, which only bars separate safely. */
  private int lastOfPhrase(int first) {
    int last = first;
    while (last - first < LONGEST_PHRASE
        && this.tokens.at(last + 1).kind() == Kind.BLANK
        && this.tokens.at(last + 2).kind() == Kind.WORD) {
      last += 2;
    }
    boolean barred = this.tokens.at(this.tokens.skipBlank(last + 1)).isSign("|")
        || this.tokens.at(this.tokens.skipBlankBack(first - 1)).isSign("|");
    return barred ? last : first;
  }

  /** Returns the piece behind what separates two values, or the end where nothing does. */
  private int afterSeparator(int from, boolean byLines) {
    int at = from;
    boolean separated = false;
    while (true) {
      ValueToken token = this.tokens.at(at);
      boolean separator = token.isSign(EnumerationWords.BETWEEN)
          || EnumerationWords.OR.contains(token.text())
          || (separated && token.isSign(">*"))
          || (token.kind() == Kind.BREAK && (separated || byLines));
      if (!separator && token.kind() != Kind.BLANK) {
        boolean quoted =
            this.tokens.at(from - 1).kind() == Kind.QUOTED && token.kind() == Kind.QUOTED;
        return separated || quoted ? at : this.tokens.size();
      }
      separated |= separator;
      at++;
    }
  }
}
