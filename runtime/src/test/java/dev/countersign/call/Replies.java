package dev.countersign.call;

import dev.countersign.http.HttpReply;
import dev.countersign.wire.FieldNames;
import dev.countersign.wire.ReplyReader;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Replies for tests, and a decoder of the field {@code Text}. */
final class Replies {
  static final String DONE = "{\"RetCode\":0,\"Action\":\"XResponse\",\"Text\":\"done\"}";
  private static final FieldNames FIELDS = FieldNames.of("Text");

  private Replies() {}

  static String firstText(ReplyReader in) {
    String found = "";
    in.beginObject();
    while (in.nextField(FIELDS)) {
      if (in.field().equals("Text")) {
        String text = in.text();
        found = text == null ? "" : text;
      }
    }
    return found;
  }

  static HttpReply of(int status, String body, Map<String, List<String>> headers) {
    return new HttpReply(
        status,
        HttpHeaders.of(headers, (name, value) -> true),
        body.getBytes(StandardCharsets.UTF_8));
  }

  static HttpReply of(String body) {
    return of(200, body, Map.of("Content-Type", List.of("application/json")));
  }
}
