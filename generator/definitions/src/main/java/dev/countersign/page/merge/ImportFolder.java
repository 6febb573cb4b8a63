package dev.countersign.page.merge;

import dev.countersign.page.merge.FilePlan.Create;
import dev.countersign.page.merge.FilePlan.Leave;
import dev.countersign.page.merge.FilePlan.Remove;
import dev.countersign.page.merge.FilePlan.Step;
import dev.countersign.page.merge.FilePlan.Update;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A folder that definitions are imported into, again and again, and that people edit meanwhile.
 *
 * <p>Beside the definitions, in {@code .imported}, is what the last import wrote, under the same
 * names. It is committed with the definitions, and nobody edits it: it tells edits from imports. What
 * looks for definitions does not find it, since the name of an API begins with a letter or a digit.
 *
 * <p>Nothing is lost when an import is interrupted: all definitions are written before any base, each
 * of them as a whole, and importing once more ends as it would have ended.
 */
public final class ImportFolder {

  private static final String BASES = ".imported/";
  private static final Pattern FILE =
      Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]*/)*[A-Za-z0-9][A-Za-z0-9_-]*\\.yaml");

  private final FolderFiles files;

  private ImportFolder(FolderFiles files) {
    this.files = files;
  }

  /**
   * Names a folder; nothing is looked at yet.
   *
   * @param out the folder, which need not be there
   * @return the folder as something to import into
   */
  public static ImportFolder of(Path out) {
    return new ImportFolder(new FolderFiles(out));
  }

  static String baseOf(String file) {
    return BASES + file;
  }

  /**
   * Writes definitions, and keeps what people did to those that are there.
   *
   * <p>What the import before wrote about an action of these APIs, and this one does not, is removed
   * if the page is gone and nobody edited the definition. Other APIs in the folder are not touched.
   *
   * @param drafts canonical texts by path from the folder, with slashes: {@code uhost.yaml} for an
   *     API, {@code uhost/CopyCustomImage.yaml} for an action of it
   * @param gone tells of a page, as {@code source} names it but without the line, whether it was looked
   *     for and describes its action no more; of a page that was not asked for or could not be read, no
   * @return what was done
   * @throws IOException if a file cannot be written; once that is mended, import again
   */
  public WriteSummary apply(SortedMap<String, String> drafts, Predicate<String> gone)
      throws IOException {
    SortedMap<String, FilePlan> plans = new TreeMap<>();
    for (Map.Entry<String, Map<String, String>> api : byApi(drafts).entrySet()) {
      for (FilePlan plan : ApiPlan.of(this.files, api.getKey(), api.getValue(), gone)) {
        plans.put(plan.file(), plan);
      }
    }
    for (FilePlan plan : plans.values()) {
      carryOut(plan.definition(), plan.file());
    }
    for (FilePlan plan : plans.values()) {
      carryOut(plan.base(), baseOf(plan.file()));
    }
    return summary(plans.values());
  }

  /** Puts each action to its API: uhost/CopyCustomImage.yaml to uhost.yaml. */
  private static SortedMap<String, Map<String, String>> byApi(SortedMap<String, String> drafts) {
    SortedMap<String, Map<String, String>> apis = new TreeMap<>();
    drafts.forEach((file, draft) -> {
      if (!FILE.matcher(file).matches()) {
        throw new IllegalArgumentException("No path of a definition: " + file);
      }
      int slash = file.lastIndexOf('/');
      String owner = slash < 0 ? file : file.substring(0, slash) + ".yaml";
      String api = drafts.containsKey(owner) ? owner : file;
      apis.computeIfAbsent(api, absent -> new TreeMap<>()).put(file, draft);
    });
    return apis;
  }

  private void carryOut(Step step, String file) throws IOException {
    if (step instanceof Create create) {
      this.files.write(file, create.text());
    } else if (step instanceof Update update) {
      this.files.write(file, update.text());
    } else if (step instanceof Remove) {
      this.files.delete(file);
    }
  }

  private static WriteSummary summary(Collection<FilePlan> plans) {
    return new WriteSummary(
        files(plans, plan -> plan.definition() instanceof Create),
        files(plans, plan -> plan.definition() instanceof Update),
        files(plans, plan -> plan.definition() instanceof Remove),
        files(plans, plan -> plan.definition() instanceof Leave),
        files(plans, FilePlan::edited),
        plans.stream().flatMap(plan -> plan.conflicts().stream()).toList());
  }

  private static List<String> files(Collection<FilePlan> plans, Predicate<FilePlan> which) {
    return plans.stream().filter(which).map(FilePlan::file).toList();
  }
}
