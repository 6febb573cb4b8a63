package dev.countersign.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Locale;

/**
 * The one gate through which text of a definition enters a string literal.
 *
 * <p>JavaPoet's own {@code $S} leaves U+2028 and U+2029 as they are and knows nothing of the
 * consumer's source encoding; here everything outside printable ASCII is escaped, so the value at
 * run time is the text of the definition whatever the compiler is told.
 */
final class Literals {
  private Literals() {}

  static CodeBlock string(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (c >= 0x20 && c < 0x7f) {
            literal.append(c);
          } else {
            literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          }
        }
      }
    }
    return CodeBlock.of("$L", literal.append('"'));
  }

  /** The literals of several texts, with commas between them. */
  static CodeBlock strings(List<String> texts) {
    return texts.stream().map(Literals::string).collect(CodeBlock.joining(", "));
  }
}
