package dev.countersign.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.countersign.naming.NamedAction;
import dev.countersign.naming.NamedApi;
import dev.countersign.naming.NamedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Emits all files of an API. */
public final class ApiEmitter {
  /** What {@code @Generated} names as the generator. */
  public static final String GENERATOR = "dev.countersign.processor.CountersignProcessor";

  private final Optional<ClassName> generated;
  private final List<String> named;

  /**
   * Makes an emitter.
   *
   * @param generated the annotation that marks generated classes, where the consumer's compile sees
   *     it
   * @param named the types, by their simple names, that are always named with their packages: others
   *     of these names lie beside the client
   */
  public ApiEmitter(Optional<ClassName> generated, List<String> named) {
    this.generated = generated;
    this.named = List.copyOf(named);
  }

  /**
   * Emits the files of an API.
   *
   * @param api the API, every name decided
   * @return its files: the client and what is behind it, two for each action, one for each model
   */
  public List<JavaFile> emit(NamedApi api) {
    DocText docs = new DocText(new Links(api));
    ClientEmitter client = new ClientEmitter(api, docs);
    ActionEmitter actions = new ActionEmitter(docs, api.definition().errors());
    ValueClassEmitter models = new ValueClassEmitter(docs);

    List<JavaFile> files = new ArrayList<>();
    files.add(file(api.client(), client.emitInterface()));
    files.add(file(api.implementation(), client.emitImplementation()));
    for (NamedAction action : api.actions()) {
      files.add(file(action.request().name(), actions.emitRequest(action)));
      files.add(file(action.response().name(), actions.emitResponse(action)));
    }
    for (NamedClass model : api.models()) {
      files.add(file(model.name(), models.emitModel(model)));
    }
    return files;
  }

  private JavaFile file(ClassName name, TypeSpec type) {
    TypeSpec.Builder marked = type.toBuilder().alwaysQualify(this.named.toArray(String[]::new));
    this.generated.ifPresent(annotation -> marked.addAnnotation(
        AnnotationSpec.builder(annotation).addMember("value", "$S", GENERATOR).build()));
    return JavaFile.builder(name.packageName(), marked.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }
}
