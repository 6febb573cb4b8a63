package dev.countersign.processor;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;

/** The packages of a compile: those that differ in case only are one folder on some systems. */
final class PackageFolders {
  private final Set<String> seen = new TreeSet<>();
  private final Set<Set<String>> reported = new HashSet<>();

  void see(PackageElement element) {
    this.seen.add(element.getQualifiedName().toString());
  }

  /** Complains of each package that has a folder in common with this one; of each pair once. */
  List<Diagnostic> check(PackageElement element) {
    String name = element.getQualifiedName().toString();
    List<Diagnostic> complaints = new ArrayList<>();
    for (String other : this.seen) {
      if (meet(name, other) && this.reported.add(Set.of(name, other))) {
        complaints.add(new Diagnostic(
            DiagnosticCode.PACKAGES_DIFFER_BY_CASE,
            ApiUse.place(name),
            "Packages %s and %s differ in upper and lower case only, so that their files are in one folder on some systems. Rename one of them."
                .formatted(name, other)));
      }
    }
    return complaints;
  }

  /** Whether two paths from the root part in case before they part otherwise. */
  private static boolean meet(String one, String other) {
    String[] words = one.split("\\.", -1);
    String[] others = other.split("\\.", -1);
    for (int i = 0; i < Math.min(words.length, others.length); i++) {
      if (!words[i].equals(others[i])) {
        return words[i].equalsIgnoreCase(others[i]);
      }
    }
    return false;
  }
}
