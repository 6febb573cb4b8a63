package dev.countersign.page.report;

import dev.countersign.page.merge.Conflict;
import dev.countersign.page.merge.FileConflict;
import dev.countersign.page.merge.WriteSummary;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The report as JSON, for tools.
 *
 * <p>All but {@code run} depends on the pages and the definitions only: importing once more gives the
 * same. What is not known is left out; {@code version} changes when a key does.
 *
 * <pre>{@code
 * {
 *   "version" : 1,
 *   "pages" : { "read" : 2, "skipped" : 1 },
 *   "apis" : [ { "api" : "Box", "actions" : 2 } ],
 *   "facts" : { "parameters" : { "found" : 4, "guessed" : 1 }, … },
 *   "findings" : { "skipped page" : 1, … },
 *   "look" : [ { "weight" : 100, "kind" : "skipped page", "page" : "box/a.md", "line" : 3,
 *     "action" : "GetBox", "text" : "…" }, … ],
 *   "run" : {
 *     "created" : [ "box.yaml" ], "updated" : [ ], "removed" : [ ], "unchanged" : [ ], "edited" : [ ],
 *     "conflicts" : [ { "file" : "box/GetBox.yaml", "kind" : "edit", "text" : "…",
 *       "key" : "parameters.Limit.default", "base" : "20", "mine" : "30", "theirs" : "50",
 *       "source" : "box/get.md:12" } ]
 *   }
 * }
 * }</pre>
 */
public final class ReportJson {

  /** The version of the keys. */
  public static final int VERSION = 1;

  private ReportJson() {}

  /**
   * Returns the report as JSON.
   *
   * @param report the report
   * @return the text, with a line break at its end
   */
  public static String of(ImportReport report) {
    JsonMapper mapper = new JsonMapper();
    ObjectNode root = mapper.createObjectNode().put("version", VERSION);
    root.putObject("pages").put("read", report.pagesRead()).put("skipped", report.pagesSkipped());
    ArrayNode apis = root.putArray("apis");
    report
        .apis()
        .forEach(api -> apis.addObject().put("api", api.name()).put("actions", api.actions()));
    ObjectNode facts = root.putObject("facts");
    report
        .facts()
        .forEach((fact, count) -> facts
            .putObject(fact.words())
            .put("found", count.found())
            .put("guessed", count.guessed()));
    findings(root, report.findings());
    run(root.putObject("run"), report.written());
    // The line breaks of the system would make the bytes depend on it.
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return mapper
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
            .writeValueAsString(root)
        + "\n";
  }

  private static void findings(ObjectNode root, List<Finding> findings) {
    ObjectNode counts = root.putObject("findings");
    ArrayNode look = root.putArray("look");
    for (Finding finding : findings) {
      String kind = finding.kind().words();
      counts.put(kind, counts.path(kind).asInt(0) + 1);
      ObjectNode node = look.addObject()
          .put("weight", finding.kind().weight())
          .put("kind", kind)
          .put("page", finding.page());
      if (finding.line() > 0) {
        node.put("line", finding.line());
      }
      if (!finding.action().isEmpty()) {
        node.put("action", finding.action());
      }
      node.put("text", finding.text());
    }
  }

  private static void run(ObjectNode run, WriteSummary written) {
    files(run, "created", written.created());
    files(run, "updated", written.updated());
    files(run, "removed", written.removed());
    files(run, "unchanged", written.unchanged());
    files(run, "edited", written.edited());
    ArrayNode conflicts = run.putArray("conflicts");
    written.conflicts().forEach(conflict -> conflict(conflicts.addObject(), conflict));
  }

  private static void files(ObjectNode run, String key, List<String> files) {
    files.forEach(run.putArray(key)::add);
  }

  private static void conflict(ObjectNode node, FileConflict conflict) {
    node.put("file", conflict.file())
        .put("kind", conflict.kind().words())
        .put("text", conflict.text());
    conflict.detail().ifPresent(detail -> detail(node, detail));
  }

  private static void detail(ObjectNode node, Conflict detail) {
    node.put("key", detail.key());
    put(node, "base", detail.base());
    put(node, "mine", detail.mine());
    put(node, "theirs", detail.theirs());
    put(node, "source", detail.source());
  }

  private static void put(ObjectNode node, String key, Optional<String> text) {
    text.ifPresent(known -> node.put(key, known));
  }
}
