package dev.countersign.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.countersign.naming.NamedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** {@code equals} and {@code hashCode} over all fields of a class. */
final class EqualityPart {
  private EqualityPart() {}

  static List<MethodSpec> of(NamedClass type) {
    return List.of(equalsMethod(type), hashCodeMethod(type));
  }

  // return other == this
  //     || other instanceof Disk that
  //         && Objects.equals(this.size, that.size)
  private static MethodSpec equalsMethod(NamedClass type) {
    List<String> names = names(type);
    CodeBlock.Builder body = CodeBlock.builder();
    if (names.isEmpty()) {
      body.addStatement("return other instanceof $T", type.name());
    } else {
      body.add("$[return other == this\n|| other instanceof $T that", type.name());
      body.add("\n&& $L;\n$]", equal(names));
    }
    return MethodSpec.methodBuilder("equals")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(boolean.class)
        .addParameter(RuntimeTypes.nullable(ClassName.get(Object.class)), "other")
        .addCode(body.build())
        .build();
  }

  private static CodeBlock equal(List<String> names) {
    if (names.size() > Pieces.LINKS) {
      return Pieces.ofSize(names, Pieces.LINKS).stream()
          .map(some -> CodeBlock.of("($L)", equal(some)))
          .collect(CodeBlock.joining("\n&& "));
    }
    return names.stream()
        .map(name -> CodeBlock.of("$T.equals(this.$N, that.$N)", Objects.class, name, name))
        .collect(CodeBlock.joining("\n&& "));
  }

  // return Objects.hash(this.size, this.type);
  private static MethodSpec hashCodeMethod(NamedClass type) {
    CodeBlock fields = names(type).stream()
        .map(name -> CodeBlock.of("this.$N", name))
        .collect(CodeBlock.joining(",$W"));
    return MethodSpec.methodBuilder("hashCode")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(int.class)
        .addStatement("return $T.hash($L)", Objects.class, fields)
        .build();
  }

  private static List<String> names(NamedClass type) {
    List<String> names = new ArrayList<>();
    type.fields().forEach(field -> names.add(field.name()));
    if (type.direction().isReceived()) {
      names.add(ReadPart.UNKNOWN_FIELDS);
    }
    return names;
  }
}
