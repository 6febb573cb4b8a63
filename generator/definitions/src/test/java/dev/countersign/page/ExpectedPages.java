package dev.countersign.page;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.Dialect;
import dev.countersign.page.action.PageModel;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import dev.countersign.page.action.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an independent reader got out of the catalogue's pages. */
public final class ExpectedPages {
  private ExpectedPages() {}

  /** Reads all rows; the test is skipped where the catalogue is not beside the checkout. */
  public static List<JsonNode> rows() throws IOException {
    Path file = Path.of(System.getProperty("countersign.shared"), "catalogue", "expected.jsonl");
    assumeThat(file).as("catalogue beside the checkout").exists();
    JsonMapper mapper = new JsonMapper();
    return Files.readAllLines(file).stream().map(mapper::readTree).toList();
  }

  /** Returns whether a page describes an action of this protocol, and is the one to believe. */
  public static boolean isPreferred(JsonNode row) {
    return row.get("preferred").asBoolean() && !row.get("kind").asString().equals("us3");
  }

  /** Reads the rows of pages that describe actions of this protocol, repeats included. */
  public static List<ActionPage> pages() throws IOException {
    return rows().stream()
        .filter(row -> !row.get("kind").asString().equals("us3"))
        .map(ExpectedPages::page)
        .toList();
  }

  /** Turns a row into the page that it was made from. */
  public static ActionPage page(JsonNode row) {
    List<PageModel> models = new ArrayList<>();
    row.get("models")
        .forEach(model -> models.add(new PageModel(
            model.get("name").asString(),
            model.get("scope").asString().equals("request"),
            rows(model.get("fields")),
            1)));
    return new ActionPage(
        row.get("path").asString(),
        row.get("product").asString(),
        row.get("kind").asString().equals("legacy") ? Dialect.LEGACY : Dialect.MODERN,
        row.get("action").asString(),
        new Passage(row.get("title").asString(), 1),
        List.of(new Passage(text(row.get("intro")), 1)),
        rows(row.get("request")),
        rows(row.get("response")),
        models,
        example(row.get("request_example")),
        example(row.get("response_example")));
  }

  private static List<PageRow> rows(JsonNode rows) {
    List<PageRow> all = new ArrayList<>();
    for (JsonNode row : rows) {
      JsonNode required = row.get("required");
      all.add(new PageRow(
          row.get("name").asString(),
          type(row.get("type")),
          required.isNull() ? Optional.empty() : Optional.of(required.asBoolean()),
          text(row.get("text")),
          row.get("line").asInt()));
    }
    return all;
  }

  private static PageType type(JsonNode type) {
    return switch (type.get("kind").asString()) {
      case "scalar" -> new PageType.Single(scalar(type.get("scalar").asString()));
      case "array" -> new PageType.Array(type(type.get("item")));
      case "map" -> new PageType.Map(type(type.get("value")));
      case "model" -> new PageType.Model(type.get("model").asString());
      default -> new PageType.Unknown();
    };
  }

  private static Scalar scalar(String name) {
    return switch (name) {
      case "int" -> Scalar.INT;
      case "float" -> Scalar.FLOAT;
      case "bool" -> Scalar.BOOL;
      default -> Scalar.STRING;
    };
  }

  private static Optional<Passage> example(JsonNode example) {
    return example == null || example.isNull()
        ? Optional.empty()
        : Optional.of(new Passage(text(example.get("raw")), 1));
  }

  private static String text(JsonNode text) {
    return text == null || text.isNull() ? "" : text.asString();
  }
}
