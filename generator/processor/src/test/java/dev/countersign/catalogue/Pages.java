package dev.countersign.catalogue;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an independent reader got out of the pages of this protocol that are to be believed. */
final class Pages {
  private Pages() {}

  /**
   * The pages by product and action; the test is skipped where the catalogue is not beside the
   * checkout.
   */
  static Map<String, Map<String, JsonNode>> read() throws IOException {
    Path file = Path.of(System.getProperty("countersign.shared"), "catalogue", "expected.jsonl");
    assumeThat(file).as("catalogue beside the checkout").exists();
    JsonMapper mapper = new JsonMapper();
    Map<String, Map<String, JsonNode>> products = new TreeMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .map(mapper::readTree)
          .filter(Pages::isPreferred)
          .forEach(page -> products
              .computeIfAbsent(page.get("product").asString(), product -> new LinkedHashMap<>())
              .put(page.get("action").asString(), page));
    }
    return products;
  }

  private static boolean isPreferred(JsonNode page) {
    return page.get("preferred").asBoolean() && !page.get("kind").asString().equals("us3");
  }

  /** File and action, for a message. */
  static String subject(JsonNode page) {
    return page.get("path").asString() + " " + page.get("action").asString();
  }
}
