package dev.countersign.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.countersign.definition.Bounds;
import dev.countersign.definition.Rules;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;
import dev.countersign.naming.NamedType;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The checks of one field's value: its range, its length, its pattern. */
final class RulesPart {
  private RulesPart() {}

  // private static final Pattern NAME_PATTERN = Pattern.compile("[a-z]+");
  static List<FieldSpec> patterns(NamedClass type) {
    return type.fields().stream()
        .filter(field -> type.direction().isSent())
        .flatMap(field -> field.definition().rules().pattern().map(p -> pattern(field, p)).stream())
        .toList();
  }

  private static FieldSpec pattern(NamedField field, String pattern) {
    return FieldSpec.builder(Pattern.class, field.patternConstant(), PRIVATE, STATIC, FINAL)
        .initializer("$T.compile($L)", Pattern.class, Literals.string(pattern))
        .build();
  }

  // check.range("Limit", builder.limit, 1L, 100L);
  // check.length("Name", builder.name, 1, 63);
  // check.pattern("Name", builder.name, NAME_PATTERN);
  static CodeBlock of(NamedField field, String from) {
    Rules rules = field.definition().rules();
    CodeBlock name = Literals.string(field.wireName());
    CodeBlock value = CodeBlock.of("$L.$N", from, field.name());
    boolean decimal = field.type() == NamedType.Scalar.FLOAT;
    CodeBlock.Builder code = CodeBlock.builder();
    rules
        .range()
        .ifPresent(bounds -> code.addStatement(
            "check.range($L, $L, $L, $L)",
            name,
            value,
            decimal ? leastDecimal(bounds) : least(bounds),
            decimal ? greatestDecimal(bounds) : greatest(bounds)));
    rules
        .length()
        .ifPresent(bounds -> code.addStatement(
            "check.length($L, $L, $L, $L)",
            name,
            value,
            bounds.min().map(BigDecimal::intValueExact).orElse(0),
            bounds
                .max()
                .map(max -> CodeBlock.of("$L", max.intValueExact()))
                .orElse(CodeBlock.of("$T.MAX_VALUE", Integer.class))));
    if (rules.pattern().isPresent()) {
      String check = field.definition().secret() ? "secretPattern" : "pattern";
      code.addStatement("check.$L($L, $L, $N)", check, name, value, field.patternConstant());
    }
    return code.build();
  }

  private static CodeBlock least(Bounds bounds) {
    return bounds
        .min()
        .map(min -> CodeBlock.of("$LL", min.longValueExact()))
        .orElse(CodeBlock.of("$T.MIN_VALUE", Long.class));
  }

  private static CodeBlock greatest(Bounds bounds) {
    return bounds
        .max()
        .map(max -> CodeBlock.of("$LL", max.longValueExact()))
        .orElse(CodeBlock.of("$T.MAX_VALUE", Long.class));
  }

  private static CodeBlock leastDecimal(Bounds bounds) {
    return bounds
        .min()
        .map(min -> CodeBlock.of("$L", min.doubleValue()))
        .orElse(CodeBlock.of("$T.NEGATIVE_INFINITY", Double.class));
  }

  private static CodeBlock greatestDecimal(Bounds bounds) {
    return bounds
        .max()
        .map(max -> CodeBlock.of("$L", max.doubleValue()))
        .orElse(CodeBlock.of("$T.POSITIVE_INFINITY", Double.class));
  }
}
