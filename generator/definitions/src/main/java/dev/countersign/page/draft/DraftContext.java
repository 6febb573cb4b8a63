package dev.countersign.page.draft;

import dev.countersign.page.action.ActionPage;

/**
 * What the parts of one action are made of.
 *
 * @param page the page
 * @param models its models
 * @param facts what its prose says of fields
 * @param findings takes what does not fit
 */
record DraftContext(
    ActionPage page, DraftModels models, FieldFactSource facts, PageFindings findings) {

  /** Returns a place as fields have it: the page within its product, and the line. */
  String source(int line) {
    String folder = this.page.product() + "/";
    String path = this.page.path();
    return (path.startsWith(folder) ? path.substring(folder.length()) : path) + ":" + line;
  }
}
