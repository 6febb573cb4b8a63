package dev.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several names of a reply is a field: the exact one, then the first. */
final class FieldMatchingTest {
  private static final ReplyParser PARSER = ReplyParser.taking(ReplyParser.DEFAULT_MAX_TOKENS);

  private static final FieldNames FIELDS = FieldNames.of("Text", "List", "Inner", "Items", "Free");

  /** Reads like a generated class. */
  record Read(
      @Nullable String text,
      List<String> list,
      List<Read> inner,
      List<Read> items,
      @Nullable JsonValue free,
      Map<String, JsonValue> unknown) {
    static Read read(ReplyReader in) {
      String text = null;
      List<String> list = new ArrayList<>();
      List<Read> inner = new ArrayList<>();
      List<Read> items = new ArrayList<>();
      JsonValue free = null;
      Map<String, JsonValue> unknown = Map.of();
      in.beginObject();
      while (in.nextField(FIELDS)) {
        switch (in.field()) {
          case "Text" -> text = in.text();
          case "List" -> list.addAll(in.texts());
          case "Inner" -> inner.add(read(in));
          case "Items" -> {
            in.beginList();
            while (in.nextElement()) {
              items.add(read(in));
            }
          }
          case "Free" -> free = in.value();
          default -> unknown = in.unknown(unknown);
        }
      }
      return new Read(text, list, inner, items, free, unknown);
    }
  }

  private static Read read(String fields) {
    String body = "{\"RetCode\":0," + fields + "}";
    Answer<Read> answer = PARSER.parse(body.getBytes(StandardCharsets.UTF_8), Read::read);
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return ((Answer.Done<Read>) answer).response();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Text\":\"exact\",\"TEXT\":\"other\"",
        "\"TEXT\":\"other\",\"Text\":\"exact\"",
        "\"TEXT\":\"other\",\"Between\":{\"Text\":[1,{}]},\"Text\":\"exact\"",
        "\"TEXT\":\"other\",\"T\\u0065xt\":\"exact\"",
        "\"TEXT\":\"other\",\"text\":null,\"Text\":\"exact\",\"tEXT\":3",
      })
  void exactNameWinsWhereverItStands(String fields) {
    Read read = read(fields);
    assertThat(read.text()).isEqualTo("exact");
    assertThat(read.unknown()).containsEntry("TEXT", JsonValue.of("other"));
  }

  @Test
  void nullUnderTheExactNameWins() {
    Read read = read("\"TEXT\":\"other\",\"Text\":null");
    assertThat(read.text()).isNull();
    assertThat(read.unknown()).containsExactly(Map.entry("TEXT", JsonValue.of("other")));
  }

  @Test
  void nullUnderAnotherNameChangesNothing() {
    Read read = read("\"Text\":\"exact\",\"TEXT\":null");
    assertThat(read.text()).isEqualTo("exact");
    assertThat(read.unknown()).containsExactly(Map.entry("TEXT", JsonValue.NULL));
  }

  @Test
  void nameThatDiffersInCaseStandsInForAnExactOne() {
    Read read = read("\"tExT\":\"a\",\"TEXT\":\"b\"");
    assertThat(read.text()).isEqualTo("a");
    assertThat(read.unknown()).containsExactly(Map.entry("TEXT", JsonValue.of("b")));
  }

  @Test
  void firstOfEqualNamesWinsForEveryKindOfValue() {
    Read read = read("\"Text\":\"a\",\"List\":[\"a\"],\"Inner\":{\"Text\":\"a\"},\"Items\":[{}],"
        + "\"Free\":{\"x\":1,\"x\":2},\"Other\":1,"
        + "\"Text\":\"b\",\"List\":[\"b\"],\"Inner\":{\"Text\":\"b\"},\"Items\":[{},{}],"
        + "\"Free\":3,\"Other\":2");
    assertThat(read.text()).isEqualTo("a");
    assertThat(read.list()).containsExactly("a");
    assertThat(read.inner()).extracting(Read::text).containsExactly("a");
    assertThat(read.items()).hasSize(1);
    assertThat(read.free()).hasToString("{\"x\":1}");
    assertThat(read.unknown().keySet())
        .containsExactly("Other", "Text", "List", "Inner", "Items", "Free");
    assertThat(read.unknown()).containsEntry("Other", JsonValue.of(1));
  }

  @Test
  void eachObjectIsMatchedForItself() {
    Read read = read("\"Items\":[{\"TEXT\":\"a\"},{\"Text\":\"b\",\"TEXT\":\"x\"},"
        + "{\"TEXT\":\"x\",\"Inner\":{\"text\":\"in\"},\"Text\":\"c\"},{\"text\":\"d\"}],"
        + "\"TEXT\":\"top\"");
    assertThat(read.items()).extracting(Read::text).containsExactly("a", "b", "c", "d");
    assertThat(read.items().get(2).inner()).extracting(Read::text).containsExactly("in");
    assertThat(read.text()).isEqualTo("top");
  }

  @Test
  void fieldsBeyondTheSixtyFourthAreMatchedAlike() {
    String[] names = IntStream.range(0, 200).mapToObj(i -> "Field" + i).toArray(String[]::new);
    FieldNames fields = FieldNames.of(names);
    String others = IntStream.range(0, 200)
        .mapToObj(i -> "\"FIELD" + i + "\":\"other\"")
        .collect(Collectors.joining(","));
    String exact = IntStream.range(0, 200)
        .mapToObj(i -> "\"Field" + i + "\":\"exact\"")
        .collect(Collectors.joining(","));
    for (String body : List.of(others + ',' + exact, exact + ',' + others)) {
      List<String> texts = new ArrayList<>();
      PARSER.parse(("{\"RetCode\":0," + body + "}").getBytes(StandardCharsets.UTF_8), in -> {
        in.beginObject();
        while (in.nextField(fields)) {
          if (!in.field().isEmpty()) {
            texts.add(in.field() + in.text());
          }
        }
        return "";
      });
      assertThat(texts)
          .containsExactlyElementsOf(
              IntStream.range(0, 200).mapToObj(i -> "Field" + i + "exact").toList());
    }
  }

  @Test
  void longObjectInAnotherCaseIsSearchedOnce() {
    // Searched for each name, this would take minutes.
    String body = IntStream.range(0, 200_000)
        .mapToObj(i -> "\"" + (i % 2 == 0 ? "TEXT" : "LIST") + "\":[]")
        .collect(Collectors.joining(","));
    Read read = read("\"text\":\"a\"," + body + ",\"List\":[\"b\"]");
    assertThat(read.text()).isEqualTo("a");
    assertThat(read.list()).containsExactly("b");
  }

  @Test
  void receivedCountsElementsWithoutAValue() {
    List<Integer> counts = new ArrayList<>();
    FieldNames fields = FieldNames.of("A", "B", "C", "D");
    String body =
        "{\"RetCode\":0,\"A\":[\"a\",null,\"c\"],\"B\":[[null,1],[null],null],\"C\":\"\",\"D\":[null]}";
    PARSER.parse(body.getBytes(StandardCharsets.UTF_8), in -> {
      in.beginObject();
      while (in.nextField(fields)) {
        if (in.field().equals("B")) {
          in.beginList();
          while (in.nextElement()) {
            in.integers();
            counts.add(in.received());
          }
        } else {
          in.texts();
        }
        counts.add(in.received());
      }
      return "";
    });
    assertThat(counts).containsExactly(3, 2, 1, 3, 0, 1);
  }
}
