package dev.countersign.read;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Finds files, and complains where one is there and cannot be read. */
public final class FoundFiles {

  private FoundFiles() {}

  /**
   * Finds a file.
   *
   * @param lookup where it is looked for
   * @param path its path
   * @param diagnostics takes why a file that is there is not read
   * @return the file, or nothing where there is none, or it cannot be read
   */
  public static Optional<DefinitionSource> find(
      DefinitionLookup lookup, String path, Diagnostics diagnostics) {
    try {
      return lookup.find(path);
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause() == null ? new IOException(e.getMessage()) : e.getCause();
      diagnostics.add(unreadable(path, cause));
      // What it defines is there, for all that anybody knows.
      diagnostics.unread(path.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.yaml$", ""));
      return Optional.empty();
    }
  }

  /**
   * Says why a file or a folder cannot be read.
   *
   * @param path its path, as it is shown to people
   * @param cause what came of the attempt
   * @return the complaint
   */
  public static Diagnostic unreadable(String path, IOException cause) {
    return cause instanceof LinkOutOfFolderException
        ? linkOutOfFolder(path)
        : new Diagnostic(
            DiagnosticCode.FILE_UNREADABLE,
            SourceLocation.ofFile(path),
            "The file cannot be read: " + why(cause));
  }

  /**
   * Says that a file or a folder is there by way of a link that leads out of its folder.
   *
   * @param path its path, as it is shown to people
   * @return the complaint
   */
  public static Diagnostic linkOutOfFolder(String path) {
    return new Diagnostic(
        DiagnosticCode.LINK_OUT_OF_FOLDER,
        SourceLocation.ofFile(path),
        "A link leads out of the folder here, and is not followed. Put a copy of the file in its"
            + " place.");
  }

  // The message of some is the path alone, as it is on this machine.
  private static String why(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "Permission denied. Look at its permissions.";
    }
    if (cause instanceof NoSuchFileException) {
      return "A link to it leads nowhere, or it has gone. Put the file there.";
    }
    if (cause instanceof FileSystemLoopException
        || String.valueOf(cause.getMessage()).contains("Too many levels of symbolic links")) {
      return "Links lead to each other. Put the file there.";
    }
    if (cause instanceof FileNotFoundException) {
      return "It is a folder, or something else that is no file. Put a file there.";
    }
    return Shown.plain(String.valueOf(cause.getMessage())) + ". Look at its permissions.";
  }
}
