package dev.countersign.generate;

import dev.countersign.definition.Names;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.record.ClientRecord;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which package a client may be made for, and what may lie beside it there. */
final class PackageCheck {
  /** Packages of the platform, with all that is below them. */
  private static final Set<String> PLATFORM = Set.of("java", "javax", "jdk", "sun");

  /** The runtime's packages: its first one, and what is below it by these words. */
  private static final String RUNTIME = "dev.countersign";

  private static final Set<String> OF_RUNTIME =
      Set.of("call", "extras", "http", "internal", "sign", "wire");

  /** The packages that generated code names in full where it has to, by their first words. */
  private static final Set<String> NAMED = Set.of("dev", "java", "javax", "org");

  /** The longest name of a file. */
  private static final int LONGEST = 255;

  private PackageCheck() {}

  /** Tells whether a client can be made for a package; if not, why. */
  static boolean passes(ClientPackage target, AskedClient asked, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    checkOwner(target.name(), asked, own);
    checkFiles(target.name(), asked, own);
    checkNeighbours(target, asked, own);
    own.sorted().forEach(diagnostics::add);
    return !own.hasErrors();
  }

  private static void checkOwner(String name, AskedClient asked, Diagnostics diagnostics) {
    List<String> words = List.of(name.split("\\."));
    boolean ofRuntime = name.equals(RUNTIME)
        || (name.startsWith(RUNTIME + ".") && OF_RUNTIME.contains(words.get(2)));
    if (ofRuntime || PLATFORM.contains(words.get(0))) {
      diagnostics.add(asked.complaint(
          DiagnosticCode.PACKAGE_REFUSED,
          "Package %s belongs to %s. Make the client for a package of your own, such as com.example.cloud."
              .formatted(name, ofRuntime ? "the runtime of Countersign" : "the Java platform")));
    }
  }

  private static void checkFiles(String name, AskedClient asked, Diagnostics diagnostics) {
    for (String word : name.split("\\.", -1)) {
      if (Names.isDevice(word)) {
        diagnostics.add(asked.complaint(
            DiagnosticCode.PACKAGE_FILE_NAME,
            "Windows takes a folder called %s for a device, so that package %s cannot be there. Rename the package."
                .formatted(word, name)));
      }
    }
    String record = ClientRecord.path(name);
    if (record.length() - record.lastIndexOf('/') - 1 > LONGEST) {
      diagnostics.add(asked.complaint(
          DiagnosticCode.PACKAGE_FILE_NAME,
          "The name of the package has %d characters, and the record of its clients is a file of that name. Shorten it to at most %d."
              .formatted(name.length(), LONGEST - (record.length() - record.lastIndexOf('.')))));
    }
  }

  private static void checkNeighbours(
      ClientPackage target, AskedClient asked, Diagnostics diagnostics) {
    String first = target.name().replaceFirst("\\..*", "");
    for (String type : target.classes()) {
      if (NAMED.contains(type) || (type.equals(first) && !type.isEmpty())) {
        diagnostics.add(asked.complaint(
            DiagnosticCode.CLASS_HIDES_PACKAGE,
            "Class %s.%s hides the package %s from the code of the client. Rename it, or put the client into another package."
                .formatted(target.name(), type, type)));
      }
    }
  }

  /** Complains of classes whose files the files of a generated class would meet. */
  static void checkFiles(
      ClientPackage target, AskedClient asked, SourceFile file, Diagnostics diagnostics) {
    String name = file.className().substring(file.className().lastIndexOf('.') + 1);
    String folded = name.toLowerCase(Locale.ROOT);
    for (String other : target.sources()) {
      String foldedOther = other.toLowerCase(Locale.ROOT);
      boolean oneFile = foldedOther.equals(folded) && !other.equals(name);
      if (oneFile || foldedOther.startsWith(folded + "$")) {
        diagnostics.add(asked.complaint(
            DiagnosticCode.CLASS_EXISTS,
            "%s is generated for API %s, and the files of your class %s.%s would meet its own. Rename yours, or put the client into another package."
                .formatted(file.className(), asked.api(), target.name(), other)));
      }
    }
  }
}
