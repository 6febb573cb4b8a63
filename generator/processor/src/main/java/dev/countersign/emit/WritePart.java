package dev.countersign.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;
import dev.countersign.naming.NamedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code writeTo}: the fields under their wire names, in the order in which they are signed. */
final class WritePart {
  private WritePart() {}

  // out.clientText(ClientValue.REGION, "Region", this.region, true);
  // out.text("SourceImageId", this.sourceImageId);
  // out.texts("TargetRegionList", this.targetRegionList);
  static List<MethodSpec> of(NamedClass type) {
    // The runtime sorts by byte anyway; names that come in order make that cheap.
    List<NamedField> sorted = type.fields().stream()
        .sorted(Comparator.comparing(NamedField::wireName))
        .toList();
    MethodSpec method = MethodSpec.methodBuilder("writeTo")
        .addParameter(RuntimeTypes.PARAMETER_WRITER, "out")
        .build();
    Pieces.Body body = Pieces.body(
        sorted.stream().map(WritePart::statement).toList(),
        method,
        name -> CodeBlock.of("$N(out)", name));
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(method.toBuilder()
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addCode(body.body())
        .build());
    methods.addAll(body.methods());
    return methods;
  }

  private static CodeBlock statement(NamedField field) {
    CodeBlock name = Literals.string(field.wireName());
    CodeBlock value = CodeBlock.of("this.$N", field.name());
    if (field.definition().client()) {
      return CodeBlock.builder()
          .addStatement(
              "out.clientText($T.$L, $L, $L, $L)",
              RuntimeTypes.CLIENT_VALUE,
              clientValue(field.wireName()),
              name,
              value,
              field.definition().required())
          .build();
    }
    if (field.definition().secret()) {
      return CodeBlock.builder().addStatement("out.secret($L, $L)", name, value).build();
    }
    return write(field.type(), name, value, 0);
  }

  private static String clientValue(String wireName) {
    return switch (wireName.toLowerCase(Locale.ROOT)) {
      case "region" -> "REGION";
      case "zone" -> "ZONE";
      default -> "PROJECT_ID";
    };
  }

  // out.begin("Matrix");
  // for (int i = 0; i < this.matrix.size(); i++) {
  //   out.integers(Integer.toString(i), this.matrix.get(i));
  // }
  // out.end();
  private static CodeBlock write(NamedType type, CodeBlock name, CodeBlock value, int depth) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (type instanceof NamedType.ListOf list && list.element().isCollection()) {
      String index = "i" + (depth == 0 ? "" : depth);
      code.addStatement("out.begin($L)", name);
      code.beginControlFlow("for (int $N = 0; $N < $L.size(); $N++)", index, index, value, index);
      code.add(write(
          list.element(),
          CodeBlock.of("$T.toString($N)", Integer.class, index),
          CodeBlock.of("$L.get($N)", value, index),
          depth + 1));
      return code.endControlFlow().addStatement("out.end()").build();
    }
    if (type instanceof NamedType.MapOf map) {
      String entry = "entry" + (depth == 0 ? "" : depth);
      code.addStatement("out.beginMap($L)", name);
      code.beginControlFlow(
          "for ($T $N : $L.entrySet())",
          ParameterizedTypeName.get(
              ClassName.get(Map.Entry.class),
              ClassName.get(String.class),
              map.value().boxed()),
          entry,
          value);
      code.add(write(
          map.value(),
          CodeBlock.of("$N.getKey()", entry),
          CodeBlock.of("$N.getValue()", entry),
          depth + 1));
      return code.endControlFlow().addStatement("out.end()").build();
    }
    return code.addStatement("out.$L($L, $L)", method(type), name, value).build();
  }

  private static String method(NamedType type) {
    if (type instanceof NamedType.ListOf list) {
      return method(list.element()) + "s";
    }
    if (type instanceof NamedType.Scalar scalar) {
      return WireMethods.of(scalar);
    }
    if (type instanceof NamedType.Enumerated enumerated) {
      return enumerated.ofInts() ? "integer" : "text";
    }
    return "object";
  }
}
