package dev.countersign.emit;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.countersign.naming.Direction;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;
import dev.countersign.naming.NamedType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** The constructor of a class of values and its builder's {@code build}, with all checks. */
final class CheckPart {
  private CheckPart() {}

  // private CopyCustomImageRequest(Builder builder) {
  //   RequestCheck check = new RequestCheck("CopyCustomImage");
  //   this.region = builder.region;
  //   this.sourceImageId = check.required("SourceImageId", builder.sourceImageId);
  //   this.targetRegionList = check.list("TargetRegionList", builder.targetRegionList);
  //   check.finish();
  // }
  static MethodSpec constructor(NamedClass type, CodeBlock constraints) {
    CodeBlock.Builder body = CodeBlock.builder();
    // What is read from an answer as well is checked by build() alone: answers may lack anything.
    boolean checked = type.direction() == Direction.SENT;
    if (checked) {
      body.add(newCheck(type));
    }
    for (NamedField field : type.fields()) {
      body.addStatement(
          "this.$N = $L", field.name(), checked ? sent(field, "builder") : received(field));
    }
    if (type.direction().isReceived()) {
      body.addStatement("this.$N = builder.$N", ReadPart.UNKNOWN_FIELDS, ReadPart.UNKNOWN_FIELDS);
    }
    if (checked) {
      type.fields().forEach(field -> body.add(RulesPart.of(field, "builder")));
      body.add(constraints).addStatement("check.finish()");
    }
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(FieldsPart.builder(type), "builder")
        .addCode(body.build())
        .build();
  }

  // public CopyCustomImageRequest build() {
  //   return new CopyCustomImageRequest(this);
  // }
  static MethodSpec build(NamedClass type) {
    MethodSpec.Builder build = MethodSpec.methodBuilder("build")
        .addJavadoc("Builds the object.\n\n@return an immutable object\n")
        .addModifiers(PUBLIC)
        .returns(type.name());
    if (type.direction().isSent()) {
      build.addJavadoc(
          "@throws $T if values are missing or not allowed; it names them all\n",
          RuntimeTypes.INVALID_REQUEST);
    }
    if (type.direction() == Direction.BOTH) {
      build.addCode(checks(type));
    }
    return build.addStatement("return new $T(this)", type.name()).build();
  }

  // RequestCheck check = new RequestCheck("Disk");
  // check.required("Size", this.size);
  // check.finish();
  private static CodeBlock checks(NamedClass type) {
    CodeBlock.Builder body = CodeBlock.builder().add(newCheck(type));
    for (NamedField field : type.fields()) {
      if (field.type().isCollection() || field.definition().required()) {
        body.addStatement(sent(field, "this"));
      }
      body.add(RulesPart.of(field, "this"));
    }
    return body.addStatement("check.finish()").build();
  }

  private static CodeBlock newCheck(NamedClass type) {
    return CodeBlock.builder()
        .addStatement(
            "$T check = new $T($L)",
            RuntimeTypes.REQUEST_CHECK,
            RuntimeTypes.REQUEST_CHECK,
            Literals.string(type.wireName()))
        .build();
  }

  private static CodeBlock sent(NamedField field, String from) {
    boolean required = field.definition().required() && !field.definition().client();
    CodeBlock value = CodeBlock.of("$L.$N", from, field.name());
    CodeBlock name = Literals.string(field.wireName());
    if (field.type() instanceof NamedType.ListOf) {
      return CodeBlock.of("check.$L($L, $L)", required ? "requiredList" : "list", name, value);
    }
    if (field.type() instanceof NamedType.MapOf) {
      return CodeBlock.of("check.$L($L, $L)", required ? "requiredMap" : "map", name, value);
    }
    return required ? CodeBlock.of("check.required($L, $L)", name, value) : value;
  }

  private static CodeBlock received(NamedField field) {
    if (field.type() instanceof NamedType.ListOf) {
      return CodeBlock.of("$T.copyOf(builder.$N)", List.class, field.name());
    }
    if (field.type() instanceof NamedType.MapOf) {
      // Not Map.copyOf: entries keep their order.
      return CodeBlock.of(
          "$T.unmodifiableMap(new $T<>(builder.$N))",
          Collections.class,
          LinkedHashMap.class,
          field.name());
    }
    return CodeBlock.of("builder.$N", field.name());
  }
}
