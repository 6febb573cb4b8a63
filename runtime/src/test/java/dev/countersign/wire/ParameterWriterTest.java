package dev.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.countersign.Credentials;
import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import dev.countersign.call.ClientValue;
import dev.countersign.sign.Signer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParameterWriterTest {
  private static final Credentials KEYS = Credentials.of("public", "private-canary");

  private static final class Zone extends OpenText {
    private Zone(String text) {
      super(text);
    }
  }

  private static final class Level extends OpenInt {
    private Level(long value) {
      super(value);
    }
  }

  /** The body without action, key and signature. */
  private static String body(Consumer<ParameterWriter> write) {
    String body = new String(form(write).toBytes(), StandardCharsets.US_ASCII);
    return body.replaceAll("&?(Action|PublicKey|Signature)=[^&]*", "").replaceFirst("^&", "");
  }

  private static FormBody form(Consumer<ParameterWriter> write) {
    ParameterWriter writer = new ParameterWriter("X", which -> null);
    write.accept(writer);
    return writer.sign(Signer.published(), KEYS);
  }

  private static List<String> problems(Consumer<ParameterWriter> write) {
    return catchThrowableOfType(InvalidRequestException.class, () -> form(write))
        .problems();
  }

  @Test
  void nestedNamesAreJoinedWithDotsAndListsCountFromZero() {
    Parameters disk = out -> out.integer("Size", 20L);
    assertThat(body(out -> {
          out.object("Boot", disk);
          out.objects("Disks", List.of(disk, disk));
          out.texts("Ids", List.of("a", "b"));
        }))
        .isEqualTo("Boot.Size=20&Disks.0.Size=20&Disks.1.Size=20&Ids.0=a&Ids.1=b");
  }

  @Test
  void listsOfListsAndMapsExtendTheName() {
    assertThat(body(out -> {
          out.begin("Matrix");
          for (int i = 0; i < 2; i++) {
            out.beginIndex(i);
            for (int j = 0; j < 2; j++) {
              out.beginIndex(j);
              out.integer((long) (10 * i + j));
              out.end();
            }
            out.end();
          }
          out.end();
          out.begin("Tags");
          out.beginKey("a key");
          out.text("ä");
          out.end();
          out.text("plain", "v");
          out.end();
        }))
        .isEqualTo(
            "Matrix.0.0=0&Matrix.0.1=1&Matrix.1.0=10&Matrix.1.1=11&Tags.a+key=%C3%A4&Tags.plain=v");
  }

  @Test
  void absentValuesAndEmptyListsWriteNothingAndEmptyTextsAreWritten() {
    String absent = null;
    assertThat(body(out -> {
          out.text("A", absent);
          out.texts("B", List.of());
          out.bool("C", null);
          out.text("D", "");
        }))
        .isEqualTo("D=");
  }

  @Test
  void everyTypeIsWrittenUnderAName() {
    assertThat(body(out -> {
          out.text("Zone", new Zone("cn-bj2"));
          out.integer("Count", 2L);
          out.integer("Level", new Level(3));
          out.decimal("Rate", 0.5);
          out.bool("Flag", false);
          out.base64("Data", new byte[] {1, 2, -1});
          out.texts("Zones", List.of(new Zone("a"), new Zone("b")));
          out.secrets("Pins", List.of("p", "q"));
          out.integers("Ports", List.of(80L, new Level(443)));
          out.decimals("Rates", List.of(1.5, 2.0));
          out.bools("Flags", List.of(true, false));
          out.text("Last", "l");
        }))
        .isEqualTo("Count=2&Data=AQL%2F&Flag=false&Flags.0=true&Flags.1=false&Last=l&Level=3"
            + "&Pins.0=p&Pins.1=q&Ports.0=80&Ports.1=443&Rate=0.5&Rates.0=1.5&Rates.1=2"
            + "&Zone=cn-bj2&Zones.0=a&Zones.1=b");
  }

  @Test
  void everyTypeIsWrittenAtTheNameReached() {
    List<Consumer<ParameterWriter>> values = List.of(
        out -> out.text("t"),
        out -> out.text(new Zone("z")),
        out -> out.secret("s"),
        out -> out.integer(7L),
        out -> out.integer(new Level(8)),
        out -> out.decimal(0.25),
        out -> out.bool(true),
        out -> out.object(inner -> inner.text("F", "f")),
        out -> out.value(JsonValue.of("v")));
    assertThat(body(out -> writeList(out, values)))
        .isEqualTo("L.0=t&L.1=z&L.2=s&L.3=7&L.4=8&L.5=0.25&L.6=true&L.7.F=f&L.8=v");
  }

  private static void writeList(ParameterWriter out, List<Consumer<ParameterWriter>> values) {
    out.begin("L");
    for (int i = 0; i < values.size(); i++) {
      out.beginIndex(i);
      values.get(i).accept(out);
      out.end();
    }
    out.end();
  }

  @Test
  void aNullOfAnyTypeWritesNothingUnderANameAndIsRefusedInAList() {
    assertThat(body(out -> {
          out.text("A", (Zone) null);
          out.secret("B", null);
          out.base64("C", null);
          out.base64Secret("D", null);
          out.integer("E", (Long) null);
          out.integer("F", (Level) null);
          out.decimal("G", null);
          out.texts("H", null);
          out.secrets("I", null);
          out.integers("J", null);
          out.decimals("K", null);
          out.bools("L", null);
          out.object("M", null);
          out.objects("N", null);
          out.value("O", null);
        }))
        .isEmpty();
    List<Consumer<ParameterWriter>> values = List.of(
        out -> out.text((String) null),
        out -> out.text((Zone) null),
        out -> out.secret((String) null),
        out -> out.integer((Long) null),
        out -> out.integer((Level) null),
        out -> out.decimal((Double) null),
        out -> out.bool((Boolean) null),
        out -> out.object((Parameters) null),
        out -> out.value((JsonValue) null));
    assertThat(problems(out -> writeList(out, values)))
        .hasSize(values.size())
        .allMatch(problem -> problem.matches("L\\.[0-8] is null; leave it out of the list"));
  }

  @Test
  void namesThatHaveNoFormAreRefused() {
    assertThat(problems(out -> {
          out.begin("Half\ud83d");
          out.text("v");
          out.end();
          out.text("Name\ud83d", "v");
          out.text("", "v");
          out.begin("Tags");
          out.beginKey("");
          out.text("v");
          out.end();
          out.beginKey("key");
          out.text("v");
          out.end();
          out.end();
          out.integer("Int\ud83d", 1L);
        }))
        .containsExactly(
            "Half has a name with half of a surrogate pair",
            "Name\\ud83d has a name with half of a surrogate pair",
            "a parameter has an empty name",
            "Tags has an empty key",
            "Int\\ud83d has a name with half of a surrogate pair");
  }

  @Test
  void namesOutsideTheSafeCharactersAreEscaped() {
    assertThat(body(out -> {
          out.text("\u00e4", "v");
          out.object("A b", inner -> inner.text("c&d", "w"));
          out.begin("plain");
          out.text("e=f", "x");
          out.end();
        }))
        .isEqualTo("A+b.c%26d=w&plain.e%3Df=x&%C3%A4=v");
  }

  @Test
  void freeValuesAreFlattened() {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    fields.put("b", JsonValue.of(List.of(JsonValue.of(true), JsonValue.number("1.50e2"))));
    fields.put("a", JsonValue.of("x y"));
    fields.put("n", JsonValue.NULL);
    fields.put("z", JsonValue.of(new BigDecimal("-0.0")));
    assertThat(body(out -> out.value("Free", JsonValue.of(fields))))
        .isEqualTo("Free.a=x+y&Free.b.0=true&Free.b.1=150&Free.z=0");
  }

  @Test
  void freeNumbersAreWrittenOutUpToFourHundredDigits() {
    List<String> longest = List.of("1e399", "1e-399", "1".repeat(90) + "e-310");
    for (String number : longest) {
      assertThat(body(out -> out.value("N", JsonValue.number(number))))
          .isEqualTo("N=" + new BigDecimal(number).toPlainString());
    }
    assertThat(problems(out -> {
          out.value("A", JsonValue.number("1e400"));
          out.value("B", JsonValue.number("11e-399"));
          out.value("C", JsonValue.number("1e99999999999"));
        }))
        .containsExactly(
            "A is a number of more than 400 digits",
            "B is a number of more than 400 digits",
            "C is a number of more than 400 digits");
  }

  @ParameterizedTest
  @CsvSource({
    "42.0, 42",
    "-0.0, 0",
    "1e20, 100000000000000000000",
    "9007199254740991, 9007199254740991",
    "-9007199254740992, -9007199254740992",
    "1e-7, 0.0000001",
    "0.5, 0.5",
    "65.722, 65.722",
    "-7.25, -7.25",
    "9007199254740993, 9007199254740992",
    "0.001, 0.001",
    "1.7976931348623157e308, 17976931348623157"
  })
  void decimalsHaveNoExponentAndNoZeroFraction(double value, String expected) {
    String text = body(out -> out.decimal("D", value));
    assertThat(text).startsWith("D=" + expected).doesNotContain("E");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 9, 10, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 31})
  void integersHaveSixtyFourBits(long value) {
    assertThat(body(out -> out.integer("I", value))).isEqualTo("I=" + value);
  }

  @Test
  void everythingOutsideTheSafeCharactersIsEscaped() {
    assertThat(body(out -> out.text("T", "aZ09-_.~ *+&=%/\u20ac\ud83d\ude00\n")))
        .isEqualTo("T=aZ09-_.~+%2A%2B%26%3D%25%2F%E2%82%AC%F0%9F%98%80%0A");
  }

  @Test
  void allProblemsAreNamedAtOnceWithTheirFullNames() {
    List<String> withNull = new ArrayList<>(Arrays.asList("a", null));
    assertThat(problems(out -> {
          out.clientText(ClientValue.REGION, "Region", (String) null, true);
          out.clientText(ClientValue.PROJECT_ID, "ProjectId", (String) null, true);
          out.object("Disk", inner -> inner.decimal("Size", Double.NaN));
          out.decimal("Rate", Double.POSITIVE_INFINITY);
          out.texts("Ids", withNull);
          out.object("Deep", inner -> inner.text("Name", "secret\ud83d"));
          out.text("Twice", "1");
          out.text("Twice", "2");
        }))
        .containsExactly(
            "Region, ProjectId are missing; set them in the request, or in ClientOptions for all"
                + " requests",
            "Disk.Size is not a finite number",
            "Rate is not a finite number",
            "Ids.1 is null; leave it out of the list",
            "Deep.Name holds half of a surrogate pair, which has no form in UTF-8",
            "Twice is given twice");
  }

  @Test
  void secretsAreMaskedInTheTextForm() {
    FormBody form = form(out -> {
      out.secret("Password", "hunter 2+");
      out.base64Secret("Pin", new byte[] {1, 2, 3});
      out.text("Name", "n");
    });
    assertThat(form)
        .hasToString("Action=X&Name=n&Password=***&Pin=***&PublicKey=***&Signature=***");
    assertThat(form.redact("you sent hunter 2+ and hunter+2%2B, AQID too", "private"))
        .isEqualTo("you sent *** and ***, *** too");
  }

  @Test
  void whatADefinitionCannotCallSecretIsSecretByItsName() {
    JsonValue free = JsonValue.of(Map.of("Any", JsonValue.of("canary")));
    assertThat(form(out -> {
          out.texts("Passphrases", List.of("canary"));
          out.decimals("Pwds", List.of(1.5));
          out.value("ApiKey", free);
          out.values("PrivateKeys", List.of(free));
          out.begin("SharedKeys");
          out.texts("0", List.of("canary"));
          out.end();
          out.beginMap("Credentials");
          out.text("me", "canary");
          out.end();
          out.text("Token", "shown");
          out.object("Secret", inner -> inner.text("Name", "shown"));
          out.objects("Cookies", List.of(inner -> inner.text("Name", "shown")));
        }))
        .hasToString("Action=X&ApiKey.Any=***&Cookies.0.Name=shown&Credentials.me=***"
            + "&Passphrases.0=***&PrivateKeys.0.Any=***&PublicKey=***&Pwds.0=***"
            + "&Secret.Name=shown&SharedKeys.0.0=***&Token=shown&Signature=***");
  }

  @Test
  void valuesOfMapsAreSecretByTheirKeys() {
    FormBody form = form(out -> {
      out.beginMap("Tags");
      out.text("AdminPwd", "canary");
      out.integer("token", 7L);
      out.text("Name", "n");
      out.begin("Secrets");
      out.text("Inner", "canary");
      out.end();
      out.end();
      out.text("PasswordPolicy", "shown");
    });
    assertThat(form)
        .hasToString("Action=X&PasswordPolicy=shown&PublicKey=***&Tags.AdminPwd=***&Tags.Name=n"
            + "&Tags.Secrets.Inner=***&Tags.token=***&Signature=***");
  }

  @Test
  void anyOrderOfWritingGivesTheSameBytes() {
    Random random = new Random(7);
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 0; i < 2000; i++) {
      parameters.put("N" + random.nextInt(100_000) + (i % 3 == 0 ? ".a" : ""), "v" + i);
    }
    String sorted = body(out -> parameters.forEach(out::text));
    List<String> names = new ArrayList<>(parameters.keySet());
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(names, random);
      assertThat(body(out -> names.forEach(n -> out.text(n, parameters.get(n)))))
          .isEqualTo(sorted);
    }
    Collections.sort(names, Collections.reverseOrder());
    assertThat(body(out -> names.forEach(n -> out.text(n, parameters.get(n))))).isEqualTo(sorted);
  }

  @Test
  void valuesNestedDeeperThanSixtyFourLevelsAreRefused() {
    JsonValue deep = JsonValue.of("x");
    for (int i = 0; i < 70; i++) {
      deep = JsonValue.of(List.of(deep));
    }
    JsonValue value = deep;
    assertThat(problems(out -> out.value("Free", value)))
        .singleElement()
        .asString()
        .contains("is nested deeper than 64 levels");
  }
}
