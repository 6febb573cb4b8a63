package dev.countersign.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.countersign.naming.NamedEnumeration;
import java.util.ArrayList;
import java.util.List;

/** Emits an open enumeration: constants for what is known, and room for any other value. */
final class EnumerationEmitter {
  private static final String KNOWN = "Known";

  /** Cases of one switch, each of which becomes some 40 bytes of a method. */
  private static final int CASES = 1_000;

  private final NamedEnumeration enumeration;

  private EnumerationEmitter(NamedEnumeration enumeration) {
    this.enumeration = enumeration;
  }

  // public static final class OsType extends OpenText {
  //   public static final OsType LINUX = new OsType("Linux");
  //   public static OsType of(String text) { … }
  //   public Known known() { … }
  //   public enum Known { LINUX, WINDOWS, UNLISTED }
  // }
  static TypeSpec emit(NamedEnumeration enumeration, DocText docs) {
    EnumerationEmitter emitter = new EnumerationEmitter(enumeration);
    TypeSpec.Builder code = TypeSpec.classBuilder(enumeration.name())
        .addJavadoc(
            Docs.javadoc(docs.of(enumeration.field().docs(), enumeration.field().name())))
        .addJavadoc("\n<p>The service may know more values: any other is kept as it is.\n")
        .addModifiers(PUBLIC, STATIC, FINAL)
        .superclass(enumeration.ofInts() ? RuntimeTypes.OPEN_INT : RuntimeTypes.OPEN_TEXT);
    enumeration.constants().forEach(constant -> code.addField(emitter.constant(constant)));
    code.addMethod(emitter.constructor()).addMethod(emitter.of());
    if (enumeration.direction().isReceived()) {
      code.addMethod(emitter.read());
    }
    return code.addMethods(emitter.known()).addType(emitter.knownValues()).build();
  }

  private FieldSpec constant(NamedEnumeration.Constant constant) {
    ClassName name = this.enumeration.name();
    return FieldSpec.builder(name, constant.name(), PUBLIC, STATIC, FINAL)
        .addJavadoc(meaning(constant))
        .initializer("new $T($L)", name, literal(constant))
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(valueType(), "value")
        .addStatement("super(value)")
        .build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc("Makes a value, listed here or not.\n")
        .addJavadoc("\n@param value the value as it travels, verbatim\n@return the value\n")
        .addModifiers(PUBLIC, STATIC)
        .returns(this.enumeration.name())
        .addParameter(valueType(), "value")
        .addStatement("return new $T(value)", this.enumeration.name())
        .build();
  }

  // String value = in.text();
  // return value == null ? null : new OsType(value);
  private MethodSpec read() {
    ClassName name = this.enumeration.name();
    return MethodSpec.methodBuilder("read")
        .addModifiers(STATIC)
        .returns(RuntimeTypes.nullable(name))
        .addParameter(RuntimeTypes.REPLY_READER, "in")
        .addStatement(
            "$T value = in.$L()", valueType().box(), this.enumeration.ofInts() ? "integer" : "text")
        .addStatement("return value == null ? null : new $T(value)", name)
        .build();
  }

  // return switch (text()) {
  //   case "Linux" -> Known.LINUX;
  //   default -> Known.UNLISTED;
  // };
  private List<MethodSpec> known() {
    ClassName known = this.enumeration.name().nestedClass(KNOWN);
    CodeBlock.Builder body = CodeBlock.builder();
    List<MethodSpec> parts = new ArrayList<>();
    if (this.enumeration.ofInts()) {
      // A switch takes no long.
      for (NamedEnumeration.Constant constant : this.enumeration.constants()) {
        body.beginControlFlow("if (value() == $L)", literal(constant));
        body.addStatement("return $T.$N", known, constant.name()).endControlFlow();
      }
      body.addStatement("return $T.$L", known, NamedEnumeration.UNLISTED);
    } else if (this.enumeration.constants().size() <= CASES) {
      body.add(choice(this.enumeration.constants()));
    } else {
      for (List<NamedEnumeration.Constant> some :
          Pieces.ofSize(this.enumeration.constants(), CASES)) {
        String name = Pieces.numbered("known", parts.size());
        if (parts.isEmpty()) {
          body.addStatement("$T known = $N()", known, name);
        } else {
          body.beginControlFlow("if (known == $T.$L)", known, NamedEnumeration.UNLISTED)
              .addStatement("known = $N()", name)
              .endControlFlow();
        }
        parts.add(MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE)
            .returns(known)
            .addCode(choice(some))
            .build());
      }
      body.addStatement("return known");
    }
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(MethodSpec.methodBuilder("known")
        .addJavadoc("Returns the value in the form for a {@code switch}.\n")
        .addJavadoc(
            "\n@return the constant of a listed value, {@link $T#$L} for any other\n",
            known,
            NamedEnumeration.UNLISTED)
        .addModifiers(PUBLIC)
        .returns(known)
        .addCode(body.build())
        .build());
    methods.addAll(parts);
    return methods;
  }

  private CodeBlock choice(List<NamedEnumeration.Constant> constants) {
    ClassName known = this.enumeration.name().nestedClass(KNOWN);
    CodeBlock.Builder body =
        CodeBlock.builder().add("return switch (text()) {\n").indent();
    for (NamedEnumeration.Constant constant : constants) {
      body.addStatement("case $L -> $T.$N", literal(constant), known, constant.name());
    }
    body.addStatement("default -> $T.$L", known, NamedEnumeration.UNLISTED);
    return body.unindent().add("};\n").build();
  }

  private TypeSpec knownValues() {
    TypeSpec.Builder known = TypeSpec.enumBuilder(KNOWN)
        .addJavadoc("The listed values, for a {@code switch}.\n")
        .addModifiers(PUBLIC, STATIC);
    for (NamedEnumeration.Constant constant : this.enumeration.constants()) {
      known.addEnumConstant(
          constant.name(),
          TypeSpec.anonymousClassBuilder("").addJavadoc(meaning(constant)).build());
    }
    return known
        .addEnumConstant(
            NamedEnumeration.UNLISTED,
            TypeSpec.anonymousClassBuilder("")
                .addJavadoc("A value that the definition does not list.\n")
                .build())
        .build();
  }

  private CodeBlock meaning(NamedEnumeration.Constant constant) {
    String text =
        constant.meaning().map(m -> Docs.escape(Docs.sentence(m)) + " ").orElse("");
    String value = constant.value().isBlank() ? "blank text" : Docs.code(constant.value());
    return Docs.javadoc(List.of(text + "On the wire: " + value + "."));
  }

  private CodeBlock literal(NamedEnumeration.Constant constant) {
    return this.enumeration.ofInts()
        ? CodeBlock.of("$LL", Long.parseLong(constant.value()))
        : Literals.string(constant.value());
  }

  private TypeName valueType() {
    return this.enumeration.ofInts() ? TypeName.LONG : ClassName.get(String.class);
  }
}
