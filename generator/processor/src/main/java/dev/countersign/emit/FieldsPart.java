package dev.countersign.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;
import dev.countersign.naming.NamedType;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The fields of a class of values, and the accessors that show them. */
final class FieldsPart {
  private final DocText docs;

  FieldsPart(DocText docs) {
    this.docs = docs;
  }

  // private final String sourceImageId;
  // private final @Nullable Long limit;
  List<FieldSpec> fields(NamedClass type) {
    List<FieldSpec> fields = new ArrayList<>();
    for (NamedField field : type.fields()) {
      fields.add(FieldSpec.builder(typeOf(field), field.name(), PRIVATE, FINAL).build());
    }
    return fields;
  }

  // public String sourceImageId() {
  //   return this.sourceImageId;
  // }
  List<MethodSpec> accessors(NamedClass type) {
    return type.fields().stream().map(this::accessor).toList();
  }

  private MethodSpec accessor(NamedField field) {
    MethodSpec.Builder accessor = MethodSpec.methodBuilder(field.name())
        .addJavadoc(Docs.javadoc(this.docs.of(field)))
        .addJavadoc("\n@return $L\n", returned(field))
        .addJavadoc(this.docs.tags(field.definition().docs()))
        .addModifiers(PUBLIC);
    if (field.definition().docs().deprecation().isPresent()) {
      accessor.addAnnotation(Deprecated.class);
    }
    if (isBytes(field)) {
      bytes(accessor, field);
    } else {
      accessor.returns(typeOf(field)).addStatement("return this.$N", field.name());
    }
    return accessor.build();
  }

  private static void bytes(MethodSpec.Builder accessor, NamedField field) {
    TypeName bytes = ArrayTypeName.of(TypeName.BYTE);
    String name = field.name();
    if (field.isAlwaysThere()) {
      accessor
          .returns(bytes)
          .addStatement("return $T.getDecoder().decode(this.$N)", Base64.class, name);
    } else {
      accessor
          .returns(RuntimeTypes.nullable(bytes))
          .addStatement(
              "return this.$N == null ? null : $T.getDecoder().decode(this.$N)",
              name,
              Base64.class,
              name);
    }
  }

  /** Whether users see bytes where the wire has base64 text. */
  static boolean isBytes(NamedField field) {
    return field.type() == NamedType.Scalar.BASE64;
  }

  /** The type of a field in a built object. */
  static TypeName typeOf(NamedField field) {
    TypeName boxed = field.type().boxed();
    if (!field.isAlwaysThere()) {
      return RuntimeTypes.nullable(boxed);
    }
    return isPrimitive(field.type()) ? boxed.unbox() : boxed;
  }

  /** Whether users give a primitive value. */
  static boolean isPrimitive(NamedType type) {
    return type == NamedType.Scalar.INT
        || type == NamedType.Scalar.FLOAT
        || type == NamedType.Scalar.BOOL;
  }

  private static String returned(NamedField field) {
    if (field.type() instanceof NamedType.ListOf) {
      return "the elements, none if absent; immutable";
    }
    if (field.type() instanceof NamedType.MapOf) {
      return "the entries, none if absent; immutable";
    }
    return field.isAlwaysThere() ? "the value" : "the value, or null if absent";
  }

  /** The nested classes and the enumerations are told apart by their names alone. */
  static ClassName builder(NamedClass type) {
    return type.name().nestedClass("Builder");
  }
}
