package dev.countersign.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.countersign.definition.Pagination;
import dev.countersign.naming.NamedAction;
import dev.countersign.naming.NamedField;
import dev.countersign.naming.NamedPaginator;
import java.util.Optional;

/**
 * How many elements a page had as it was received: positions count those without a value, too, which
 * its list leaves out.
 */
final class ReceivedPart {
  /** The variable, and the accessor for the client in the same package. */
  static final String NAME = "elementsReceived";

  private ReceivedPart() {}

  /** The list whose elements are counted; none where pages are not found by counting. */
  static Optional<NamedField> of(NamedAction action) {
    return action
        .loops()
        .paginator()
        .filter(paginator -> !(paginator.definition() instanceof Pagination.Token))
        .map(NamedPaginator::items);
  }

  // private final int elementsReceived;
  static FieldSpec field() {
    return FieldSpec.builder(TypeName.INT, NAME, PRIVATE, FINAL).build();
  }

  // private int elementsReceived;
  static FieldSpec variable() {
    return FieldSpec.builder(TypeName.INT, NAME, PRIVATE).build();
  }

  // int elementsReceived() {
  //   return this.elementsReceived;
  // }
  static MethodSpec accessor() {
    return MethodSpec.methodBuilder(NAME)
        .returns(TypeName.INT)
        .addStatement("return this.$N", NAME)
        .build();
  }

  static CodeBlock copy(String to, String from) {
    return CodeBlock.builder()
        .addStatement("$L.$N = $L.$N", to, NAME, from, NAME)
        .build();
  }
}
