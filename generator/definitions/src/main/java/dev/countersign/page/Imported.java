package dev.countersign.page;

import dev.countersign.page.draft.ApiDraft;
import dev.countersign.page.draft.DraftFile;
import dev.countersign.page.report.Finding;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import made of pages; the same pages make the same.
 *
 * @param apis the definitions, one API for each product, in the order of their files
 * @param findings what a person should know of, in the order of the pages
 * @param counts how much was read and made
 * @param facts how often each key that holds a fact was written, as {@code default}
 */
public record Imported(
    List<ApiDraft> apis, List<Finding> findings, Counts counts, SortedMap<String, Integer> facts) {

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
   * @param facts how often each key that holds a fact was written, as {@code default}
   */
  public Imported {
    apis = List.copyOf(apis);
    findings = List.copyOf(findings);
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /**
   * Returns all files by their paths.
   *
   * @return the files, as {@code uhost.yaml} and {@code uhost/CopyCustomImage.yaml}
   */
  public Map<String, DraftFile> files() {
    Map<String, DraftFile> files = new TreeMap<>();
    this.apis.forEach(api -> api.files().forEach(file -> files.put(file.path(), file)));
    return files;
  }
}
