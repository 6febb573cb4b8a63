package dev.countersign.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;
import dev.countersign.naming.NamedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code read}: an object from an answer, tolerantly; and the fields that no definition knows. */
final class ReadPart {
  /** The variable and the accessor of what an answer holds beyond its definition. */
  static final String UNKNOWN_FIELDS = "unknownFields";

  static final TypeName UNKNOWN_TYPE = ParameterizedTypeName.get(
      ClassName.get(Map.class), ClassName.get(String.class), RuntimeTypes.JSON_VALUE);

  private static final String FIELDS = "FIELDS";
  private static final String READ = "read";

  private ReadPart() {}

  // private static final FieldNames FIELDS = FieldNames.of("TargetImageId", "TaskId", "Infos");
  static FieldSpec fieldNames(NamedClass type) {
    List<String> names = type.fields().stream().map(NamedField::wireName).toList();
    return FieldSpec.builder(RuntimeTypes.FIELD_NAMES, FIELDS, PRIVATE, STATIC, FINAL)
        .initializer("$T.of($L)", RuntimeTypes.FIELD_NAMES, Literals.strings(names))
        .build();
  }

  static FieldSpec unknownFields() {
    return FieldSpec.builder(UNKNOWN_TYPE, UNKNOWN_FIELDS, PRIVATE, FINAL).build();
  }

  static MethodSpec unknownFieldsAccessor() {
    return MethodSpec.methodBuilder(UNKNOWN_FIELDS)
        .addJavadoc(
            "Fields of the answer that its definition does not know, by their wire names.\n")
        .addJavadoc("\n@return the fields, none in most answers; immutable\n")
        .addModifiers(PUBLIC)
        .returns(UNKNOWN_TYPE)
        .addStatement("return this.$N", UNKNOWN_FIELDS)
        .build();
  }

  // Builder to = new Builder();
  // in.beginObject();
  // while (in.nextField(FIELDS)) {
  //   switch (in.field()) {
  //     case "TaskId" -> to.taskId = in.text();
  //     default -> to.unknownFields = in.unknown(to.unknownFields);
  //   }
  // }
  // return new CopyImageTaskInfo(to);
  static List<MethodSpec> of(NamedClass type, Optional<NamedField> counted) {
    List<List<CodeBlock>> cases = Pieces.of(type.fields().stream()
        .map(field -> readCase(field, counted.filter(field::equals).isPresent()))
        .toList());
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(read(type, cases));
    if (cases.size() > 1) {
      for (int i = 0; i < cases.size(); i++) {
        methods.add(readSome(type, Pieces.numbered(READ, i), cases.get(i)));
      }
    }
    return methods;
  }

  private static MethodSpec read(NamedClass type, List<List<CodeBlock>> cases) {
    CodeBlock.Builder body = CodeBlock.builder();
    body.addStatement("$T to = new $T()", FieldsPart.builder(type), FieldsPart.builder(type));
    body.addStatement("in.beginObject()");
    body.beginControlFlow("while (in.nextField($N))", FIELDS);
    CodeBlock unknown = CodeBlock.of("to.$N = in.unknown(to.$N)", UNKNOWN_FIELDS, UNKNOWN_FIELDS);
    if (cases.isEmpty()) {
      body.addStatement(unknown);
    } else if (cases.size() == 1) {
      body.beginControlFlow("switch (in.field())");
      cases.get(0).forEach(body::add);
      body.addStatement("default -> $L", unknown).endControlFlow();
    } else {
      CodeBlock known = IntStream.range(0, cases.size())
          .mapToObj(i -> CodeBlock.of("!$N(in, to)", Pieces.numbered(READ, i)))
          .collect(CodeBlock.joining("\n&& "));
      body.add("$[if ($L", known).add(") {\n$]").indent();
      body.addStatement(unknown).endControlFlow();
    }
    body.endControlFlow();
    body.addStatement("return new $T(to)", type.name());
    return MethodSpec.methodBuilder(READ)
        .addModifiers(STATIC)
        .returns(type.name())
        .addParameter(RuntimeTypes.REPLY_READER, "in")
        .addCode(body.build())
        .build();
  }

  // private static boolean read2(ReplyReader in, Builder to) {
  //   switch (in.field()) {
  //     case "TaskId" -> to.taskId = in.text();
  //     default -> {
  //       return false;
  //     }
  //   }
  //   return true;
  // }
  private static MethodSpec readSome(NamedClass type, String name, List<CodeBlock> cases) {
    CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (in.field())");
    cases.forEach(body::add);
    body.beginControlFlow("default ->").addStatement("return false").endControlFlow();
    return MethodSpec.methodBuilder(name)
        .addModifiers(PRIVATE, STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(RuntimeTypes.REPLY_READER, "in")
        .addParameter(FieldsPart.builder(type), "to")
        .addCode(body.endControlFlow().addStatement("return true").build())
        .build();
  }

  private static CodeBlock readCase(NamedField field, boolean counted) {
    CodeBlock label = CodeBlock.of("case $L -> ", Literals.string(field.wireName()));
    CodeBlock target = CodeBlock.of("to.$N", field.name());
    NamedType type = field.type();
    CodeBlock.Builder code = CodeBlock.builder().add(label);
    if (!type.isCollection()) {
      CodeBlock read = type instanceof NamedType.OfClass
          ? CodeBlock.of("in.isAbsent() ? null : $L", expression(type))
          : expression(type);
      return code.addStatement("$L = $L", target, read).build();
    }
    CodeBlock elements = isScalarList(type)
        ? CodeBlock.builder()
            .addStatement("$L.addAll($L)", target, expression(type))
            .build()
        : collect(type, target, 0);
    if (isScalarList(type) && !counted) {
      return code.add(elements).build();
    }
    code.add("{\n").indent().add(elements);
    if (counted) {
      code.addStatement("to.$N = in.received()", ReceivedPart.NAME);
    }
    return code.unindent().add("}\n").build();
  }

  // in.beginList();
  // while (in.nextElement()) {
  //   to.infos.add(CopyImageTaskInfo.read(in));
  // }
  private static CodeBlock collect(NamedType type, CodeBlock target, int depth) {
    CodeBlock.Builder code = CodeBlock.builder();
    String suffix = depth == 0 ? "" : Integer.toString(depth);
    if (type instanceof NamedType.ListOf list) {
      code.addStatement("in.beginList()").beginControlFlow("while (in.nextElement())");
      code.add(element(list.element(), "element" + suffix, CodeBlock.of("$L.add(", target), depth));
    } else if (type instanceof NamedType.MapOf map) {
      code.addStatement("in.beginMap()").beginControlFlow("while (in.nextEntry())");
      code.addStatement("$T key$L = in.key()", String.class, suffix);
      CodeBlock put = CodeBlock.of("$L.putIfAbsent(key$L, ", target, suffix);
      code.add(element(map.value(), "value" + suffix, put, depth));
    }
    return code.endControlFlow().build();
  }

  /** One element, read and handed to the collection; an element without a value is passed over. */
  private static CodeBlock element(NamedType type, String name, CodeBlock add, int depth) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (isScalarList(type)) {
      return code.addStatement("$L$L)", add, expression(type)).build();
    }
    if (type.isCollection()) {
      Class<?> implementation =
          type instanceof NamedType.ListOf ? ArrayList.class : LinkedHashMap.class;
      code.addStatement("$T $N = new $T<>()", type.boxed(), name, implementation);
      code.add(collect(type, CodeBlock.of("$N", name), depth + 1));
      return code.addStatement("$L$N)", add, name).build();
    }
    if (type instanceof NamedType.OfClass) {
      return code.addStatement("$L$L)", add, expression(type)).build();
    }
    code.addStatement("$T $N = $L", type.boxed(), name, expression(type));
    code.beginControlFlow("if ($N != null)", name).addStatement("$L$N)", add, name);
    return code.endControlFlow().build();
  }

  /** Whether the reader gives the whole list, without its absent elements. */
  private static boolean isScalarList(NamedType type) {
    return type instanceof NamedType.ListOf list
        && list.element() instanceof NamedType.Scalar element
        && element != NamedType.Scalar.FREE;
  }

  private static CodeBlock expression(NamedType type) {
    if (type == NamedType.Scalar.BASE64) {
      return CodeBlock.of("in.base64()");
    }
    if (type instanceof NamedType.Scalar scalar) {
      return CodeBlock.of("in.$L()", WireMethods.of(scalar));
    }
    if (type instanceof NamedType.ListOf list
        && list.element() instanceof NamedType.Scalar element) {
      return CodeBlock.of("in.$Ls()", WireMethods.of(element));
    }
    return CodeBlock.of("$T.read(in)", type.boxed());
  }
}
