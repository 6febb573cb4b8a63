package dev.countersign.emit;

import com.palantir.javapoet.CodeBlock;
import dev.countersign.definition.Condition;
import dev.countersign.definition.Constraint;
import dev.countersign.naming.NamedAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What holds between the parameters of an action: the checks, and the sentences about them. */
final class ConstraintsPart {
  /** Characters of the values that are listed in a sentence. */
  private static final int LONGEST = 1_000;

  private final Map<String, String> names = new HashMap<>();

  private ConstraintsPart(NamedAction action) {
    action.request().fields().forEach(field -> this.names.put(field.wireName(), field.name()));
  }

  // check.atMostOneOf(
  //     RequestCheck.names("ImageId", "ImageName"),
  //     RequestCheck.isSent(builder.imageId),
  //     RequestCheck.isSent(builder.imageName));
  static List<CodeBlock> of(NamedAction action) {
    ConstraintsPart part = new ConstraintsPart(action);
    return action.definition().constraints().stream().map(part::check).toList();
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
    String name = this.names.get(parameter);
    if (name == null) {
      throw new IllegalArgumentException("No parameter " + parameter);
    }
    return name;
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
    if (when.values().isEmpty()) {
      return "when " + when.parameter() + " is sent";
    }
    String values = String.join(" or ", when.values());
    // A message; and a constant of a class is 65,535 bytes long at most.
    return "when " + when.parameter() + " is "
        + (values.length() <= LONGEST ? values : "one of " + when.values().size() + " values");
  }
}
