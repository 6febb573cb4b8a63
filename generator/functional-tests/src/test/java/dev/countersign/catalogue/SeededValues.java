package dev.countersign.catalogue;

import dev.countersign.definition.Bounds;
import dev.countersign.definition.EnumValue;
import dev.countersign.definition.Field;
import dev.countersign.definition.Rules;
import dev.countersign.naming.NamedType;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up single values that the rules of their field allow, the odd ones among them. */
final class SeededValues {
  private static final int[] CHARACTERS =
      "abcXYZ019-_.~ +&=%/?#,;\"'\\<>{}$@\t\n中文éß\u00a0😀".codePoints().toArray();
  private static final long[] INTS = {0, 1, -1, 42, 1L << 31, Long.MAX_VALUE, Long.MIN_VALUE};
  private static final double[] FLOATS = {0.5, 42, 1e20, -0.0, 0.1, 1e-7, -1234567.125, 1e15 + 0.5};
  private static final int MOST_TRIES = 1_000;

  private final Random random;

  SeededValues(Random random) {
    this.random = random;
  }

  /** A value as it travels: a Boolean, Long, Double, or a String; of a list, one of its elements. */
  Object of(Field field, NamedType type) {
    if (type instanceof NamedType.Enumerated enumerated) {
      List<EnumValue> values = field.rules().values();
      String value = values.get(this.random.nextInt(values.size())).value();
      return enumerated.ofInts() ? (Object) Long.valueOf(value) : value;
    }
    return switch ((NamedType.Scalar) type) {
      case TEXT -> text(field.rules());
      case INT -> integer(field.rules().range());
      case FLOAT -> decimal(field.rules().range());
      case BOOL -> this.random.nextBoolean();
      case BASE64 -> base64();
      case FREE -> throw new IllegalArgumentException(field.name() + " has no single values");
    };
  }

  private String text(Rules rules) {
    for (int i = 0; i < MOST_TRIES; i++) {
      String text = text(rules.length());
      if (rules.pattern().map(text::matches).orElse(true)) {
        return text;
      }
    }
    // One letter often, or with blanks behind it, which simple patterns take.
    return IntStream.range(1, 40)
        .boxed()
        .flatMap(length -> Stream.of("a".repeat(length), "a" + " ".repeat(length)))
        .filter(text -> rules.pattern().map(text::matches).orElse(true))
        .filter(text -> rules.length().map(length -> contains(length, text)).orElse(true))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No text found that matches " + rules.pattern()));
  }

  private static boolean contains(Bounds length, String text) {
    return length.contains(BigDecimal.valueOf(text.length()));
  }

  private String text(Optional<Bounds> length) {
    int least = length.flatMap(Bounds::min).map(BigDecimal::intValue).orElse(1);
    int greatest = length.flatMap(Bounds::max).map(BigDecimal::intValue).orElse(least + 20);
    int size = least + this.random.nextInt(Math.min(greatest - least, 40) + 1);
    return this.random
        .ints(size, 0, CHARACTERS.length)
        .map(i -> CHARACTERS[i])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String base64() {
    byte[] bytes = new byte[this.random.nextInt(40)];
    this.random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private long integer(Optional<Bounds> range) {
    if (range.isEmpty()) {
      return this.random.nextBoolean()
          ? INTS[this.random.nextInt(INTS.length)]
          : this.random.nextLong();
    }
    BigDecimal least = range.get().min().orElse(BigDecimal.valueOf(Long.MIN_VALUE));
    BigDecimal greatest = range.get().max().orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    return between(least, greatest).longValue();
  }

  private double decimal(Optional<Bounds> range) {
    if (range.isEmpty()) {
      return FLOATS[this.random.nextInt(FLOATS.length)];
    }
    BigDecimal least = range.get().min().orElse(BigDecimal.valueOf(-1e9));
    BigDecimal greatest = range.get().max().orElse(BigDecimal.valueOf(1e9));
    double value = between(least, greatest).doubleValue() + this.random.nextInt(4) / 4.0;
    return range.get().contains(new BigDecimal(value)) ? value : least.doubleValue();
  }

  /** A whole number of steps from the least number, the two ends more often than others. */
  private BigDecimal between(BigDecimal least, BigDecimal greatest) {
    return switch (this.random.nextInt(4)) {
      case 0 -> least;
      case 1 -> greatest;
      default -> {
        BigDecimal steps =
            greatest.subtract(least).multiply(BigDecimal.valueOf(this.random.nextDouble()));
        yield least.add(new BigDecimal(steps.toBigInteger()));
      }
    };
  }
}
