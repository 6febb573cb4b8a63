package dev.countersign.page.merge;

import dev.countersign.format.Part;
import dev.countersign.page.merge.FileConflict.Kind;
import dev.countersign.page.merge.FilePlan.Leave;
import dev.countersign.page.merge.FilePlan.Omit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Decides what becomes of the files of one API, and writes nothing. */
final class ApiPlan {

  private static final String ENDING = ".yaml";

  private final FolderFiles files;
  private final FileVersions api;
  private final Set<String> staying = new HashSet<>();

  private ApiPlan(FolderFiles files, String api) {
    this.files = files;
    this.api = FileVersions.find(files, api);
  }

  /**
   * Returns the folder of an API's actions.
   *
   * @param api the file of the API
   */
  static String folder(String api) {
    return api.substring(0, api.length() - ENDING.length()) + "/";
  }

  /**
   * Decides about an API.
   *
   * @param files the output folder
   * @param api the file of the API
   * @param drafts what the import would write: the API, and its actions
   * @param gone tells whether a page no longer describes its action
   */
  static List<FilePlan> of(
      FolderFiles files, String api, Map<String, String> drafts, Predicate<String> gone)
      throws IOException {
    ApiPlan plan = new ApiPlan(files, api);
    List<FilePlan> plans = new ArrayList<>(plan.actions(drafts));
    plans.addAll(plan.leftovers(drafts.keySet(), gone));
    String draft = Optional.ofNullable(drafts.get(api)).orElseThrow();
    plans.add(DraftPlan.of(plan.api, PartialApi.with(api, draft, plan.api.base(), plan.staying)));
    return plans;
  }

  private List<FilePlan> actions(Map<String, String> drafts) {
    Set<String> held = held();
    List<FilePlan> plans = new ArrayList<>();
    drafts.forEach((file, draft) -> {
      if (!file.equals(this.api.file())) {
        FileVersions action = FileVersions.find(this.files, file);
        boolean isNew = action.base().isEmpty() && action.mine().isEmpty();
        plans.add(
            isNew && held.contains(actionOf(file)) ? isHeld(file) : DraftPlan.of(action, draft));
      }
    });
    return plans;
  }

  /** Decides about what the import before wrote, and this one would not. */
  private List<FilePlan> leftovers(Set<String> drafts, Predicate<String> gone) throws IOException {
    String folder = folder(this.api.file());
    List<FilePlan> plans = new ArrayList<>();
    for (String name : this.files.names(ImportFolder.baseOf(folder))) {
      if (name.endsWith(ENDING) && !drafts.contains(folder + name)) {
        FilePlan plan = LeftoverPlan.of(FileVersions.find(this.files, folder + name), gone);
        plans.add(plan);
        if (plan.isThere()) {
          this.staying.add(actionOf(plan.file()));
        }
      }
    }
    return plans;
  }

  /** Returns the actions that people define in the file of the API itself. */
  private Set<String> held() {
    return this.api
        .mine()
        .flatMap(source -> CanonicalParts.of(source).file())
        .flatMap(file -> file.at("actions"))
        .filter(Part.Mapping.class::isInstance)
        .stream()
        .flatMap(actions -> actions.members().stream())
        .map(Part.Member::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private FilePlan isHeld(String file) {
    FileConflict why = FileConflict.of(
        file,
        Kind.HELD,
        "is not written, since " + this.api.file() + " defines the action; move it to this file to"
            + " have it imported.");
    return new FilePlan(file, new Omit(), new Leave(), false, List.of(why));
  }

  private static String actionOf(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ENDING.length());
  }
}
