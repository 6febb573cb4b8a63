package dev.countersign.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;
import java.util.List;
import java.util.Optional;

/** Emits what requests, responses, models and nested fields have in common: immutable values. */
final class ValueClassEmitter {
  private final DocText docs;
  private final FieldsPart fields;
  private final BuilderPart builders;

  ValueClassEmitter(DocText docs) {
    this.docs = docs;
    this.fields = new FieldsPart(docs);
    this.builders = new BuilderPart(docs);
  }

  /** A model of the API: a class of its own file. */
  TypeSpec emitModel(NamedClass model) {
    return model(model).addAnnotation(RuntimeTypes.NULL_MARKED).build();
  }

  /**
   * The members of a class, without documentation and annotations of the class itself.
   *
   * @param constraints statements that check what holds between fields
   * @param counted the list whose elements are counted as they are received, if any
   */
  TypeSpec.Builder members(
      NamedClass type, List<CodeBlock> constraints, Optional<NamedField> counted) {
    TypeSpec.Builder code = TypeSpec.classBuilder(type.name()).addModifiers(PUBLIC, FINAL);
    boolean received = type.direction().isReceived();
    if (received) {
      code.addField(ReadPart.fieldNames(type));
    }
    code.addFields(RulesPart.patterns(type)).addFields(this.fields.fields(type));
    if (received) {
      code.addField(ReadPart.unknownFields());
    }
    counted.ifPresent(items -> code.addField(ReceivedPart.field()));
    CheckPart checks = new CheckPart(type, constraints, counted);
    code.addMethod(checks.constructor()).addMethods(checks.parts());
    code.addMethod(BuilderPart.builderMethod(type));
    code.addMethods(this.fields.accessors(type));
    if (received) {
      code.addMethod(ReadPart.unknownFieldsAccessor());
    }
    counted.ifPresent(items -> code.addMethod(ReceivedPart.accessor()));
    code.addMethod(BuilderPart.toBuilderMethod(type, counted));
    if (type.direction().isSent()) {
      code.addMethods(WritePart.of(type));
    }
    if (received) {
      code.addMethods(ReadPart.of(type, counted));
    }
    code.addMethods(EqualityPart.of(type)).addMethod(TextPart.of(type));
    type.enumerations().forEach(e -> code.addType(EnumerationEmitter.emit(e, this.docs)));
    type.classes().forEach(c -> code.addType(model(c).addModifiers(STATIC).build()));
    return code.addType(this.builders.of(type, checks.build(), counted));
  }

  private TypeSpec.Builder model(NamedClass model) {
    TypeSpec.Builder code = members(model, List.of(), Optional.empty())
        .addJavadoc(Docs.javadoc(this.docs.of(model.docs(), model.wireName())))
        .addJavadoc("\n<p>Immutable, and safe for use by several threads.\n");
    if (model.direction().isSent()) {
      code.addSuperinterface(RuntimeTypes.PARAMETERS);
    }
    return code;
  }
}
