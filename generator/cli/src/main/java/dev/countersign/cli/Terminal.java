package dev.countersign.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells whether standard error is a terminal, which Java has no method for. */
final class Terminal {
  private static final Path LINUX = Path.of("/proc/self/fd/2");

  private Terminal() {}

  static boolean isAttached() {
    try {
      String target = Files.readSymbolicLink(LINUX).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return Optional.ofNullable(System.console())
          .filter(Terminal::isInteractive)
          .isPresent();
    }
  }

  // From 22 on there may be a console without a terminal, and a method that tells.
  private static boolean isInteractive(java.io.Console console) {
    try {
      Object terminal = java.io.Console.class.getMethod("isTerminal").invoke(console);
      return Boolean.TRUE.equals(terminal);
    } catch (NoSuchMethodException olderJava) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException unknown) {
      return false;
    }
  }
}
