package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import dev.countersign.definition.Docs;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.definition.Model;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Plans one class of values with all that nests in it. */
final class ClassPlan {
  private final JavaNames names;
  private final Function<ModelRef, ClassName> modelNames;
  private final Diagnostics diagnostics;

  /**
   * Makes a planner of classes.
   *
   * @param modelNames the class of each model that fields refer to
   * @param diagnostics takes the clashes
   */
  ClassPlan(JavaNames names, Function<ModelRef, ClassName> modelNames, Diagnostics diagnostics) {
    this.names = names;
    this.modelNames = modelNames;
    this.diagnostics = diagnostics;
  }

  /** The class of a model. */
  NamedClass model(Model model, ClassName name, Direction direction) {
    Subject subject = new Subject(name, model.name(), model.docs(), direction, model.location());
    return plan(subject, model.fields(), List.of());
  }

  /**
   * What a class is made for.
   *
   * @param name the class
   * @param wireName the action, the model or the field
   * @param docs what the definition says of it
   * @param direction which way its values travel
   * @param location where the definition names it
   */
  record Subject(
      ClassName name, String wireName, Docs docs, Direction direction, SourceLocation location) {}

  /** The class of some fields, in which the classes of some models nest. */
  NamedClass plan(Subject subject, List<Field> fields, List<NamedClass> nestedModels) {
    NameScope members = NameScope.ofMembers(this.diagnostics);
    NameScope types = NameScope.ofTypes(this.diagnostics);
    List<NamedField> named = new ArrayList<>();
    List<NamedClass> classes = new ArrayList<>();
    List<NamedEnumeration> enumerations = new ArrayList<>();
    for (Field field : fields) {
      ClassName own = subject.name().nestedClass(ownType(field, subject.name()));
      NamedField namedField = field(field, own, subject.direction());
      String what = "field " + field.name() + " of " + subject.wireName();
      members.claim(namedField.name(), what, field.location());
      if (namedField.type().isCollection()) {
        members.claim(namedField.adder(), what, field.location());
      }
      if (!field.rules().values().isEmpty()) {
        types.claim(own.simpleName(), what, field.location());
        enumerations.add(enumeration(field, own, subject.direction()));
      }
      if (field.type().innermost() instanceof FieldType.Nested nested) {
        types.claim(own.simpleName(), what, field.location());
        Subject inner =
            new Subject(own, field.name(), field.docs(), subject.direction(), field.location());
        classes.add(plan(inner, nested.fields(), List.of()));
      }
      named.add(namedField);
    }
    for (NamedClass model : nestedModels) {
      String what = "model " + model.wireName();
      types.claim(model.name().simpleName(), what, model.location());
      classes.add(model);
    }
    return new NamedClass(
        subject.name(),
        subject.wireName(),
        subject.docs(),
        subject.direction(),
        named,
        classes,
        enumerations,
        subject.location());
  }

  private NamedField field(Field field, ClassName own, Direction direction) {
    String name = field.javaName().orElseGet(() -> this.names.member(field.name()));
    boolean isMap = field.type() instanceof FieldType.MapOf;
    String stem = field.javaName().orElse(field.name());
    String adder = isMap ? this.names.putter(stem) : this.names.adder(stem);
    String constant = this.names.constant(stem) + "_PATTERN";
    return new NamedField(field, name, adder, constant, type(field.type(), field, own), direction);
  }

  private String ownType(Field field, ClassName enclosing) {
    return this.names.fieldType(field.javaName().orElse(field.name()), enclosing.simpleName());
  }

  private NamedType type(FieldType type, Field field, ClassName own) {
    if (type instanceof FieldType.ListOf list) {
      return new NamedType.ListOf(type(list.element(), field, own));
    }
    if (type instanceof FieldType.MapOf map) {
      return new NamedType.MapOf(type(map.value(), field, own));
    }
    if (type instanceof ModelRef ref) {
      return new NamedType.OfClass(this.modelNames.apply(ref));
    }
    if (type instanceof FieldType.Nested) {
      return new NamedType.OfClass(own);
    }
    if (!field.rules().values().isEmpty()) {
      return new NamedType.Enumerated(own, type == FieldType.Scalar.INT);
    }
    if (type instanceof FieldType.Scalar scalar) {
      return scalar(scalar, field);
    }
    return NamedType.Scalar.FREE;
  }

  private static NamedType scalar(FieldType.Scalar scalar, Field field) {
    return switch (scalar) {
      case STRING -> field.rules().base64() ? NamedType.Scalar.BASE64 : NamedType.Scalar.TEXT;
      case INT -> NamedType.Scalar.INT;
      case FLOAT -> NamedType.Scalar.FLOAT;
      case BOOL -> NamedType.Scalar.BOOL;
    };
  }

  private NamedEnumeration enumeration(Field field, ClassName own, Direction direction) {
    Set<String> taken = new HashSet<>(Set.of(NamedEnumeration.UNLISTED));
    List<NamedEnumeration.Constant> constants = new ArrayList<>();
    for (EnumValue value : field.rules().values()) {
      String stem = this.names.constant(value.value());
      String name = stem;
      // Values that differ in punctuation or case only: the later ones are numbered.
      for (int i = 2; !taken.add(name); i++) {
        name = stem + "_" + i;
      }
      constants.add(new NamedEnumeration.Constant(name, value.value(), value.meaning()));
    }
    boolean ofInts = field.type().innermost() == FieldType.Scalar.INT;
    return new NamedEnumeration(own, field, ofInts, constants, direction);
  }
}
