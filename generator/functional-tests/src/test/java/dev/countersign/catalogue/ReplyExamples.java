package dev.countersign.catalogue;

import dev.countersign.CountersignException;
import dev.countersign.UnreadableReplyException;
import dev.countersign.http.HttpReply;
import dev.countersign.naming.NamedAction;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers calls with the examples of pages, and looks at what a client makes of them. */
final class ReplyExamples implements AutoCloseable {
  private static final Pattern FAULT =
      Pattern.compile("the value at (\\S+) is ([a-z0-9, ]*[a-z0-9])");
  private static final String NO_RET_CODE = "RetCode is missing";
  private static final int MOST_FAULTS = 100;

  private final GeneratedClasses classes;
  private final Tally tally;
  private final GeneratedClient client;
  private byte[] example = {};

  ReplyExamples(GeneratedClasses classes, Tally tally) {
    this.classes = classes;
    this.tally = tally;
    HttpHeaders headers =
        HttpHeaders.of(Map.of("Content-Type", List.of("application/json")), (name, value) -> true);
    this.client = GeneratedClient.plain(
        classes,
        URI.create("http://127.0.0.1/"),
        call -> CompletableFuture.completedFuture(new HttpReply(200, headers, this.example)));
  }

  /** Decodes the example of a page; what makes the client refuse it is noted and taken out. */
  void check(NamedAction action, JsonNode page, Object request) {
    JsonNode json = page.path("response_example").path("json");
    if (!json.isObject()) {
      this.tally.add(Tally.Count.NO_EXAMPLE, 1);
      return;
    }
    JsonNode rest = json.deepCopy();
    List<String> faults = new ArrayList<>();
    try {
      Object response = decode(action, request, rest, faults);
      ReplyComparison comparison = new ReplyComparison(this.classes);
      comparison.object(action.response(), response, rest, "");
      note(page, faults, comparison);
    } catch (CountersignException failure) {
      this.tally.replies().add(Pages.subject(page) + " example: " + failure.getMessage());
    }
  }

  private Object decode(NamedAction action, Object request, JsonNode rest, List<String> faults) {
    while (true) {
      try {
        this.example = rest.toString().getBytes(StandardCharsets.UTF_8);
        return this.client.call(action, request);
      } catch (UnreadableReplyException refused) {
        faults.add(takeOut(refused, rest));
        if (faults.size() > MOST_FAULTS) {
          throw refused;
        }
      }
    }
  }

  private void note(JsonNode page, List<String> faults, ReplyComparison comparison) {
    this.tally.add(faults.isEmpty() ? Tally.Count.DECODED : Tally.Count.REFUSED, 1);
    this.tally.add(Tally.Count.READ, comparison.equal());
    this.tally.add(Tally.Count.OTHER_CASE, comparison.otherCase());
    faults.forEach(fault -> this.tally.note("refused: " + fault));
    comparison.misfits().forEach(misfit -> this.tally.note("decoded all the same: " + misfit));
    for (String difference : comparison.differences()) {
      this.tally.replies().add(Pages.subject(page) + " example " + difference);
    }
  }

  private static String takeOut(UnreadableReplyException refused, JsonNode rest) {
    String message = refused.getMessage();
    Matcher fault = FAULT.matcher(message);
    if (fault.find()) {
      JsonPointer place = JsonPointer.compile(fault.group(1));
      JsonNode parent = rest.at(place.head());
      if (parent instanceof ObjectNode object) {
        object.remove(place.last().getMatchingProperty());
      } else if (parent instanceof ArrayNode array) {
        array.remove(place.last().getMatchingIndex());
      }
      return fault.group(2);
    }
    if (message.contains(NO_RET_CODE) && rest instanceof ObjectNode object) {
      object.put("RetCode", 0);
      return NO_RET_CODE;
    }
    throw refused;
  }

  @Override
  public void close() {
    this.client.close();
  }
}
