package dev.countersign.page.draft;

import dev.countersign.check.Keys;
import dev.countersign.check.Limit;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.format.Part;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The definition files of one API.
 *
 * @param stem the name of its file without the ending, and of the folder of its actions
 * @param actions the pages that became actions, in the order of their names
 * @param files the file of the API, and those of its actions
 */
public record ApiDraft(String stem, List<ActionPage> actions, List<DraftFile> files) {
  /**
   * Copies the lists.
   *
   * @param stem the name of its file without the ending, and of the folder of its actions
   * @param actions the pages that became actions, in the order of their names
   * @param files the file of the API, and those of its actions
   */
  public ApiDraft {
    actions = List.copyOf(actions);
    files = List.copyOf(files);
  }

  /**
   * Makes the files of an API, which the checker accepts.
   *
   * @param name what the API is called
   * @param pages one page for each action, in the order of the actions' names
   * @param findings takes what was decided on the way
   * @return the files; none where no page makes an action
   */
  public static ApiDraft of(ApiName name, List<ActionPage> pages, List<Finding> findings) {
    List<ActionDraft> drafts = new ArrayList<>();
    Map<String, String> letters = new HashMap<>();
    for (ActionPage page : pages) {
      String other = letters.putIfAbsent(FieldTree.letters(page.action()), page.action());
      if (other != null) {
        findings.add(new Finding(
            Finding.Kind.SKIPPED_PAGE,
            page.path(),
            page.title().line(),
            page.action(),
            "The action differs from " + other + " in capitals or underscores only, and its file"
                + " would be the same on some systems."));
        continue;
      }
      if (drafts.size() == Limit.ACTIONS.most()) {
        findings.add(new Finding(
            Finding.Kind.SKIPPED_PAGE,
            page.path(),
            page.title().line(),
            page.action(),
            "The API has more than " + Limit.ACTIONS.most()
                + " actions. Put some of its pages into a folder of their own."));
        continue;
      }
      ActionDrafts.of(page, findings).ifPresent(drafts::add);
    }
    List<ActionPage> made = drafts.stream().map(ActionDraft::page).toList();
    List<DraftFile> files = drafts.isEmpty() ? List.of() : files(name, drafts);
    tooMany(name, files).ifPresent(findings::add);
    return new ApiDraft(name.stem(), made, files);
  }

  /** Each action is within the limits; what all of them add up to need not be. */
  private static Optional<Finding> tooMany(ApiName name, List<DraftFile> files) {
    return DraftCheck.complaint(name.stem(), files)
        .filter(complaint -> complaint.code() == DiagnosticCode.TOO_MANY)
        .map(complaint -> new Finding(
            Finding.Kind.BROKEN_DEFINITION, name.stem() + ".yaml", 0, "", complaint.message()));
  }

  private static List<DraftFile> files(ApiName name, List<ActionDraft> drafts) {
    Map<String, Part.Mapping> shared = SharedModels.of(drafts);
    List<DraftFile> files = files(name, drafts, shared);
    // Models of one action are always right; shared ones are right unless a rule here is wrong.
    return shared.isEmpty() || DraftCheck.complaint(name.stem(), files).isEmpty()
        ? files
        : files(name, drafts, Map.of());
  }

  private static List<DraftFile> files(
      ApiName name, List<ActionDraft> drafts, Map<String, Part.Mapping> shared) {
    Parts models = new Parts();
    shared.forEach(models::part);
    Parts api = new Parts()
        .text("countersign", "1")
        .text("api", name.api())
        .list("actions", drafts.stream().map(draft -> draft.page().action()).toList())
        .map("models", models.done());
    List<DraftFile> files = new ArrayList<>();
    files.add(DraftFile.of(name.stem() + ".yaml", Keys.API_FILE, api.done()));
    drafts.forEach(draft -> files.add(draft.file(name.stem(), Set.copyOf(shared.keySet()))));
    return files;
  }
}
