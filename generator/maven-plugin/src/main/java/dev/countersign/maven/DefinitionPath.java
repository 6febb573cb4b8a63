package dev.countersign.maven;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.DefinitionSource;
import dev.countersign.read.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds definitions on a path of folders and jars, as the processor will; jars stay open until its end. */
final class DefinitionPath implements DefinitionLookup, Closeable {
  private final List<Path> entries;
  private final Map<Path, ZipFile> jars = new HashMap<>();

  DefinitionPath(List<Path> entries, JarFacts jars) {
    this.entries = new ArrayList<>();
    for (Path entry : entries) {
      if (Files.exists(entry) && jars.of(entry).hasDefinitions()) {
        this.entries.add(entry);
      }
    }
  }

  @Override
  public Optional<DefinitionSource> find(String path) {
    for (Path entry : this.entries) {
      Optional<DefinitionSource> found = find(entry, path);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<DefinitionSource> find(Path entry, String path) {
    try {
      if (Files.isDirectory(entry)) {
        return DefinitionLookups.directory(entry).find(path);
      }
      ZipFile zip = jar(entry);
      ZipEntry found = zip.getEntry(path);
      return found == null
          ? Optional.empty()
          : Optional.of(source(path, zip.getInputStream(found)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ZipFile jar(Path entry) throws IOException {
    ZipFile open = this.jars.get(entry);
    if (open == null) {
      open = new ZipFile(entry.toFile());
      this.jars.put(entry, open);
    }
    return open;
  }

  private static DefinitionSource source(String path, InputStream content) throws IOException {
    try (content) {
      return new DefinitionSource(path, content.readNBytes(Limits.FILE_BYTES + 1));
    }
  }

  /** A digest of the bytes that some paths have now; a path without a file, or with none that may be
   * read, counts as such. */
  String digest(Collection<String> paths) {
    MessageDigest digest = sha256();
    for (String path : paths) {
      byte[] none = {};
      byte[] content = none;
      String size = "refused";
      try {
        content = find(path).map(DefinitionSource::content).orElse(none);
        size = content == none ? "absent" : Integer.toString(content.length);
      } catch (UncheckedIOException refused) {
        // The processor says why, once it looks for the file.
      }
      digest.update((path + ' ' + size + '\n').getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Whether all the files and jars behind some paths are older than a moment. */
  boolean isOlderThan(long millis, Collection<String> paths) {
    try {
      for (Path entry : this.entries) {
        if (!Files.isDirectory(entry)) {
          if (Files.getLastModifiedTime(entry).toMillis() >= millis) {
            return false;
          }
          continue;
        }
        for (String path : paths) {
          Path file = entry.resolve(path);
          if (Files.exists(file) && Files.getLastModifiedTime(file).toMillis() >= millis) {
            return false;
          }
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      for (ZipFile jar : this.jars.values()) {
        jar.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  @Override
  public String describe() {
    return "the class path";
  }
}
