package dev.countersign.emit;

import com.palantir.javapoet.CodeBlock;
import dev.countersign.naming.NamedField;

/** The checks of one field's value. */
final class RulesPart {
  private RulesPart() {}

  static CodeBlock of(NamedField field, String from) {
    return CodeBlock.of("");
  }
}
