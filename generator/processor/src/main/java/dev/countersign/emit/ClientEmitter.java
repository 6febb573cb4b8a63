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
import com.palantir.javapoet.TypeSpec;
import dev.countersign.naming.NamedAction;
import dev.countersign.naming.NamedApi;

/** Emits the client of an API: the interface that users see, and the class behind it. */
final class ClientEmitter {
  private final NamedApi api;
  private final DocText docs;

  ClientEmitter(NamedApi api, DocText docs) {
    this.api = api;
    this.docs = docs;
  }

  // public interface UHostClient extends AutoCloseable {
  //   static UHostClient create(ClientOptions options) { … }
  //   CopyCustomImageResponse copyCustomImage(CopyCustomImageRequest request);
  //   @Override default void close() {}
  // }
  TypeSpec emitInterface() {
    TypeSpec.Builder code = TypeSpec.interfaceBuilder(this.api.client())
        .addJavadoc(Docs.javadoc(
            this.docs.of(this.api.definition().docs(), this.api.definition().name())))
        .addJavadoc(
            "\n<p>Safe for use by several threads. A test can implement it in place of a service.\n")
        .addAnnotation(RuntimeTypes.NULL_MARKED)
        .addModifiers(PUBLIC)
        .addSuperinterface(AutoCloseable.class)
        .addMethod(create());
    this.api.actions().forEach(action -> code.addMethod(call(action)));
    return code.addMethod(close()).build();
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

  private static MethodSpec close() {
    return MethodSpec.methodBuilder("close")
        .addJavadoc("Lets go of what the client holds; calls after it fail.\n")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC, DEFAULT)
        .build();
  }

  // final class DefaultUHostClient implements UHostClient {
  //   private final ActionCaller caller;
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
    for (NamedAction action : this.api.actions()) {
      code.addMethod(signature(action)
          .addAnnotation(Override.class)
          .addModifiers(PUBLIC)
          .addStatement("return this.caller.call(request)")
          .build());
    }
    return code.addMethod(MethodSpec.methodBuilder("close")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .addStatement("this.caller.close()")
            .build())
        .build();
  }

  private static MethodSpec.Builder signature(NamedAction action) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(action.method())
        .returns(action.response().name())
        .addParameter(action.request().name(), "request");
    if (action.definition().docs().deprecation().isPresent()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }
}
