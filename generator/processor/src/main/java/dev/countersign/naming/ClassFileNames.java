package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;

/**
 * A file system takes the name of each class file.
 *
 * <p>The file of a nested class has the names of all classes around it, as {@code
 * RunRequest$Disk$Type$Known.class}.
 */
final class ClassFileNames {
  /** What the usual file systems take, in bytes, of which a name in ASCII has one a letter. */
  private static final int LONGEST = 255;

  private ClassFileNames() {}

  /** Complains about the outermost classes of one whose file name would be too long. */
  static void check(NamedClass type, Diagnostics diagnostics) {
    if (!fits(type.name(), "$Builder", type.wireName(), type.location(), diagnostics)) {
      return;
    }
    type.enumerations()
        .forEach(values -> fits(
            values.name(),
            "$Known",
            values.field().name(),
            values.field().location(),
            diagnostics));
    type.classes().forEach(inner -> check(inner, diagnostics));
  }

  private static boolean fits(
      ClassName name,
      String innermost,
      String wireName,
      SourceLocation location,
      Diagnostics diagnostics) {
    String file = String.join("$", name.simpleNames()) + innermost + ".class";
    if (file.length() <= LONGEST) {
      return true;
    }
    diagnostics.add(new Diagnostic(
        DiagnosticCode.CLASS_FILE_NAME,
        location,
        "The class of %s is nested so deep that its file would have a name of %d characters, and file systems take %d. Make a model of the API of an object around it, or add java: with a shorter name."
            .formatted(wireName, file.length(), LONGEST)));
    return false;
  }
}
