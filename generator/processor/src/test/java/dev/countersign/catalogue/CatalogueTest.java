package dev.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.emit.ApiEmitter;
import dev.countersign.naming.NamePlanner;
import dev.countersign.naming.NamedApi;
import dev.countersign.naming.NamedClass;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every action of the public catalogue through naming, emitting and the compiler. */
class CatalogueTest {
  @TempDir
  Path output;

  @Test
  void noTwoNamesOfTheCatalogueMeetInJava() throws Exception {
    for (Api api : Catalogue.apis()) {
      assertThat(plan(api)).as(api.name()).isNotNull();
    }
  }

  @Test
  void addingAnActionRenamesNothing() throws Exception {
    for (Api api : Catalogue.apis()) {
      Map<String, String> all = names(plan(api));
      List<Action> shuffled = new ArrayList<>(api.actions());
      Collections.shuffle(shuffled, new Random(20261124));
      List<Action> growing = new ArrayList<>();
      for (Action action : shuffled) {
        growing.add(action);
        Map<String, String> some = names(plan(with(api, growing)));
        assertThat(all).as(api.name()).containsAllEntriesOf(some);
      }
    }
  }

  @Test
  void theCatalogueCompilesWithoutAWarning() throws Exception {
    List<JavaFileObject> sources = new ArrayList<>();
    ClassName generated = ClassName.get("javax.annotation.processing", "Generated");
    ApiEmitter emitter = new ApiEmitter(Optional.of(generated));
    for (Api api : Catalogue.apis()) {
      for (JavaFile file : emitter.emit(plan(api))) {
        sources.add(file.toJavaFileObject());
      }
    }
    assertThat(sources).hasSizeGreaterThan(2000);
    StringWriter log = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    boolean done = javac
        .getTask(
            log,
            null,
            null,
            List.of(
                "-proc:none",
                "-Xlint:all",
                "-Xdoclint:all/protected",
                "-Xdoclint/package:com.example.*",
                "-Werror",
                "-d",
                this.output.toString()),
            null,
            sources)
        .call();

    assertThat(log.toString()).isEmpty();
    assertThat(done).isTrue();
  }

  private static Api with(Api api, List<Action> actions) {
    return new Api(
        api.name(),
        api.docs(),
        api.endpoint(),
        api.javaName(),
        actions,
        api.models(),
        api.errors(),
        api.location());
  }

  private static NamedApi plan(Api api) {
    Diagnostics diagnostics = new Diagnostics();
    String packageName = "com.example." + api.name().toLowerCase(Locale.ROOT);
    Optional<NamedApi> named = new NamePlanner(packageName, diagnostics).plan(api);
    assertThat(diagnostics.sorted().stream().map(DiagnosticRenderer::render)).isEmpty();
    return named.orElseThrow();
  }

  /** Every Java name by what it stands for. */
  private static Map<String, String> names(NamedApi api) {
    Map<String, String> names = new TreeMap<>();
    names.put("client", api.client().simpleName());
    api.actions().forEach(action -> {
      names.put("method " + action.definition().name(), action.method());
      collect(action.request(), action.definition().name() + "<", names);
      collect(action.response(), action.definition().name() + ">", names);
    });
    return names;
  }

  private static void collect(NamedClass type, String path, Map<String, String> names) {
    names.put(path, type.name().toString());
    type.fields().forEach(f -> names.put(path + "." + f.wireName(), f.name() + " " + f.adder()));
    type.classes().forEach(c -> collect(c, path + "/" + c.wireName(), names));
  }
}
