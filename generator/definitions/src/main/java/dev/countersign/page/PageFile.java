package dev.countersign.page;

import java.nio.file.Path;

/**
 * A file that may be a page.
 *
 * @param shown its path with forward slashes, from the folder above its product at least
 * @param product the folder that it is in, which stands for its API; a path as well
 * @param file where it is
 */
record PageFile(String shown, String product, Path file) {

  /** Returns the name without its ending, by which links lead to it. */
  String stem() {
    String name = this.shown.substring(this.shown.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
