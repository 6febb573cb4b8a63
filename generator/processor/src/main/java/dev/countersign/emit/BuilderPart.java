package dev.countersign.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;
import dev.countersign.naming.NamedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The builder nested in a class of values, and the two methods that lead to it. */
final class BuilderPart {
  private final DocText docs;

  BuilderPart(DocText docs) {
    this.docs = docs;
  }

  // public static Builder builder() {
  //   return new Builder();
  // }
  static MethodSpec builderMethod(NamedClass type) {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc(
            "Starts an object of this class.\n\n@return a builder in which nothing is set\n")
        .addModifiers(PUBLIC, STATIC)
        .returns(FieldsPart.builder(type))
        .addStatement("return new $T()", FieldsPart.builder(type))
        .build();
  }

  // Builder builder = new Builder();
  // builder.region = this.region;
  // builder.targetRegionList.addAll(this.targetRegionList);
  // return builder;
  static MethodSpec toBuilderMethod(NamedClass type, Optional<NamedField> counted) {
    CodeBlock.Builder body = CodeBlock.builder();
    body.addStatement("$T builder = new $T()", FieldsPart.builder(type), FieldsPart.builder(type));
    for (NamedField field : type.fields()) {
      String name = field.name();
      if (field.type() instanceof NamedType.ListOf) {
        body.addStatement("builder.$N.addAll(this.$N)", name, name);
      } else if (field.type() instanceof NamedType.MapOf) {
        body.addStatement("builder.$N.putAll(this.$N)", name, name);
      } else {
        body.addStatement("builder.$N = this.$N", name, name);
      }
    }
    if (type.direction().isReceived()) {
      body.addStatement("builder.$N = this.$N", ReadPart.UNKNOWN_FIELDS, ReadPart.UNKNOWN_FIELDS);
    }
    counted.ifPresent(items -> body.add(ReceivedPart.copy("builder", "this")));
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc("Starts an object that differs from this one in what is set next.\n")
        .addJavadoc("\n@return a builder in which everything is set as it is here\n")
        .addModifiers(PUBLIC)
        .returns(FieldsPart.builder(type))
        .addCode(body.addStatement("return builder").build())
        .build();
  }

  /**
   * The builder.
   *
   * @param build its method that builds the object
   * @param counted the list whose elements are counted as they are received, if any
   */
  TypeSpec of(NamedClass type, MethodSpec build, Optional<NamedField> counted) {
    TypeSpec.Builder builder = TypeSpec.classBuilder("Builder")
        .addJavadoc("Collects the values of a {@link $T}.\n", type.name())
        .addJavadoc("\n<p>It can be used again after {@code build()}. Not thread-safe.\n")
        .addModifiers(PUBLIC, STATIC, FINAL);
    type.fields().forEach(field -> builder.addField(variable(field)));
    if (type.direction().isReceived()) {
      builder.addField(FieldSpec.builder(ReadPart.UNKNOWN_TYPE, ReadPart.UNKNOWN_FIELDS, PRIVATE)
          .initializer("$T.of()", Map.class)
          .build());
    }
    counted.ifPresent(items -> builder.addField(ReceivedPart.variable()));
    builder.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    for (NamedField field : type.fields()) {
      builder.addMethods(setters(field, FieldsPart.builder(type)));
    }
    return builder.addMethod(build).build();
  }

  private static FieldSpec variable(NamedField field) {
    TypeName boxed = field.type().boxed();
    if (!field.type().isCollection()) {
      return FieldSpec.builder(RuntimeTypes.nullable(boxed), field.name(), PRIVATE)
          .build();
    }
    Class<?> implementation =
        field.type() instanceof NamedType.ListOf ? ArrayList.class : LinkedHashMap.class;
    return FieldSpec.builder(boxed, field.name(), PRIVATE, FINAL)
        .initializer("new $T<>()", implementation)
        .build();
  }

  private List<MethodSpec> setters(NamedField field, ClassName builder) {
    List<MethodSpec> setters = new ArrayList<>();
    if (field.type() instanceof NamedType.ListOf list) {
      setters.add(replaceList(field, builder, list));
      if (!list.element().isCollection()) {
        setters.add(replaceArray(field, builder, list));
      }
      setters.add(add(field, builder, list));
    } else if (field.type() instanceof NamedType.MapOf map) {
      setters.add(replaceMap(field, builder, map));
      setters.add(put(field, builder, map));
    } else {
      setters.add(set(field, builder));
    }
    return setters;
  }

  // public Builder sourceImageId(String sourceImageId) {
  //   this.sourceImageId = sourceImageId;
  //   return this;
  // }
  private MethodSpec set(NamedField field, ClassName builder) {
    String name = field.name();
    if (FieldsPart.isBytes(field)) {
      return setter(field, builder, name, "the bytes")
          .addParameter(ArrayTypeName.of(TypeName.BYTE), name)
          .addStatement("this.$N = $T.getEncoder().encodeToString($N)", name, Base64.class, name)
          .addStatement("return this")
          .build();
    }
    TypeName boxed = field.type().boxed();
    boolean primitive = FieldsPart.isPrimitive(field.type());
    return setter(field, builder, name, primitive ? "the value" : "the value; null for none")
        .addParameter(primitive ? boxed.unbox() : RuntimeTypes.nullable(boxed), name)
        .addStatement("this.$N = $N", name, name)
        .addStatement("return this")
        .build();
  }

  // public Builder targetRegionList(Collection<String> targetRegionList) {
  //   this.targetRegionList.clear();
  //   this.targetRegionList.addAll(targetRegionList);
  //   return this;
  // }
  private MethodSpec replaceList(NamedField field, ClassName builder, NamedType.ListOf list) {
    TypeName elements =
        ParameterizedTypeName.get(ClassName.get(Collection.class), argument(list.element()));
    return replace(field, builder, elements, "elements", "addAll");
  }

  // public Builder labels(Map<String, String> labels) {
  //   this.labels.clear();
  //   this.labels.putAll(labels);
  //   return this;
  // }
  private MethodSpec replaceMap(NamedField field, ClassName builder, NamedType.MapOf map) {
    TypeName entries = ParameterizedTypeName.get(
        ClassName.get(Map.class), ClassName.get(String.class), argument(map.value()));
    return replace(field, builder, entries, "entries", "putAll");
  }

  private MethodSpec replace(
      NamedField field, ClassName builder, TypeName type, String parts, String addAll) {
    String name = field.name();
    return setter(field, builder, name, "the " + parts + ", which replace those set before")
        .addParameter(type, name)
        .addStatement("this.$N.clear()", name)
        .addStatement("this.$N.$L($N)", name, addAll, name)
        .addStatement("return this")
        .build();
  }

  // public Builder targetRegionList(String... targetRegionList) {
  //   return targetRegionList(Arrays.asList(targetRegionList));
  // }
  private MethodSpec replaceArray(NamedField field, ClassName builder, NamedType.ListOf list) {
    String name = field.name();
    return method(field, builder, name, "Sets")
        .addJavadoc("\n@param $L the elements, which replace those set before\n", name)
        .addJavadoc("@return this builder\n")
        .addJavadoc(this.docs.tags(field.definition().docs()))
        .addParameter(ArrayTypeName.of(list.element().boxed()), name)
        .varargs()
        .addStatement("return $N($T.asList($N))", name, Arrays.class, name)
        .build();
  }

  // public Builder addTargetRegionList(String element) {
  //   this.targetRegionList.add(element);
  //   return this;
  // }
  private MethodSpec add(NamedField field, ClassName builder, NamedType.ListOf list) {
    return method(field, builder, field.adder(), "Adds an element to")
        .addJavadoc("\n@param element the element, behind those set before\n")
        .addJavadoc("@return this builder\n")
        .addJavadoc(this.docs.tags(field.definition().docs()))
        .addParameter(parameterType(list.element()), "element")
        .addStatement("this.$N.add(element)", field.name())
        .addStatement("return this")
        .build();
  }

  private MethodSpec put(NamedField field, ClassName builder, NamedType.MapOf map) {
    return method(field, builder, field.adder(), "Puts an entry into")
        .addJavadoc("\n@param key the key\n@param value the value\n@return this builder\n")
        .addJavadoc(this.docs.tags(field.definition().docs()))
        .addParameter(ClassName.get(String.class), "key")
        .addParameter(parameterType(map.value()), "value")
        .addStatement("this.$N.put(key, value)", field.name())
        .addStatement("return this")
        .build();
  }

  private MethodSpec.Builder setter(
      NamedField field, ClassName builder, String name, String parameter) {
    return method(field, builder, name, "Sets")
        .addJavadoc(meaning(field))
        .addJavadoc("\n@param $L $L\n@return this builder\n", name, parameter)
        .addJavadoc(this.docs.tags(field.definition().docs()));
  }

  /** A method that says what it does to which field; what the field means stands elsewhere. */
  private static MethodSpec.Builder method(
      NamedField field, ClassName builder, String name, String verb) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .addJavadoc("$L $L.\n", verb, Docs.code(field.wireName()))
        .addModifiers(PUBLIC)
        .returns(builder);
    if (field.definition().docs().deprecation().isPresent()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }

  /** What a field means: on the setters of requests, which is where it is looked up. */
  private CodeBlock meaning(NamedField field) {
    List<String> html = field.direction().isSent() ? this.docs.beyondName(field) : List.of();
    return html.isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n<p>$L", Docs.javadoc(html));
  }

  private static TypeName parameterType(NamedType type) {
    return FieldsPart.isPrimitive(type) ? type.boxed().unbox() : type.boxed();
  }

  /** A collection of final classes needs no wildcard. */
  private static TypeName argument(NamedType type) {
    return type.isCollection() ? WildcardTypeName.subtypeOf(type.boxed()) : type.boxed();
  }
}
