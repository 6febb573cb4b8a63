package dev.countersign.maven;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Sees the compiler plugin start and succeed, and hands every event on.
 *
 * <p>A proxy, so that an event that a later Maven adds is handed on as well.
 */
final class CompileWatch implements InvocationHandler {
  private final @Nullable ExecutionListener next;
  private final Map<MavenProject, String> versions;
  private final Dependencies dependencies;
  private final Map<MojoExecution, Freshness> running = new ConcurrentHashMap<>();

  private CompileWatch(
      @Nullable ExecutionListener next,
      Map<MavenProject, String> versions,
      Dependencies dependencies) {
    this.next = next;
    this.versions = Map.copyOf(versions);
    this.dependencies = dependencies;
  }

  static ExecutionListener before(
      @Nullable ExecutionListener next,
      Map<MavenProject, String> versions,
      Dependencies dependencies) {
    return (ExecutionListener) Proxy.newProxyInstance(
        CompileWatch.class.getClassLoader(),
        new Class<?>[] {ExecutionListener.class},
        new CompileWatch(next, versions, dependencies));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments)
      throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return method.invoke(this, arguments);
    }
    Object result = handOn(method, arguments);
    if (arguments != null
        && arguments.length == 1
        && arguments[0] instanceof ExecutionEvent event) {
      switch (method.getName()) {
        case "mojoStarted" -> started(event);
        case "mojoSucceeded" -> succeeded(event);
        default -> {}
      }
    }
    return result;
  }

  private @Nullable Object handOn(Method method, @Nullable Object[] arguments) throws Throwable {
    if (this.next == null) {
      return null;
    }
    try {
      return method.invoke(this.next, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private void started(ExecutionEvent event) {
    String version = this.versions.get(event.getProject());
    if (version == null || !CompileExecution.isCompile(event.getMojoExecution())) {
      return;
    }
    CompileExecution execution = new CompileExecution(event, version, this.dependencies);
    if (!execution.isSkipped()) {
      Freshness freshness = new Freshness(execution);
      freshness.ensure();
      execution.keepProcessorsOfTheClassPath(freshness.jars());
      this.running.put(event.getMojoExecution(), freshness);
    }
  }

  private void succeeded(ExecutionEvent event) {
    Freshness freshness = this.running.remove(event.getMojoExecution());
    if (freshness != null) {
      freshness.remember();
    }
  }
}
