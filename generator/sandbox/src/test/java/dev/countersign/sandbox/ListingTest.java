package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of three elements a call for a page gets. */
final class ListingTest {
  private static final MadeAction OFFSET = paged(
      "{ Offset: int, Limit: int }",
      "{ offset: Offset, limit: Limit, items: Hosts, total: Total }");
  private static final MadeAction NUMBER =
      paged("{ Page: int, Size: int }", "{ page: Page, size: Size, items: Hosts, total: Total }");
  private static final MadeAction TOKEN = paged(
      "{ Token: string, Limit: int }", "{ token: Token, next: Next, items: Hosts, limit: Limit }");

  private static MadeAction paged(String parameters, String pagination) {
    return MadeAction.of("""
        countersign: 1
        api: Made
        actions:
          Make:
            effect: read
            parameters: %s
            response:
              Hosts: list of int
              Inner: { type: object, fields: { Hosts: list of int } }
              Total: int
              Next: string
            pagination: %s
        """.formatted(parameters, pagination));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 1; [1]",
        "1; 1; [2]",
        "2; 2; [3]",
        "3; 2; []",
        "0; 3; [1,2,3]",
        "0; 0; []",
        "0; -1; []",
        "9223372036854775807; 1; []",
      })
  void offsetSkipsElementsAndLimitEndsThePage(String offset, String limit, String hosts) {
    assertThat(OFFSET.answer("Offset", offset, "Limit", limit))
        .isEqualTo("{\"Hosts\":" + hosts
            + ",\"Inner\":{\"Hosts\":[1,2]},\"Total\":3,\"Next\":\"next-1\"}");
  }

  @Test
  void callWithoutALimitGetsAll() {
    assertThat(OFFSET.answer()).startsWith("{\"Hosts\":[1,2,3],");
    assertThat(NUMBER.answer()).startsWith("{\"Hosts\":[1,2,3],");
  }

  @Test
  void limitThatIsNoNumberCountsAsNone() {
    MadeAction text = paged(
        "{ Offset: string, Limit: string }",
        "{ offset: Offset, limit: Limit, items: Hosts, total: Total }");

    assertThat(text.answer("Offset", "x", "Limit", "y")).startsWith("{\"Hosts\":[1,2,3],");
    assertThat(text.answer("Offset", "1", "Limit", "1")).startsWith("{\"Hosts\":[2],");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 2; [1,2]",
        "1; 2; [1,2]",
        "2; 2; [3]",
        "3; 2; []",
        "1; 1; [1]",
        "3; 1; [3]",
        "1; 0; []"
      })
  void pagesCountFromOne(String page, String size, String hosts) {
    assertThat(NUMBER.answer("Page", page, "Size", size))
        .startsWith("{\"Hosts\":" + hosts + ",")
        .contains("\"Total\":3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; ''; [1,2]; sandbox-2",
        "sandbox-2; ''; [3]; ''",
        "sandbox-1; 1; [2]; sandbox-2",
        "sandbox-0; 3; [1,2,3]; ''",
        "''; 0; [1]; sandbox-1",
        "sandbox-3; 1; []; ''",
        "sandbox-9; 1; []; ''",
        "mine; 1; []; ''",
      })
  void tokenLeadsToThePageBehind(String token, String limit, String hosts, String next) {
    String[] call = limit.isEmpty()
        ? new String[] {"Token", token}
        : new String[] {"Token", token, "Limit", limit};
    assertThat(TOKEN.answer(call))
        .isEqualTo("{\"Hosts\":" + hosts + ",\"Inner\":{\"Hosts\":[1,2]},\"Total\":1,\"Next\":\""
            + next + "\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "'{ type: string, encoding: base64 }', string",
    "string, '{ type: string, encoding: base64 }'"
  })
  void tokenOfBytesIsBase64(String parameter, String field) {
    MadeAction action = MadeAction.of("""
        countersign: 1
        api: Made
        actions:
          Make:
            effect: read
            parameters: { Token: %s, Data: { type: string, encoding: base64 } }
            response: { Next: %s, Hosts: list of int, Others: list of int }
            pagination: { token: Token, next: Next, items: Hosts }
        """.formatted(parameter, field));

    assertThat(action.answer())
        .isEqualTo("{\"Next\":\"c2FuZGJveC02\",\"Hosts\":[1,2],\"Others\":[1,2]}");
    assertThat(action.answer("Token", "c2FuZGJveC02")).startsWith("{\"Next\":\"\",\"Hosts\":[3],");
  }

  @Test
  void onlyTheListOfThePageIsPaged() {
    MadeAction action = MadeAction.of("""
        countersign: 1
        api: Made
        actions:
          Make:
            effect: read
            parameters: { Token: string, Data: { type: string, encoding: base64 } }
            response: { Next: string, Data: { type: string, encoding: base64 }, Hosts: list of int, Others: list of int }
            pagination: { token: Token, next: Next, items: Hosts }
        """);

    assertThat(action.answer("Token", "sandbox-2"))
        .isEqualTo("{\"Next\":\"\",\"Data\":\"ZGF0YS0x\",\"Hosts\":[3],\"Others\":[1,2]}");
  }
}
