package dev.countersign.page;

/** Hears how far an import is. */
@FunctionalInterface
public interface ImportListener {

  /** Hears nothing. */
  ImportListener NONE = (done, all) -> {};

  /**
   * Hears that a page was read.
   *
   * @param done how many pages were read
   * @param all how many pages there are
   */
  void pageRead(int done, int all);
}
