package dev.countersign.page.draft;

import dev.countersign.check.Keys;
import dev.countersign.format.Part;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      ActionDrafts.of(page, findings).ifPresent(drafts::add);
    }
    List<ActionPage> made = drafts.stream().map(ActionDraft::page).toList();
    return new ApiDraft(name.stem(), made, drafts.isEmpty() ? List.of() : files(name, drafts));
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
