package dev.countersign.read;

import java.io.IOException;

/** Thrown when a file is found by way of a link that leads out of the folder that it is looked for in. */
public final class LinkOutOfFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception; where the link leads is nobody's business. */
  public LinkOutOfFolderException() {
    super("a link leads out of the folder");
  }
}
