package dev.countersign.maven;

import java.nio.file.Path;

/**
 * One way of building: what runs the build, on what, and how the generator gets into it.
 *
 * @param maven the home of a Maven
 * @param compiler the version of the compiler plugin
 * @param java the home of a JDK
 * @param modular whether the project has a module-info.java
 * @param plugin whether the plugin is in the pom; otherwise the processor path stands there
 */
record Column(Path maven, String compiler, Path java, boolean modular, boolean plugin) {
  @Override
  public String toString() {
    return "%s, compiler plugin %s, %s, %s, %s"
        .formatted(
            this.maven.getFileName(),
            this.compiler,
            this.java.getFileName(),
            this.modular ? "module-info" : "class path",
            this.plugin ? "plugin" : "processor path");
  }
}
