package dev.countersign.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.emit.ApiEmitter;
import dev.countersign.naming.NamePlanner;
import java.util.List;
import java.util.Optional;

/**
 * Makes the sources of one package, client after client: read, check, name, emit.
 *
 * <p>Not thread-safe: it remembers the names of the package so far, so that two clients with one
 * class are told.
 */
public final class PackageSources {
  /** The line that marks each generated class, where the compile sees the annotation. */
  public static final String MARK = "@Generated(\"" + ApiEmitter.GENERATOR + "\")";

  private final Diagnostics names = new Diagnostics();
  private final ClientPackage target;
  private final NamePlanner planner;
  private final ApiEmitter emitter;

  /**
   * Makes the sources of a package.
   *
   * @param target where the classes land
   */
  public PackageSources(ClientPackage target) {
    this.target = target;
    this.planner = new NamePlanner(target.name(), this.names);
    this.emitter = new ApiEmitter(
        target.marked()
            ? Optional.of(ClassName.get("javax.annotation.processing", "Generated"))
            : Optional.empty(),
        target.classes().stream().filter(NamePlanner::isPlatformType).toList());
  }

  /**
   * Makes the sources of one more client.
   *
   * @param asked the client
   * @param reading reads its API
   * @param diagnostics takes what is wrong with it, and with its names in this package
   * @return its files, none where anything is wrong
   */
  public List<SourceFile> of(AskedClient asked, ApiReading reading, Diagnostics diagnostics) {
    boolean passes = ClientCheck.passes(asked, diagnostics);
    passes &= PackageCheck.passes(this.target, asked, diagnostics);
    List<SourceFile> files = passes
        ? reading
            .read(asked, diagnostics)
            .flatMap(this.planner::plan)
            .map(this.emitter::emit)
            .orElse(List.of())
            .stream()
            .map(PackageSources::source)
            .toList()
        : List.of();
    this.names.sorted().forEach(diagnostics::add);
    files.forEach(file -> PackageCheck.checkFiles(this.target, asked, file, diagnostics));
    return files;
  }

  private static SourceFile source(JavaFile file) {
    String name = file.typeSpec().name();
    return new SourceFile(ClassName.get(file.packageName(), name).canonicalName(), file.toString());
  }
}
