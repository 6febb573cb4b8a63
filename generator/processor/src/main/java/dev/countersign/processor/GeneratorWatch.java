package dev.countersign.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.DiagnosticRenderer;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/**
 * Tells where javac leaves the generator out.
 *
 * <p>From JDK 23 on javac runs no processor that merely lies on the class path, and says nothing but
 * that it cannot find the client. A plugin that starts by itself it does run. This one complains of a
 * package that asks for a client in a compile without processors, unless the client is there already.
 */
public final class GeneratorWatch implements Plugin {
  private static final String CLIENT = "dev.countersign.call.ServiceClient";

  /** Makes a plugin; the compiler calls this. */
  public GeneratorWatch() {}

  @Override
  public String getName() {
    return "countersign";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... args) {
    task.addTaskListener(new TaskListener() {
      @Override
      public void started(TaskEvent event) {
        CompilationUnitTree unit = event.getCompilationUnit();
        if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING) {
          task.removeTaskListener(this);
        } else if (event.getKind() == TaskEvent.Kind.ANALYZE && unit != null) {
          look(task, unit);
        }
      }
    });
  }

  private static void look(JavacTask task, CompilationUnitTree unit) {
    PackageTree tree = unit.getPackage();
    if (tree == null || tree.getAnnotations().isEmpty()) {
      return;
    }
    PackageElement element =
        task.getElements().getPackageElement(tree.getPackageName().toString());
    if (element == null || hasClient(element)) {
      return;
    }
    ApiUse.on(element).stream()
        .findFirst()
        .map(
            use -> use.asked()
                .complaint(
                    DiagnosticCode.GENERATOR_LEFT_OUT,
                    "This compile runs no annotation processor, so no client is made. From JDK 23 on javac leaves out those on the class path: put countersign-processor on the processor path, or use countersign-maven-plugin with <extensions>true</extensions>. Where -proc:none is set, remove it."))
        .ifPresent(complaint -> Trees.instance(task)
            .printMessage(
                Kind.ERROR,
                DiagnosticRenderer.render(complaint),
                tree.getAnnotations().get(0),
                unit));
  }

  /** Made by an earlier step, by Kotlin's kapt for example. */
  private static boolean hasClient(PackageElement element) {
    return ElementFilter.typesIn(element.getEnclosedElements()).stream()
        .flatMap(type -> type.getInterfaces().stream())
        .anyMatch(type -> type.toString().equals(CLIENT));
  }
}
