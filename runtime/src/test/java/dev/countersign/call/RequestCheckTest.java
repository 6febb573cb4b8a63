package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.InvalidRequestException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RequestCheckTest {
  private static List<String> problems(Consumer<RequestCheck> checks) {
    RequestCheck check = new RequestCheck("X");
    checks.accept(check);
    InvalidRequestException thrown =
        catchThrowableOfType(InvalidRequestException.class, check::finish);
    return thrown == null ? List.of() : thrown.problems();
  }

  @Test
  void allProblemsStandInOneMessage() {
    RequestCheck check = new RequestCheck("CopyCustomImage");
    String absent = null;
    Long none = null;
    check.required("SourceImageId", absent);
    assertThat(check.required("Count", none)).isZero();
    check.requiredList("Ids", List.of());
    check.range("Limit", 200L, 1, 100);
    assertThatThrownBy(check::finish)
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage(
            "CopyCustomImage: SourceImageId, Count, Ids are missing; Limit is 200, it must be 1 to 100.");
  }

  @Test
  void everyTypeCanBeMissing() {
    assertThat(problems(c -> {
          c.required("Text", (String) null);
          assertThat(c.required("Decimal", (Double) null)).isZero();
          assertThat(c.required("Flag", (Boolean) null)).isFalse();
          assertThat(c.<String>requiredList("List", null)).isEmpty();
          assertThat(c.<String>requiredList("Empty", List.of())).isEmpty();
          assertThat(c.<String>requiredMap("Map", null)).isEmpty();
          assertThat(c.<String>requiredMap("None", Map.of())).isEmpty();
        }))
        .containsExactly("Text, Decimal, Flag, List, Empty, Map, None are missing");
  }

  @Test
  void aRequestWithoutFaultPasses() {
    RequestCheck check = new RequestCheck("X");
    assertThat(check.required("E", Boolean.FALSE)).isFalse();
    assertThat(check.requiredList("F", List.of("a"))).containsExactly("a");
    assertThat(check.map("G", Map.of("k", "v"))).containsExactly(Map.entry("k", "v"));
    assertThat(check.requiredMap("H", Map.of("k", "v"))).containsExactly(Map.entry("k", "v"));
    check.range("I", 1L, 1, 2);
    check.range("J", 2L, 1, 2);
    check.range("K", (Long) null, 1, 2);
    check.range("L", 2.0, 1, 2);
    check.range("M", (Double) null, 1, 2);
    check.length("N", "ab", 2, 3);
    check.length("O", "abc", 2, 3);
    check.length("P", (String) null, 2, 3);
    check.pattern("Q", "a", Pattern.compile("a"));
    check.pattern("R", (String) null, Pattern.compile("a"));
    check.secretPattern("S", "a", Pattern.compile("a"));
    check.secretPattern("T", null, Pattern.compile("a"));
    String[] names = RequestCheck.names("A", "B");
    check.atMostOneOf(names, false, false);
    check.exactlyOneOf(names, true, false);
    check.atLeastOneOf(names, true, false);
    check.requiredWhen("U", null, false, "when A is sent");
    check.requiredWhen("U", "u", true, "when A is sent");
    check.excludedWhen("V", "v", false, "when A is sent");
    check.excludedWhen("W", null, true, "when A is sent");
    assertThat(check.required("A", "")).isEmpty();
    assertThat(check.required("B", Long.valueOf(3))).isEqualTo(3);
    assertThat(check.required("C", Double.valueOf(0.5))).isEqualTo(0.5);
    assertThat(check.required("D", Boolean.TRUE)).isTrue();
    check.finish();
  }

  @Test
  void listsAndMapsAreCopiedAndNullsAreNamed() {
    RequestCheck check = new RequestCheck("X");
    List<String> ids = new ArrayList<>(List.of("a"));
    List<String> copy = check.list("Ids", ids);
    ids.add("b");
    assertThat(copy).containsExactly("a");
    assertThat(check.<String>list("None", null)).isEmpty();
    check.finish();
    Map<String, @Nullable String> tags = new HashMap<>();
    tags.put("", "v");
    tags.put("k", null);
    assertThat(problems(c -> {
          c.list("Ids", new ArrayList<>(Arrays.asList("a", null)));
          c.map("Tags", tags);
          c.requiredMap("Labels", null);
        }))
        .containsExactlyInAnyOrder(
            "Labels is missing",
            "Ids.1 is null; leave it out of the list",
            "Tags has an empty key",
            "Tags.k is null; leave it out of the map");
  }

  @Test
  void boundsMayBeOpenOnEitherSide() {
    assertThat(problems(c -> {
          c.range("A", 0L, 1, Long.MAX_VALUE);
          c.range("B", 9L, Long.MIN_VALUE, 8);
          c.range("C", 9L, 8, 8);
          c.range("D", Double.NaN, 0.5, 1);
          c.range("E", 1.5, Double.NEGATIVE_INFINITY, 1);
          c.range("F", 0.5, 0.5, 1);
          c.range("G", 1L, 1, 1);
          c.range("O", 9L, 1, 8);
          c.range("P", 0.5, 1, Double.POSITIVE_INFINITY);
          c.length("Q", "", 1, Integer.MAX_VALUE);
          c.length("R", "abcd", 0, 3);
          c.length("H", "\ud83d\ude00", 2, 3);
          c.length("I", "\ud83d\ude00", 1, 1);
        }))
        .containsExactly(
            "A is 0, it must be at least 1",
            "B is 9, it must be at most 8",
            "C is 9, it must be 8",
            "D is NaN, it must be 0.5 to 1.0",
            "E is 1.5, it must be at most 1.0",
            "O is 9, it must be 1 to 8",
            "P is 0.5, it must be at least 1.0",
            "Q has 0 characters; their number must be at least 1",
            "R has 4 characters; their number must be at most 3",
            "H has 1 characters; their number must be 2 to 3");
  }

  @Test
  void aTextMatchesAPatternAsAWholeAndIsShownUnlessItIsSecret() {
    assertThat(problems(c -> c.pattern("Name", "web\n1", Pattern.compile("[a-z]+"))))
        .containsExactly("Name is \"web\\u000a1\", it does not match the pattern [a-z]+");
    assertThat(problems(c -> c.secretPattern("Name", "canary!", Pattern.compile("[a-z]+"))))
        .containsExactly("Name does not match the pattern [a-z]+");
  }

  @Test
  void constraintsBetweenParametersAreNamedInWords() {
    String[] names = RequestCheck.names("A", "B");
    assertThat(problems(c -> {
          c.atMostOneOf(names, true, true);
          c.atMostOneOf(names, true, false);
          c.exactlyOneOf(names, false, false);
          c.exactlyOneOf(names, true, true);
          c.exactlyOneOf(names, false, true);
          c.atLeastOneOf(names, false, false);
          c.atLeastOneOf(names, true, true);
          c.requiredWhen("Quantity", null, true, "when ChargeType is Month");
          c.requiredWhen("Quantity", 1L, true, "when ChargeType is Month");
          c.excludedWhen("Quantity", 1L, true, "when ImageId is sent");
          c.excludedWhen("Quantity", List.of(), true, "when ImageId is sent");
        }))
        .containsExactly(
            "at most one of A, B may be sent",
            "exactly one of A, B must be sent",
            "exactly one of A, B must be sent",
            "at least one of A, B must be sent",
            "Quantity is required when ChargeType is Month",
            "Quantity must not be sent when ImageId is sent");
  }

  @Test
  void whatIsSentAndWhatItIs() {
    assertThat(RequestCheck.isSent("")).isTrue();
    assertThat(RequestCheck.isSent(null)).isFalse();
    assertThat(RequestCheck.isSent(List.of())).isFalse();
    assertThat(RequestCheck.isSent(Map.of())).isFalse();
    assertThat(RequestCheck.isOneOf(3L, "1", "3")).isTrue();
    assertThat(RequestCheck.isOneOf(1.0, "1")).isTrue();
    assertThat(RequestCheck.isOneOf(0.5, "0.25", "0.50")).isTrue();
    assertThat(RequestCheck.isOneOf(0.5, "5")).isFalse();
    assertThat(RequestCheck.isOneOf(true, "false")).isFalse();
    assertThat(RequestCheck.isOneOf(null, "null")).isFalse();
  }

  @Test
  void decimalIsComparedByItsNumber() {
    assertThat(RequestCheck.isOneOf(3.0, "7.5", "3")).isTrue();
    assertThat(RequestCheck.isOneOf(1000.0, "1e3")).isTrue();
    assertThat(RequestCheck.isOneOf(3.5, "3")).isFalse();
    assertThat(RequestCheck.isOneOf("3.0", "3")).isFalse();
  }
}
