package dev.countersign.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file or folder that may be there below another folder.
 *
 * <p>A link is followed within that folder, which may itself be found by way of one, and never out of
 * it: what lies elsewhere was not given to be read, nor to be quoted in a message.
 *
 * @param root the folder
 * @param path where the file is looked for
 */
public record FolderFile(Path root, Path path) {

  /**
   * Tells whether there is a file, a folder or a link.
   *
   * @return whether anything is there
   */
  public boolean exists() {
    return Files.exists(this.path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Checks that no link leads out of the folder.
   *
   * @throws LinkOutOfFolderException if one does
   * @throws IOException if a link leads nowhere, or to itself
   */
  public void checkWithin() throws IOException {
    if (!this.path.toRealPath().startsWith(this.root.toRealPath())) {
      throw new LinkOutOfFolderException();
    }
  }

  /**
   * Reads the file, as far as a definition may be long, and a byte more.
   *
   * @param name the name that complaints show
   * @return the file, or nothing where none is there
   * @throws IOException if there is something that cannot be read, or should not be
   */
  Optional<DefinitionSource> read(String name) throws IOException {
    if (!exists()) {
      return Optional.empty();
    }
    checkWithin();
    if (!Files.isRegularFile(this.path)) {
      throw new FileNotFoundException("it is no file");
    }
    try (InputStream in = Files.newInputStream(this.path)) {
      return Optional.of(DefinitionSource.bounded(name, in));
    }
  }
}
