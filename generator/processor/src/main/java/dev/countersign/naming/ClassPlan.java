package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import dev.countersign.definition.Docs;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.definition.Model;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Plans one class of values with all that nests in it. */
final class ClassPlan {
  /** What ext4, NTFS and APFS take, the ending with it. */
  private static final int LONGEST_FILE_NAME = 255;

  /** A constant that nobody can read is not worth having; a class file would take 65,535. */
  private static final int LONGEST_CONSTANT = 200;

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
    NameScope constants = NameScope.ofMembers(this.diagnostics);
    NameScope types = NameScope.ofTypes(this.diagnostics);
    List<String> enclosing = subject.name().simpleNames();
    checkLength(subject.name().nestedClass("Builder"), subject);
    List<NamedField> named = new ArrayList<>();
    List<NamedClass> classes = new ArrayList<>();
    List<NamedEnumeration> enumerations = new ArrayList<>();
    for (Field field : fields) {
      ClassName own = subject.name().nestedClass(ownType(field, enclosing));
      NamedField namedField = field(field, own, subject.direction());
      String what = "field " + field.name() + " of " + subject.wireName();
      members.claim(namedField.name(), what, field.location());
      if (namedField.type().isCollection()) {
        members.claim(namedField.adder(), what, field.location());
      }
      if (field.rules().pattern().isPresent()) {
        constants.claim(namedField.patternConstant(), what, field.location());
      }
      Subject inner =
          new Subject(own, field.name(), field.docs(), subject.direction(), field.location());
      if (!field.rules().values().isEmpty()) {
        types.claim(own.simpleName(), what, field.location());
        checkLength(own.nestedClass("Known"), inner);
        enumerations.add(enumeration(field, what, own, subject.direction()));
      }
      if (field.type().innermost() instanceof FieldType.Nested nested) {
        types.claim(own.simpleName(), what, field.location());
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
    String constant = this.names.patternConstant(stem);
    return new NamedField(field, name, adder, constant, type(field.type(), field, own), direction);
  }

  private String ownType(Field field, List<String> enclosing) {
    return this.names.fieldType(field.javaName().orElse(field.name()), enclosing);
  }

  /** Complains where the longest file of a class has a name that file systems refuse. */
  private void checkLength(ClassName longest, Subject subject) {
    int length = String.join("$", longest.simpleNames()).length() + ".class".length();
    if (length > LONGEST_FILE_NAME) {
      this.diagnostics.add(new Diagnostic(
          DiagnosticCode.JAVA_NAME_TOO_LONG,
          subject.location(),
          "%s becomes the class %s, the name of whose file has %d characters; %d are the most. Add java: with a shorter name here or further out, or give it a model of the API."
              .formatted(
                  subject.wireName(),
                  String.join(".", subject.name().simpleNames()),
                  length,
                  LONGEST_FILE_NAME)));
    }
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

  private NamedEnumeration enumeration(
      Field field, String owner, ClassName own, Direction direction) {
    NameScope scope = NameScope.ofMembers(this.diagnostics);
    List<NamedEnumeration.Constant> constants = new ArrayList<>();
    for (EnumValue value : field.rules().values()) {
      String name = value.javaName().orElseGet(() -> this.names.constant(value.value()));
      String what = "value " + Shown.quoted(value.value()) + " of " + owner;
      scope.claim(name, what, value.location(), NameScope.Remedy.NAME_VALUE);
      if (name.length() > LONGEST_CONSTANT) {
        this.diagnostics.add(constantTooLong(what, name, value));
      }
      constants.add(new NamedEnumeration.Constant(name, value.value(), value.meaning()));
    }
    boolean ofInts = field.type().innermost() == FieldType.Scalar.INT;
    return new NamedEnumeration(own, field, ofInts, constants, direction);
  }

  private static Diagnostic constantTooLong(String what, String name, EnumValue value) {
    return new Diagnostic(
        DiagnosticCode.JAVA_NAME_TOO_LONG,
        value.location(),
        "The constant of %s has a name of %d characters; %d are the most. Give it a name with %s."
            .formatted(what, name.length(), LONGEST_CONSTANT, NameScope.NAMED_VALUE));
  }
}
