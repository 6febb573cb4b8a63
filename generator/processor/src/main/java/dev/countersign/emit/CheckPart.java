package dev.countersign.emit;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.countersign.naming.Direction;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;
import dev.countersign.naming.NamedType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The constructor of a class of values and its builder's {@code build}, with all checks. */
final class CheckPart {
  private final NamedClass type;
  private final Optional<NamedField> counted;
  private final Pieces.Body checks;

  /**
   * Makes the checks of a class.
   *
   * @param constraints statements that check what holds between fields
   * @param counted the list whose elements are counted as they are received, if any
   */
  CheckPart(NamedClass type, List<CodeBlock> constraints, Optional<NamedField> counted) {
    this.type = type;
    this.counted = counted;
    this.checks =
        type.direction() == Direction.BOTH ? inBuilder(type) : inConstructor(type, constraints);
  }

  private static Pieces.Body inConstructor(NamedClass type, List<CodeBlock> constraints) {
    List<CodeBlock> statements = new ArrayList<>();
    if (type.direction() == Direction.SENT) {
      type.fields().forEach(field -> statements.add(RulesPart.of(field, "builder")));
      statements.addAll(constraints);
    }
    return Pieces.body(statements, part(type), name -> CodeBlock.of("$N(check, builder)", name));
  }

  private static Pieces.Body inBuilder(NamedClass type) {
    // A builder has setters of any name, which hide the methods of the class around it.
    Pieces.Body parts = Pieces.body(
        checks(type, "builder"),
        part(type),
        name -> CodeBlock.of("$T.$N(check, this)", type.name(), name));
    return parts.methods().isEmpty()
        ? new Pieces.Body(Pieces.joined(checks(type, "this")), List.of())
        : parts;
  }

  // private static void check1(RequestCheck check, Builder builder) {
  private static MethodSpec part(NamedClass type) {
    return MethodSpec.methodBuilder("check")
        .addModifiers(STATIC)
        .addParameter(RuntimeTypes.REQUEST_CHECK, "check")
        .addParameter(FieldsPart.builder(type), "builder")
        .build();
  }

  // private CopyCustomImageRequest(Builder builder) {
  //   RequestCheck check = new RequestCheck("CopyCustomImage");
  //   this.region = builder.region;
  //   this.sourceImageId = check.required("SourceImageId", builder.sourceImageId);
  //   this.targetRegionList = check.list("TargetRegionList", builder.targetRegionList);
  //   check.finish();
  // }
  MethodSpec constructor() {
    CodeBlock.Builder body = CodeBlock.builder();
    // What is read from an answer as well is checked by build() alone: answers may lack anything.
    boolean checked = this.type.direction() == Direction.SENT;
    if (checked) {
      body.add(newCheck(this.type));
    }
    for (NamedField field : this.type.fields()) {
      body.addStatement(
          "this.$N = $L", field.name(), checked ? sent(field, "builder") : received(field));
    }
    if (this.type.direction().isReceived()) {
      body.addStatement("this.$N = builder.$N", ReadPart.UNKNOWN_FIELDS, ReadPart.UNKNOWN_FIELDS);
    }
    this.counted.ifPresent(items -> body.add(ReceivedPart.copy("this", "builder")));
    if (checked) {
      body.add(this.checks.body()).addStatement("check.finish()");
    }
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(FieldsPart.builder(this.type), "builder")
        .addCode(body.build())
        .build();
  }

  /** The methods that have the checks, where they are too long for one. */
  List<MethodSpec> parts() {
    return this.checks.methods();
  }

  // public CopyCustomImageRequest build() {
  //   return new CopyCustomImageRequest(this);
  // }
  MethodSpec build() {
    MethodSpec.Builder build = MethodSpec.methodBuilder("build")
        .addJavadoc("Builds the object.\n\n@return an immutable object\n")
        .addModifiers(PUBLIC)
        .returns(this.type.name());
    if (this.type.direction().isSent()) {
      build.addJavadoc(
          "@throws $T if values are missing or not allowed; it names them all\n",
          RuntimeTypes.INVALID_REQUEST);
    }
    if (this.type.direction() == Direction.BOTH) {
      // RequestCheck check = new RequestCheck("Disk");
      // check.required("Size", this.size);
      // check.finish();
      build.addCode(newCheck(this.type)).addCode(this.checks.body()).addStatement("check.finish()");
    }
    return build.addStatement("return new $T(this)", this.type.name()).build();
  }

  private static List<CodeBlock> checks(NamedClass type, String from) {
    List<CodeBlock> checks = new ArrayList<>();
    for (NamedField field : type.fields()) {
      CodeBlock.Builder check = CodeBlock.builder();
      if (field.type().isCollection() || field.definition().required()) {
        check.addStatement(sent(field, from));
      }
      checks.add(check.add(RulesPart.of(field, from)).build());
    }
    return checks;
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
