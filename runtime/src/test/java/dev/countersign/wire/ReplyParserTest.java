package dev.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.JsonValue;
import dev.countersign.wire.Answer.Unreadable.Defect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReplyParserTest {
  private static final ReplyParser PARSER = ReplyParser.taking(ReplyParser.DEFAULT_MAX_TOKENS);

  private static final FieldNames FIELDS = FieldNames.of(
      "Text", "Int", "Dec", "Flag", "Texts", "Ints", "Decs", "Flags", "Inner", "Items", "Tags",
      "Free");

  /** Reads like a generated class. */
  static final class Read {
    @Nullable
    String text;

    @Nullable
    Long integer;

    @Nullable
    Double decimal;

    @Nullable
    Boolean flag;

    List<String> texts = List.of();
    List<Long> ints = List.of();
    List<Double> decimals = List.of();
    List<Boolean> flags = List.of();

    @Nullable
    Read inner;

    List<Read> items = new ArrayList<>();
    Map<String, String> tags = new LinkedHashMap<>();

    @Nullable
    JsonValue free;

    Map<String, JsonValue> unknown = Map.of();

    static Read read(ReplyReader in) {
      Read to = new Read();
      in.beginObject();
      while (in.nextField(FIELDS)) {
        switch (in.field()) {
          case "Text" -> to.text = in.text();
          case "Int" -> to.integer = in.integer();
          case "Dec" -> to.decimal = in.decimal();
          case "Flag" -> to.flag = in.bool();
          case "Texts" -> to.texts = in.texts();
          case "Ints" -> to.ints = in.integers();
          case "Decs" -> to.decimals = in.decimals();
          case "Flags" -> to.flags = in.bools();
          case "Inner" -> to.inner = in.isAbsent() ? null : Read.read(in);
          case "Items" -> {
            in.beginList();
            while (in.nextElement()) {
              to.items.add(Read.read(in));
            }
          }
          case "Tags" -> {
            in.beginMap();
            while (in.nextEntry()) {
              to.tags.put(in.key(), String.valueOf(in.text()));
            }
          }
          case "Free" -> to.free = in.value();
          default -> to.unknown = in.unknown(to.unknown);
        }
      }
      return to;
    }
  }

  private static Answer<Read> parse(String body) {
    return PARSER.parse(body.getBytes(StandardCharsets.UTF_8), Read::read);
  }

  private static Read done(String fields) {
    Answer<Read> answer = parse("{\"RetCode\":0," + fields + "}");
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return ((Answer.Done<Read>) answer).response();
  }

  private static String problem(String body) {
    Answer<Read> answer = parse(body);
    assertThat(answer).isInstanceOf(Answer.Unreadable.class);
    return ((Answer.Unreadable<Read>) answer).problem();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | RetCode is missing",
        "{\"Text\":\"x\"} | RetCode is missing",
        "{\"retcode\":0} | RetCode is missing",
        "{\"Inner\":{\"RetCode\":0}} | RetCode is missing",
        "null | the body is null, not an object",
        "\"\" | the body is a text, not an object",
        "0 | the body is an integer, not an object",
        "[] | the body is a list, not an object",
        "[{\"RetCode\":0}] | the body is a list, not an object",
        "{\"RetCode\":null} | RetCode is null, not an integer of 32 bits",
        "{\"RetCode\":\"\"} | RetCode is a text, not an integer of 32 bits",
        "{\"RetCode\":\" 0\"} | RetCode is a text, not an integer of 32 bits",
        "{\"RetCode\":\"+0\"} | RetCode is a text, not an integer of 32 bits",
        "{\"RetCode\":-0} | RetCode is an integer, not an integer of 32 bits",
        "{\"RetCode\":0.9} | RetCode is a decimal, not an integer of 32 bits",
        "{\"RetCode\":0.0} | RetCode is a decimal, not an integer of 32 bits",
        "{\"RetCode\":true} | RetCode is a boolean, not an integer of 32 bits",
        "{\"RetCode\":false} | RetCode is a boolean, not an integer of 32 bits",
        "{\"RetCode\":[0]} | RetCode is a list, not an integer of 32 bits",
        "{\"RetCode\":2147483648} | RetCode is an integer, not an integer of 32 bits",
        "{\"RetCode\":-2147483649} | RetCode is an integer, not an integer of 32 bits",
        "{\"RetCode\":99999999999} | RetCode is an integer, not an integer of 32 bits",
        "{\"RetCode\":\"1:\"} | RetCode is a text, not an integer of 32 bits",
        "{\"RetCode\":\"1/\"} | RetCode is a text, not an integer of 32 bits",
        "{\"RetCode\":\"00\"} | RetCode is a text, not an integer of 32 bits",
        "{\"RetCode\":\"-\"} | RetCode is a text, not an integer of 32 bits",
        "{\"RetCode\":4294967296} | RetCode is an integer, not an integer of 32 bits",
        "{\"RetCode\":0,\"RetCode\":0} | RetCode is there twice",
        "{\"RetCode\":0,\"RetCode\":171} | RetCode is there twice",
        "{\"RetCode\":171,\"RetCode\":0} | RetCode is there twice",
        "{\"RetCode\":0}{} | something follows the JSON object",
        "{\"RetCode\":0} x | the body is not JSON at byte 14",
        "{\"RetCode\":0,} | the body is not JSON at byte 13",
        "{'RetCode':0} | the body is not JSON at byte 1",
        "{\"RetCode\":0,\"Text\":\"cut | the JSON is cut short at byte 24",
        "{\"RetCode\":0 | the JSON is cut short at byte 12",
        "<html>502 Bad Gateway</html> | the body is not JSON at byte 0",
      })
  void whatIsNoAnswerIsNeverASuccess(String body, String problem) {
    assertThat(problem(body)).isEqualTo(problem);
  }

  @Test
  void anEmptyBodyIsUnreadable() {
    assertThat(problem("")).isEqualTo("the body is empty");
  }

  @Test
  void bytesThatAreNotUtf8AreNamedByTheirOffset() {
    byte[] overlong = "{\"RetCode\":0,\"Text\":\"??\"}".getBytes(StandardCharsets.UTF_8);
    overlong[21] = (byte) 0xc0;
    overlong[22] = (byte) 0xaf;
    assertThat(PARSER.parse(overlong, Read::read))
        .isEqualTo(
            new Answer.Unreadable<Read>("the body is not UTF-8 at byte 21", Defect.MALFORMED));
  }

  @Test
  void utf16IsNotTakenForJson() {
    byte[] body = "{\"RetCode\":0}".getBytes(StandardCharsets.UTF_16BE);
    assertThat(PARSER.parse(body, Read::read))
        .isEqualTo(new Answer.Unreadable<Read>("the body is not JSON at byte 0", Defect.MALFORMED));
  }

  @Test
  void aZeroByteIsMalformedOnlyWhereAnEncodingShows() {
    for (int at = 0; at < 4; at++) {
      byte[] body = "{\"RetCode\":0}".getBytes(StandardCharsets.UTF_8);
      body[at] = 0;
      assertThat(PARSER.parse(body, Read::read))
          .isEqualTo(
              new Answer.Unreadable<Read>("the body is not JSON at byte " + at, Defect.MALFORMED));
    }
    assertThat(problem("{\"Re\u0000\":0}")).isEqualTo("the body is not JSON at byte 4");
  }

  @Test
  void aRetCodeMayBeTheTextOfAnInteger() {
    assertThat(parse("{\"RetCode\":\"0\"}")).isInstanceOf(Answer.Done.class);
    assertThat(parse("{\"RetCode\":\"171\",\"Message\":\"no\"}"))
        .isEqualTo(new Answer.Refused<Read>(171, "no", ""));
    assertThat(parse("{\"RetCode\":2147483647}"))
        .isEqualTo(new Answer.Refused<Read>(Integer.MAX_VALUE, "", ""));
    assertThat(parse("{\"RetCode\":\"-2147483648\"}"))
        .isEqualTo(new Answer.Refused<Read>(Integer.MIN_VALUE, "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"RetCode\":8039,\"Message\":\"busy\",\"Int\":\"x\",\"Items\":7}",
        "{\"Int\":\"x\",\"Items\":7,\"Message\":\"busy\",\"RetCode\":8039}",
        "{\"Int\":[1],\"Message\":\"busy\",\"Inner\":true,\"RetCode\":\"8039\"}"
      })
  void aRefusalWinsOverWrongTypesInOtherFields(String body) {
    assertThat(parse(body)).isEqualTo(new Answer.Refused<Read>(8039, "busy", ""));
  }

  @Test
  void aFieldOfTheWrongKindIsNamedByItsPlaceAndBothKinds() {
    assertThat(problem("{\"RetCode\":0,\"Items\":[{},{\"Inner\":{\"Int\":[5]}}]}"))
        .isEqualTo("the value at /Items/1/Inner/Int is a list, not an integer");
    assertThat(problem("{\"RetCode\":0,\"Int\":\"secret\"}"))
        .isEqualTo("the value at /Int is a text, not an integer");
    assertThat(problem("{\"RetCode\":0,\"Int\":true}"))
        .isEqualTo("the value at /Int is a boolean, not an integer");
    assertThat(problem("{\"RetCode\":0,\"Text\":{\"a\":1}}"))
        .isEqualTo("the value at /Text is an object, not a text");
    assertThat(problem("{\"RetCode\":0,\"Flag\":2}"))
        .isEqualTo("the value at /Flag is an integer, not a boolean");
    assertThat(problem("{\"RetCode\":0,\"Inner\":[1]}"))
        .isEqualTo("the value at /Inner is a list, not an object");
    assertThat(problem("{\"RetCode\":0,\"Texts\":\"a\"}"))
        .isEqualTo("the value at /Texts is a text, not a list");
    assertThat(problem("{\"RetCode\":0,\"Int\":9223372036854775808}"))
        .isEqualTo("the value at /Int is an integer, not an integer of 64 bits");
    assertThat(problem("{\"RetCode\":0,\"Dec\":1e999}"))
        .isEqualTo("the value at /Dec is a decimal, not a decimal of 64 bits");
  }

  @Test
  void numbersComeAsTextsAndTextsAsNumbers() {
    Read read =
        done("\"Text\":12.50,\"Int\":\"9007199254740993\",\"Dec\":\"0.5\",\"Flag\":\"true\"");
    assertThat(read.text).isEqualTo("12.50");
    assertThat(read.integer).isEqualTo(9007199254740993L);
    assertThat(read.decimal).isEqualTo(0.5);
    assertThat(read.flag).isTrue();
    assertThat(done("\"Text\":false,\"Int\":7.0,\"Flag\":1,\"Ints\":[1,\"2\",null,3.0]"))
        .satisfies(other -> {
          assertThat(other.text).isEqualTo("false");
          assertThat(other.integer).isEqualTo(7L);
          assertThat(other.flag).isTrue();
          assertThat(other.ints).containsExactly(1L, 2L, 3L);
        });
  }

  @Test
  void listsHoldTheirTypeAndNoNulls() {
    Read read = done("\"Texts\":[\"a\",null,2,true],\"Decs\":[1,null,\"2.5\",\"\",1e3],"
        + "\"Flags\":[true,null,0,\"False\",\"\"],\"Text\":\"after\"");
    assertThat(read.texts).containsExactly("a", "2", "true");
    assertThat(read.decimals).containsExactly(1.0, 2.5, 1000.0);
    assertThat(read.flags).containsExactly(true, false, false);
    assertThat(read.text).isEqualTo("after");
    assertThatThrownBy(() -> read.texts.add("b")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.decimals.add(0.0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.flags.add(true))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void mapsHoldWhatIsNotNull() {
    Read read = done("\"Tags\":{\"a\":\"x\",\"n\":null,\"b\":2},\"Text\":\"after\"");
    assertThat(read.tags).containsExactly(Map.entry("a", "x"), Map.entry("b", "2"));
    assertThat(read.text).isEqualTo("after");
    assertThat(problem("{\"RetCode\":0,\"Tags\":[1]}"))
        .isEqualTo("the value at /Tags is a list, not a map");
  }

  @Test
  void aFreeValueIsReadAsItStandsAndAbsentWhenNull() {
    assertThat(done("\"Free\":{\"a\":[1.50]}").free).hasToString("{\"a\":[1.50]}");
    assertThat(done("\"Free\":null").free).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "[]"})
  void emptyThingsStandForAnAbsentObjectAndAnEmptyMap(String empty) {
    Read read = done("\"Inner\":" + empty + ",\"Tags\":" + empty + ",\"Text\":\"after\"");
    assertThat(read.inner).isNull();
    assertThat(read.tags).isEmpty();
    assertThat(read.text).isEqualTo("after");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "{}", "[]", "[null]"})
  void emptyThingsStandForAnEmptyList(String empty) {
    Read read = done("\"Items\":" + empty + ",\"Texts\":" + empty + ",\"Text\":\"after\"");
    assertThat(read.items).isEmpty();
    assertThat(read.texts).isEmpty();
    assertThat(read.text).isEqualTo("after");
  }

  @Test
  void emptyScalarsAreAbsent() {
    Read read = done("\"Int\":\"\",\"Dec\":\"\",\"Flag\":\"\",\"Text\":null");
    assertThat(read.integer).isNull();
    assertThat(read.decimal).isNull();
    assertThat(read.flag).isNull();
    assertThat(read.text).isNull();
  }

  @Test
  void namesAreMatchedExactlyFirstAndThenIgnoringCase() {
    assertThat(done("\"TEXT\":\"loud\"").text).isEqualTo("loud");
    assertThat(done("\"Items\":[{\"int\":3}]").items.get(0).integer).isEqualTo(3);
  }

  @Test
  void protocolNamesBelongToTheReplyOnlyAtItsTop() {
    Read read = done("\"Inner\":{\"Message\":\"m\",\"RetCode\":5,\"Action\":\"a\"}");
    assertThat(read.unknown).isEmpty();
    assertThat(Objects.requireNonNull(read.inner).unknown)
        .containsEntry("Message", JsonValue.of("m"))
        .containsEntry("RetCode", JsonValue.of(5))
        .containsEntry("Action", JsonValue.of("a"));
  }

  @Test
  void unknownFieldsAreKeptInOrderAndUnmodifiable() {
    Read read = done("\"New\":{\"a\":[1,2.50,null,true]},\"Other\":\"o\",\"Big\":1e100000000");
    assertThat(read.unknown.keySet()).containsExactly("New", "Other", "Big");
    assertThat(read.unknown.containsKey("New")).isTrue();
    assertThat(read.unknown.containsKey("Text")).isFalse();
    assertThat(read.unknown.get("New")).hasToString("{\"a\":[1,2.50,null,true]}");
    assertThat(read.unknown.get("Big")).hasToString("1e100000000");
    assertThatThrownBy(() -> read.unknown.clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void unknownFieldsAreAddedToThoseThatAreThere() {
    Answer<Map<String, JsonValue>> answer =
        PARSER.parse("{\"RetCode\":0,\"New\":1}".getBytes(StandardCharsets.UTF_8), in -> {
          Map<String, JsonValue> fields = Map.of("Old", JsonValue.of(0));
          in.beginObject();
          while (in.nextField(FIELDS)) {
            fields = in.unknown(fields);
          }
          return fields;
        });
    assertThat(answer)
        .isEqualTo(new Answer.Done<>(Map.of("Old", JsonValue.of(0), "New", JsonValue.of(1)), ""));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"AQID\"', AQID",
    "'\"-_8=\"', +/8=",
    "'\"-_8\"', +/8=",
    "'\"AQ\\r\\nID\\n\"', AQID",
    "'\"\"', ''",
    "null, ",
    "'\"A\"', no",
    "'\"AQ*D\"', no",
    "'[]', no",
  })
  void base64IsReadInEachOfItsForms(String json, @Nullable String text) {
    String body = "{\"RetCode\":0,\"A\":" + json + "}";
    List<@Nullable String> read = new ArrayList<>();
    Answer<String> answer = PARSER.parse(body.getBytes(StandardCharsets.UTF_8), in -> {
      in.beginObject();
      while (in.nextField(FieldNames.of("A"))) {
        read.add(in.base64());
      }
      return "";
    });
    if ("no".equals(text)) {
      assertThat(((Answer.Unreadable<String>) answer).problem())
          .startsWith("the value at /A is a ");
    } else {
      assertThat(answer).isInstanceOf(Answer.Done.class);
      assertThat(read).containsExactly(text);
    }
  }

  @Test
  void valuesThatNobodyReadsAreSkipped() {
    Answer<String> answer = PARSER.parse(
        "{\"A\":{\"x\":[1,{\"y\":2}]},\"B\":[[1],[2]],\"RetCode\":0}"
            .getBytes(StandardCharsets.UTF_8),
        in -> {
          StringBuilder names = new StringBuilder();
          in.beginObject();
          while (in.nextField(FieldNames.of("A", "B"))) {
            names.append(in.field());
          }
          return names.toString();
        });
    assertThat(answer).isEqualTo(new Answer.Done<>("AB", ""));
  }

  @Test
  void theActionThatAnAnswerNamesIsGiven() {
    assertThat(PARSER.parse(
            "{\"RetCode\":0,\"Action\":\"XResponse\"}".getBytes(StandardCharsets.UTF_8),
            in -> Objects.requireNonNull(Read.read(in).unknown)))
        .isEqualTo(new Answer.Done<>(Map.of(), "XResponse"));
  }

  @Test
  void aDecoderThatStopsEarlyCannotHideARefusal() {
    byte[] refused = "{\"A\":1,\"RetCode\":5,\"Message\":\"no\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(PARSER.parse(refused, in -> "nothing read"))
        .isEqualTo(new Answer.Refused<String>(5, "no", ""));
  }

  @Test
  void nestingAndNumbersHaveLimits() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(problem("{\"RetCode\":0,\"New\":" + deep + "}")).contains("64 levels");
    assertThat(problem("{\"RetCode\":0,\"New\":" + "9".repeat(101) + "}"))
        .contains("numbers of 100 characters");
    String fine = "[".repeat(60) + "]".repeat(60);
    assertThat(done("\"New\":" + fine).unknown).containsKey("New");
  }

  @Test
  void aRefusalIsFoundWhereNoSuccessCanBe() {
    byte[] body = "{\"RetCode\":171,\"Message\":\"m\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(ReplyParser.parseRefusal(body)).isEqualTo(new Answer.Refused<>(171, "m", ""));
    byte[] zero = "{\"RetCode\":0}".getBytes(StandardCharsets.UTF_8);
    assertThat(ReplyParser.parseRefusal(zero))
        .isEqualTo(new Answer.Unreadable<>("its RetCode is 0", Defect.MALFORMED));
    assertThat(ReplyParser.parseRefusal(new byte[0]))
        .isEqualTo(new Answer.Unreadable<>("the body is empty", Defect.MALFORMED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Count\":1,\"Free\":[1,2,3,4,5]",
        "\"Count\":1,\"New\":[1,2,3,4,5]",
        "\"Count\":1,\"New\":{\"a\":1,\"b\":2,\"c\":3}",
        "\"Skip\":[[],[],[]],\"Count\":1",
        "\"Names\":[\"a\",null,\"c\",\"d\",\"e\"],\"Count\":1",
      })
  void eachNameEachValueAndEachEndOfAContainerCounts(String fields) {
    byte[] body = ("{\"RetCode\":0," + fields + "}").getBytes(StandardCharsets.UTF_8);
    int tokens = 1 + 2 + 2 + 1 + 7 + 1;
    if (fields.contains("\"b\"")) {
      tokens++;
    }
    if (fields.contains("Skip")) {
      tokens++;
    }
    assertThat(ReplyParser.taking(tokens).parse(body, ReplyParserTest::readAll))
        .isEqualTo(new Answer.Done<>(1L, ""));
    assertThat(ReplyParser.taking(tokens - 1).parse(body, ReplyParserTest::readAll))
        .isEqualTo(new Answer.Unreadable<Long>(
            "the JSON has more than " + (tokens - 1) + " tokens", Defect.TOO_LARGE));
  }

  private static final FieldNames COUNTED = FieldNames.of("Count", "Free", "Names", "Skip");

  private static Long readAll(ReplyReader in) {
    long count = 0;
    Map<String, JsonValue> unknown = Map.of();
    in.beginObject();
    while (in.nextField(COUNTED)) {
      switch (in.field()) {
        case "Count" -> count = java.util.Objects.requireNonNull(in.integer());
        case "Free" -> assertThat(in.value()).isNotNull();
        case "Names" -> assertThat(in.texts()).isNotEmpty();
        case "Skip" -> in.skip();
        default -> unknown = in.unknown(unknown);
      }
    }
    return count;
  }

  @Test
  void aRefusalIsOneHoweverManyTokensItHas() {
    byte[] body =
        "{\"X\":[1,2,3,4,5,6],\"RetCode\":171,\"Message\":\"m\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(ReplyParser.taking(5).parse(body, ReplyParserTest::readAll))
        .isEqualTo(new Answer.Refused<>(171, "m", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " {} | false",
        "{\"RetCode\":0,\"Action\":\"A\",\"Message\":{\"X\":1}} | false",
        "{\"RetCode\":0,\"X\":1} | true",
        " \r\n{\"X\":1,\"RetCode\":0} | true",
        "[] | false",
      })
  void fieldsBesideTheEnvelopeAreTold(String body, boolean told) {
    assertThat(ReplyParser.hasFields(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(told);
  }
}
