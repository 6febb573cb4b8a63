package dev.countersign.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.diagnostic.SourceLocation;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** No record holds what the language refuses, whoever makes it. */
class ValidByConstructionTest {

  private static final SourceLocation PLACE = new SourceLocation("a.yaml", 1, 1);

  @Test
  void namesAreAsciiLettersDigitsAndUnderscores() {
    for (String name : List.of("A", "a1", "List_of_Things", "x".repeat(100))) {
      assertThat(Names.isName(name)).as(name).isTrue();
    }
    for (String name :
        List.of("", " ", "1a", "_a", "a-b", "a.b", "a/b", "é", "А", "x".repeat(101))) {
      assertThat(Names.isName(name)).as(name).isFalse();
    }
  }

  @Test
  void badNamesAreRefused() {
    refused(() -> new Presence("a b", true));
    refused(() -> new FieldType.ModelRef("../x", false));
    refused(() -> new Model("a/b", Docs.NONE, Optional.empty(), List.of(), PLACE));
    refused(() -> new Condition("", List.of()));
  }

  @Test
  void boundsLeaveSomething() {
    refused(() -> new Bounds(Optional.empty(), Optional.empty()));
    refused(() -> new Bounds(Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.ONE)));
    Bounds bounds = new Bounds(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN));
    assertThat(bounds.contains(BigDecimal.ONE)).isTrue();
    assertThat(bounds.contains(BigDecimal.TEN)).isTrue();
    assertThat(bounds.contains(BigDecimal.ZERO)).isFalse();
  }

  @Test
  void errorIsNeverZero() {
    refused(() -> new ErrorCode(0, Optional.empty(), RetryClass.NEVER, PLACE));
  }

  @Test
  void constraintConcernsTwoParameters() {
    refused(() -> new Constraint.AtMostOneOf(List.of("A")));
  }

  @Test
  void waiterPausesShorterThanItWaits() {
    List<Waiter.State> states = List.of(new Waiter.State(List.of("A"), List.of("x")));
    Duration second = Duration.ofSeconds(1);
    refused(() -> new Waiter("W", Docs.NONE, List.of(), states, second, second, PLACE));
    refused(() -> new Waiter("W", Docs.NONE, states, states, Duration.ZERO, second, PLACE));
    refused(() -> new Waiter("W", Docs.NONE, states, states, second, Duration.ofMillis(1), PLACE));
  }

  @Test
  void listsAreCopies() {
    List<String> values = new ArrayList<>(List.of("x"));
    Condition condition = new Condition("A", values);
    values.add("y");
    assertThat(condition.values()).containsExactly("x");
  }

  private static void refused(ThrowingCallable making) {
    assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
  }
}
