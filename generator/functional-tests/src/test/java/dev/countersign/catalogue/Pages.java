package dev.countersign.catalogue;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an independent reader got out of the pages of this protocol that are to be believed. */
final class Pages {
  private Pages() {}

  /** Where pages lie; the test is skipped where the catalogue is not beside the checkout. */
  static Path folder() {
    Path folder = Path.of(System.getProperty("countersign.shared"), "catalogue", "pages");
    assumeThat(folder).as("catalogue beside the checkout").exists();
    return folder;
  }

  /** The pages by their paths in the folder. */
  static Map<String, JsonNode> read() throws IOException {
    JsonMapper mapper = new JsonMapper();
    Map<String, JsonNode> pages = new TreeMap<>();
    try (Stream<String> lines = Files.lines(folder().resolveSibling("expected.jsonl"))) {
      lines
          .map(mapper::readTree)
          .filter(Pages::isPreferred)
          .forEach(page -> pages.put(page.get("path").asString(), page));
    }
    return pages;
  }

  private static boolean isPreferred(JsonNode page) {
    return page.get("preferred").asBoolean() && !page.get("kind").asString().equals("us3");
  }

  /** File and action, for a message. */
  static String subject(JsonNode page) {
    return page.get("path").asString() + " " + page.get("action").asString();
  }
}
