package dev.countersign.sandbox;

import java.util.stream.Stream;

/**
 * Whether a program made of modules has resolved what the sandbox needs: an automatic module requires
 * nothing, so that the program has to.
 */
final class ModuleCheck {
  private static final String SERVER = "jdk.httpserver";

  private ModuleCheck() {}

  /** Throws an exception that says what to add, where anything is missing. */
  static void check() {
    if (ModuleLayer.boot().findModule(SERVER).isEmpty()) {
      throw new SandboxException(
          "The sandbox needs the JDK's module %1$s, which no module of this program requires. Add `requires %1$s;` to its module-info.java, or start it with --add-modules %1$s."
              .formatted(SERVER));
    }
    if (!Stream.of(
            "org.snakeyaml.engine.v2.api.LoadSettings", "tools.jackson.databind.json.JsonMapper")
        .allMatch(ModuleCheck::isThere)) {
      throw new SandboxException(
          "The sandbox needs SnakeYAML and Jackson, which no module of this program requires. Start it with --add-modules ALL-MODULE-PATH, or put them on the class path.");
    }
  }

  static boolean isThere(String type) {
    try {
      Class.forName(type, false, ModuleCheck.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
