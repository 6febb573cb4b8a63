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
import com.palantir.javapoet.TypeSpec;
import dev.countersign.definition.ErrorCode;
import dev.countersign.definition.RetryClass;
import dev.countersign.naming.NamedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Emits the two classes of an action: its request and its response. */
final class ActionEmitter {
  private final DocText docs;
  private final ValueClassEmitter values;
  private final List<ErrorCode> commonErrors;

  /**
   * Makes an emitter of actions.
   *
   * @param commonErrors the errors that any action of the API may answer with
   */
  ActionEmitter(DocText docs, List<ErrorCode> commonErrors) {
    this.docs = docs;
    this.values = new ValueClassEmitter(docs);
    this.commonErrors = commonErrors;
  }

  TypeSpec emitRequest(NamedAction action) {
    TypeName descriptor = descriptorType(action);
    TypeSpec.Builder code = this.values
        .members(action.request(), ConstraintsPart.of(action), Optional.empty())
        .addJavadoc(Docs.javadoc(documentation(action)))
        .addJavadoc("\n<p>Immutable, and safe for use by several threads; it can be sent again.\n")
        .addAnnotation(RuntimeTypes.NULL_MARKED)
        .addSuperinterface(ParameterizedTypeName.get(
            RuntimeTypes.ACTION_REQUEST, action.response().name()))
        .addMethod(MethodSpec.methodBuilder("action")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(descriptor)
            .addStatement("return ACTION")
            .build());
    addDescriptor(code, action);
    if (action.definition().docs().deprecation().isPresent()) {
      code.addAnnotation(Deprecated.class);
    }
    return code.addJavadoc(this.docs.tags(action.definition().docs())).build();
  }

  private List<String> documentation(NamedAction action) {
    List<String> html = new ArrayList<>(
        this.docs.of(action.definition().docs(), action.definition().name()));
    html.addAll(ConstraintsPart.documentation(action));
    return html;
  }

  TypeSpec emitResponse(NamedAction action) {
    String name = Docs.code(action.definition().name());
    return this.values
        .members(action.response(), List.of(), ReceivedPart.of(action))
        .addJavadoc(Docs.javadoc(List.of("The answer to " + name + ".")))
        .addJavadoc(
            "\n<p>Immutable, and safe for use by several threads. Answers may lack anything:\n")
        .addJavadoc("a value that the service left out is null, a list or a map is empty.\n")
        .addAnnotation(RuntimeTypes.NULL_MARKED)
        .build();
  }

  private static TypeName descriptorType(NamedAction action) {
    return ParameterizedTypeName.get(RuntimeTypes.ACTION, action.response().name());
  }

  // Action.of("CopyCustomImage", Effect.WRITE, CopyCustomImageResponse::read)
  //     .costs()
  //     .error(8039, "The image is being made.", RetryClass.RETRYABLE)
  private void addDescriptor(TypeSpec.Builder code, NamedAction action) {
    FieldSpec.Builder field =
        FieldSpec.builder(descriptorType(action), "ACTION", PRIVATE, STATIC, FINAL);
    List<CodeBlock> errors = Stream.concat(
            action.definition().errors().stream(), this.commonErrors.stream())
        .map(ActionEmitter::error)
        .toList();
    if (errors.size() <= Pieces.LINKS) {
      CodeBlock.Builder whole =
          CodeBlock.builder().add(descriptor(action)).indent().indent();
      errors.forEach(error -> whole.add("\n.$L", error));
      code.addField(field.initializer(whole.unindent().unindent().build()).build());
      return;
    }
    CodeBlock.Builder block = CodeBlock.builder()
        .addStatement("$T action = $L", descriptorType(action), descriptor(action));
    errors.forEach(error -> block.addStatement("action = action.$L", error));
    code.addField(field.build())
        .addStaticBlock(block.addStatement("ACTION = action").build());
  }

  private static CodeBlock descriptor(NamedAction action) {
    ClassName response = action.response().name();
    CodeBlock.Builder code = CodeBlock.builder()
        .add(
            "$T.of($L,$W$T.$L,$W$T::read)",
            RuntimeTypes.ACTION,
            Literals.string(action.definition().name()),
            RuntimeTypes.EFFECT,
            action.definition().effect(),
            response);
    code.indent().indent();
    if (action.definition().costs()) {
      code.add("\n.costs()");
    }
    return code.unindent().unindent().build();
  }

  private static CodeBlock error(ErrorCode error) {
    RetryClass retry = error.retry();
    return CodeBlock.of(
        "error($LL, $L, $T.$L)",
        error.code(),
        Literals.string(error.summary().orElse("")),
        RuntimeTypes.RETRY_CLASS,
        retry);
  }
}
