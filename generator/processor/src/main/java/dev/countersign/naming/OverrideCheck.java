package dev.countersign.naming;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.Model;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Judges each name that a definition gives with {@code java:}, wherever one may stand.
 *
 * <p>What is used for a client and what is not is judged alike: a definition is right or wrong as a
 * whole.
 */
final class OverrideCheck {
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final ReservedWords reserved;
  private final Diagnostics diagnostics;

  private OverrideCheck(ReservedWords reserved, Diagnostics diagnostics) {
    this.reserved = reserved;
    this.diagnostics = diagnostics;
  }

  static void check(Api api, ReservedWords reserved, Diagnostics diagnostics) {
    new OverrideCheck(reserved, diagnostics).check(api);
  }

  private void check(Api api) {
    stem(api.javaName(), api.location(), "an API");
    api.models().forEach(this::check);
    for (Action action : api.actions()) {
      stem(action.javaName(), action.location(), "an action");
      action.models().forEach(this::check);
      action.parameters().forEach(this::check);
      action.response().forEach(this::check);
    }
  }

  private void check(Model model) {
    check(model.javaName(), this.reserved::mayBeType, model.location(), "a class", "HostImage");
    model.fields().forEach(this::check);
  }

  private void check(Field field) {
    check(
        field.javaName(),
        name -> Character.isLowerCase(name.charAt(0)) && !this.reserved.isReservedMember(name),
        field.location(),
        "a field",
        "hostImage");
    for (EnumValue value : field.rules().values()) {
      check(
          value.javaName(),
          name -> CONSTANT.matcher(name).matches() && !this.reserved.isReservedConstant(name),
          value.location(),
          "a constant",
          "HOST_IMAGE");
    }
    if (field.type().innermost() instanceof FieldType.Nested nested) {
      nested.fields().forEach(this::check);
    }
  }

  /** The stem of some classes: more follows behind it, so that it meets no class of Java. */
  private void stem(Optional<String> javaName, SourceLocation location, String what) {
    check(javaName, name -> Character.isUpperCase(name.charAt(0)), location, what, "HostImage");
  }

  private void check(
      Optional<String> javaName,
      Predicate<String> rule,
      SourceLocation location,
      String what,
      String instead) {
    javaName
        .filter(rule.negate())
        .ifPresent(name -> this.diagnostics.add(refused(name, location, what, instead)));
  }

  private static Diagnostic refused(
      String name, SourceLocation location, String what, String instead) {
    String message =
        "java: %s cannot be the name of %s in Java: it is reserved, or starts with a letter of the wrong case. Write a name such as %s."
            .formatted(name, what, instead);
    return new Diagnostic(DiagnosticCode.JAVA_NAME_REFUSED, location, message);
  }
}
