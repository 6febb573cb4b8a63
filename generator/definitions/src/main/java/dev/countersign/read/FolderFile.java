package dev.countersign.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
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
   * Checks that a resource is not there by way of a link out of its folder of a class path.
   *
   * @param found where the resource is; what is in no folder, as in a jar, is there without links
   * @param path its path on the class path, with slashes
   * @throws UncheckedIOException if a link leads out of the folder, nowhere, or to itself
   */
  public static void checkResource(URI found, String path) {
    if (!"file".equals(found.getScheme())) {
      return;
    }
    Path file = Path.of(found);
    int below = Path.of(path).getNameCount();
    if (!file.endsWith(path) || file.getNameCount() <= below) {
      return;
    }
    Path root = file.getRoot().resolve(file.subpath(0, file.getNameCount() - below));
    FolderFile resource = new FolderFile(root, file);
    try {
      if (resource.exists()) {
        resource.checkWithin();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
