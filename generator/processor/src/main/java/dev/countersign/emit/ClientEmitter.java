package dev.countersign.emit;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.countersign.naming.NamedAction;
import dev.countersign.naming.NamedApi;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Emits the client of an API: the interface that users see, and the class behind it. */
final class ClientEmitter {
  private final NamedApi api;
  private final DocText docs;

  ClientEmitter(NamedApi api, DocText docs) {
    this.api = api;
    this.docs = docs;
  }

  // public interface UHostClient extends ServiceClient {
  //   static UHostClient create(ClientOptions options) { … }
  //   default UHostClient with(CallOptions options) { return this; }
  //   CopyCustomImageResponse copyCustomImage(CopyCustomImageRequest request);
  //   default CompletableFuture<CopyCustomImageResponse> copyCustomImageAsync(…) { … }
  // }
  TypeSpec emitInterface() {
    TypeSpec.Builder code = TypeSpec.interfaceBuilder(this.api.client())
        .addJavadoc(Docs.javadoc(
            this.docs.of(this.api.definition().docs(), this.api.definition().name())))
        .addJavadoc(
            "\n<p>Safe for use by several threads. A test can implement it in place of a service: what\n")
        .addJavadoc("is not abstract stands on what is.\n")
        .addAnnotation(RuntimeTypes.NULL_MARKED)
        .addModifiers(PUBLIC)
        .addSuperinterface(RuntimeTypes.SERVICE_CLIENT)
        .addMethod(create())
        .addMethod(with());
    for (NamedAction action : this.api.actions()) {
      code.addMethod(call(action)).addMethod(callAsync(action));
      code.addMethods(LoopsPart.of(action, this.docs));
    }
    return code.build();
  }

  private MethodSpec create() {
    return MethodSpec.methodBuilder("create")
        .addJavadoc("Makes a client that calls the service.\n")
        .addJavadoc("\n@param options how to call it\n@return the client; close it after use\n")
        .addModifiers(PUBLIC, STATIC)
        .returns(this.api.client())
        .addParameter(RuntimeTypes.CLIENT_OPTIONS, "options")
        .addStatement("return new $T($L)", this.api.implementation(), caller())
        .build();
  }

  private CodeBlock caller() {
    CodeBlock endpoint =
        this.api.definition().endpoint().map(Literals::string).orElse(CodeBlock.of("null"));
    return CodeBlock.of("$T.create(options, $L)", RuntimeTypes.ACTION_CALLER, endpoint);
  }

  private MethodSpec with() {
    return withSignature()
        .addJavadoc("Gives a view of this client for calls with options of their own.\n")
        .addJavadoc("\n@param options what they do differently; a client of a test ignores it\n")
        .addJavadoc(
            "@return a client that shares everything else with this one; closing either closes both\n")
        .addModifiers(PUBLIC, DEFAULT)
        .addStatement("return this")
        .build();
  }

  private MethodSpec.Builder withSignature() {
    return MethodSpec.methodBuilder("with")
        .returns(this.api.client())
        .addParameter(RuntimeTypes.CALL_OPTIONS, "options");
  }

  private MethodSpec call(NamedAction action) {
    MethodSpec.Builder method = signature(action)
        .addJavadoc(
            Docs.javadoc(this.docs.of(action.definition(), this.api.definition().errors())))
        .addJavadoc("\n@param request what to send\n@return the answer of the service\n")
        .addJavadoc(
            "@throws $T if the call is not done; its class says why\n",
            RuntimeTypes.COUNTERSIGN_EXCEPTION)
        .addJavadoc(this.docs.tags(action.definition().docs()))
        .addModifiers(PUBLIC, ABSTRACT);
    return method.build();
  }

  // return CompletableFuture.completedFuture(request).thenApply(this::copyCustomImage);
  private MethodSpec callAsync(NamedAction action) {
    return asyncSignature(action)
        .addJavadoc("Does {@link #$N} without waiting.\n", action.methods().call())
        .addJavadoc("\n@param request what to send\n")
        .addJavadoc(
            "@return completes with the answer, or with a {@link $T};\n    cancelling it ends the call\n",
            RuntimeTypes.COUNTERSIGN_EXCEPTION)
        .addJavadoc(this.docs.deprecation(action.definition().docs()))
        .addModifiers(PUBLIC, DEFAULT)
        .addStatement(
            "return $T.completedFuture(request).thenApply(this::$N)",
            CompletableFuture.class,
            action.methods().call())
        .build();
  }

  // final class DefaultUHostClient implements UHostClient {
  //   private final ActionCaller caller;
  //   @Override public UHostClient with(CallOptions options) { … }
  TypeSpec emitImplementation() {
    ClassName caller = RuntimeTypes.ACTION_CALLER;
    TypeSpec.Builder code = TypeSpec.classBuilder(this.api.implementation())
        .addJavadoc("The {@link $T} that calls the service.\n", this.api.client())
        .addAnnotation(RuntimeTypes.NULL_MARKED)
        .addModifiers(FINAL)
        .addSuperinterface(this.api.client())
        .addField(caller, "caller", PRIVATE, FINAL)
        .addMethod(MethodSpec.constructorBuilder()
            .addParameter(caller, "caller")
            .addStatement("this.caller = caller")
            .build());
    code.addMethod(override(
        withSignature(), "return new $T(this.caller.with(options))", this.api.implementation()));
    code.addMethod(override(
        MethodSpec.methodBuilder("caller")
            .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), caller)),
        "return $T.of(this.caller)",
        Optional.class));
    for (NamedAction action : this.api.actions()) {
      code.addMethod(override(signature(action), "return this.caller.call(request)"));
      code.addMethod(override(asyncSignature(action), "return this.caller.callAsync(request)"));
    }
    return code.build();
  }

  private static MethodSpec override(MethodSpec.Builder method, String body, Object... arguments) {
    return method
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addStatement(body, arguments)
        .build();
  }

  private static MethodSpec.Builder signature(NamedAction action) {
    return method(action, action.methods().call(), action.response().name());
  }

  private static MethodSpec.Builder asyncSignature(NamedAction action) {
    TypeName future = ParameterizedTypeName.get(
        ClassName.get(CompletableFuture.class), action.response().name());
    return method(action, action.methods().callAsync(), future);
  }

  /** A method that takes the request of an action, given up along with the action. */
  private static MethodSpec.Builder method(NamedAction action, String name, TypeName returned) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .returns(returned)
        .addParameter(action.request().name(), "request");
    if (action.definition().docs().deprecation().isPresent()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }
}
