package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds classes whose code cannot name another class of their package.
 *
 * <p>Where a nested class hides a model of the package, that is named in full, as {@code
 * com.example.Disk}. Where a variable or a class is called {@code com} as well, Java takes that instead
 * of the package (JLS 6.4.2).
 */
final class HiddenPackageCheck {
  private final String firstWord;
  private final ReservedWords reserved;

  /**
   * Makes a check of the classes of a package.
   *
   * @param packageName the package; nothing hides the unnamed one, which no class can be named in
   */
  HiddenPackageCheck(String packageName, ReservedWords reserved) {
    this.firstWord = packageName.replaceFirst("\\..*", "");
    this.reserved = reserved;
  }

  /** Complains of a class of its own file whose code would name a class in full, and cannot. */
  void check(NamedClass type, Diagnostics diagnostics) {
    Names names = new Names(new HashSet<>(), new HashSet<>(), new HashSet<>());
    names.collect(type);
    boolean hidden = names.variables().contains(this.firstWord)
        || names.nested().contains(this.firstWord)
        || this.reserved.isVariable(this.firstWord);
    if (hidden) {
      names.models().stream()
          .filter(names.nested()::contains)
          .sorted()
          .forEach(model -> diagnostics.add(new Diagnostic(
              DiagnosticCode.PACKAGE_HIDDEN,
              type.location(),
              "%s has a nested class %s and uses the model %s, which its code has to name with its package; but %s means something else there. Give the field or the model another name with java:."
                  .formatted(type.name().simpleName(), model, model, this.firstWord))));
    }
  }

  /**
   * The names in a class and all that nests in it.
   *
   * @param variables its fields
   * @param nested its nested classes
   * @param models the classes of the package that it refers to
   */
  private record Names(Set<String> variables, Set<String> nested, Set<String> models) {
    void collect(NamedClass type) {
      for (NamedField field : type.fields()) {
        this.variables.add(field.name());
        if (field.type().innermost() instanceof NamedType.OfClass object
            && object.boxed().enclosingClassName() == null) {
          this.models.add(object.boxed().simpleName());
        }
      }
      type.enumerations().forEach(enumeration -> nest(enumeration.name()));
      for (NamedClass inner : type.classes()) {
        nest(inner.name());
        collect(inner);
      }
    }

    private void nest(ClassName name) {
      this.nested.add(name.simpleName());
    }
  }
}
