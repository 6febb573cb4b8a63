package dev.countersign.page;

import dev.countersign.page.draft.ApiDraft;
import dev.countersign.page.draft.DraftFile;
import dev.countersign.page.report.Finding;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import made of pages; the same pages make the same.
 *
 * @param apis the definitions, one API for each product, in the order of their files
 * @param findings what a person should know of, in the order of the pages
 * @param counts how much was read and made
 * @param lookedAt the folders whose pages were all looked for, and single pages
 */
public record Imported(
    List<ApiDraft> apis, List<Finding> findings, Counts counts, Set<String> lookedAt) {

  /**
   * How much was read and made.
   *
   * @param files the files that were looked at
   * @param pages those of them that could be read as pages
   * @param actionPages the pages that describe actions
   * @param actions the actions that were written
   */
  public record Counts(int files, int pages, int actionPages, int actions) {}

  /**
   * Copies the lists.
   *
   * @param apis the definitions, one API for each product, in the order of their files
   * @param findings what a person should know of, in the order of the pages
   * @param counts how much was read and made
   * @param lookedAt the folders whose pages were all looked for, and single pages
   */
  public Imported {
    apis = List.copyOf(apis);
    findings = List.copyOf(findings);
    lookedAt = Set.copyOf(lookedAt);
  }

  /**
   * Returns all files by their paths.
   *
   * @return the files, as {@code uhost.yaml} and {@code uhost/CopyCustomImage.yaml}
   */
  public SortedMap<String, DraftFile> files() {
    SortedMap<String, DraftFile> files = new TreeMap<>();
    this.apis.forEach(api -> api.files().forEach(file -> files.put(file.path(), file)));
    return Collections.unmodifiableSortedMap(files);
  }

  /**
   * Tells of a page that an action came from before whether the action is gone with it.
   *
   * @param page the page, as the source of an action names it, without the line
   * @return whether the page was looked for, and could not be found or describes another action now
   */
  public boolean isGone(String page) {
    String folder = page.substring(0, Math.max(0, page.lastIndexOf('/')));
    boolean looked = this.lookedAt.contains(page) || this.lookedAt.contains(folder);
    return looked
        && this.findings.stream()
            .noneMatch(finding ->
                finding.kind() == Finding.Kind.SKIPPED_PAGE && finding.page().equals(page));
  }
}
