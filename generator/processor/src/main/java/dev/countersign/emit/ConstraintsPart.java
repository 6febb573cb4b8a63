package dev.countersign.emit;

import com.palantir.javapoet.CodeBlock;
import dev.countersign.definition.Condition;
import dev.countersign.definition.Constraint;
import dev.countersign.naming.NamedAction;
import dev.countersign.naming.NamedField;
import java.util.List;
import java.util.stream.Collectors;

/** What holds between the parameters of an action: the checks, and the sentences about them. */
final class ConstraintsPart {
  private final NamedAction action;

  private ConstraintsPart(NamedAction action) {
    this.action = action;
  }

  // check.atMostOneOf(
  //     RequestCheck.names("ImageId", "ImageName"),
  //     RequestCheck.isSent(builder.imageId),
  //     RequestCheck.isSent(builder.imageName));
  static CodeBlock of(NamedAction action) {
    ConstraintsPart part = new ConstraintsPart(action);
    CodeBlock.Builder code = CodeBlock.builder();
    action.definition().constraints().forEach(constraint -> code.add(part.check(constraint)));
    return code.build();
  }

  /** The list of what holds, for the documentation of a request; empty where nothing does. */
  static List<String> documentation(NamedAction action) {
    List<Constraint> constraints = action.definition().constraints();
    return constraints.isEmpty()
        ? List.of()
        : List.of(
            "What holds between the parameters:",
            constraints.stream()
                .map(constraint -> "  <li>" + sentence(constraint))
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>")));
  }

  private CodeBlock check(Constraint constraint) {
    if (constraint instanceof Constraint.AtMostOneOf some) {
      return several("atMostOneOf", some.parameters());
    }
    if (constraint instanceof Constraint.ExactlyOneOf one) {
      return several("exactlyOneOf", one.parameters());
    }
    if (constraint instanceof Constraint.AtLeastOneOf any) {
      return several("atLeastOneOf", any.parameters());
    }
    if (constraint instanceof Constraint.Required required) {
      return conditional("requiredWhen", required.parameter(), required.when());
    }
    Constraint.Excluded excluded = (Constraint.Excluded) constraint;
    return conditional("excludedWhen", excluded.parameter(), excluded.when());
  }

  private CodeBlock several(String method, List<String> parameters) {
    CodeBlock sent = parameters.stream().map(this::isSent).collect(CodeBlock.joining(",\n"));
    return CodeBlock.builder()
        .addStatement(
            "check.$L(\n$T.names($L),\n$L)",
            method,
            RuntimeTypes.REQUEST_CHECK,
            Literals.strings(parameters),
            sent)
        .build();
  }

  // check.requiredWhen(
  //     "Password",
  //     builder.password,
  //     RequestCheck.isOneOf(builder.loginMode, "Password"),
  //     "when LoginMode is Password");
  private CodeBlock conditional(String method, String parameter, Condition when) {
    return CodeBlock.builder()
        .addStatement(
            "check.$L(\n$L,\nbuilder.$N,\n$L,\n$L)",
            method,
            Literals.string(parameter),
            field(parameter),
            condition(when),
            Literals.string(words(when)))
        .build();
  }

  private CodeBlock condition(Condition when) {
    return when.values().isEmpty()
        ? isSent(when.parameter())
        : CodeBlock.of(
            "$T.isOneOf(builder.$N, $L)",
            RuntimeTypes.REQUEST_CHECK,
            field(when.parameter()),
            Literals.strings(when.values()));
  }

  private CodeBlock isSent(String parameter) {
    return CodeBlock.of("$T.isSent(builder.$N)", RuntimeTypes.REQUEST_CHECK, field(parameter));
  }

  private String field(String parameter) {
    return this.action.request().fields().stream()
        .filter(field -> field.wireName().equals(parameter))
        .map(NamedField::name)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No parameter " + parameter));
  }

  private static String sentence(Constraint constraint) {
    if (constraint instanceof Constraint.AtMostOneOf some) {
      return "At most one of " + codes(some.parameters()) + " is sent.";
    }
    if (constraint instanceof Constraint.ExactlyOneOf one) {
      return "Exactly one of " + codes(one.parameters()) + " is sent.";
    }
    if (constraint instanceof Constraint.AtLeastOneOf any) {
      return "At least one of " + codes(any.parameters()) + " is sent.";
    }
    if (constraint instanceof Constraint.Required required) {
      return Docs.code(required.parameter())
          + " is required "
          + Docs.escape(words(required.when()))
          + ".";
    }
    Constraint.Excluded excluded = (Constraint.Excluded) constraint;
    return Docs.code(excluded.parameter())
        + " is not sent "
        + Docs.escape(words(excluded.when()))
        + ".";
  }

  private static String codes(List<String> names) {
    return names.stream().map(Docs::code).collect(Collectors.joining(", "));
  }

  private static String words(Condition when) {
    return when.values().isEmpty()
        ? "when " + when.parameter() + " is sent"
        : "when " + when.parameter() + " is " + String.join(" or ", when.values());
  }
}
