package dev.countersign.emit;

import com.palantir.javapoet.CodeBlock;
import dev.countersign.naming.NamedAction;

/** What holds between the parameters of an action. */
final class ConstraintsPart {
  private ConstraintsPart() {}

  static CodeBlock of(NamedAction action) {
    return CodeBlock.of("");
  }

  static CodeBlock documentation(NamedAction action) {
    return CodeBlock.of("");
  }
}
