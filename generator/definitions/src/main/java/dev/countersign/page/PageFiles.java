package dev.countersign.page;

import dev.countersign.page.document.PageLimits;
import dev.countersign.page.report.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds pages on disk and reads their bytes; the one class of the import that looks at files.
 *
 * <p>Folders that begin with a dot are passed over. Links are followed to files within the folder
 * that was given, and nowhere else.
 */
final class PageFiles {

  private static final Pattern PAGE = Pattern.compile("(?i).+\\.(md|markdown|txt|html?)");

  private final Map<Path, PageFile> files = new TreeMap<>();
  private final List<Finding> findings;
  private final Set<String> lookedAt = new HashSet<>();
  private int others;

  PageFiles(List<Finding> findings) {
    this.findings = findings;
  }

  /** Returns the pages in the order of their paths, whatever order the file system has. */
  List<PageFile> sorted() {
    return this.files.values().stream()
        .sorted(Comparator.comparing(PageFile::shown).thenComparing(PageFile::file))
        .toList();
  }

  /** Returns the folders whose files were all looked at, and the pages that were named alone. */
  Set<String> lookedAt() {
    return this.lookedAt;
  }

  /** Returns how many files are no pages by their names. */
  int others() {
    return this.others;
  }

  /** Finds the pages that a path means. */
  void find(Path path) throws IOException {
    Path start = path.toAbsolutePath().normalize();
    if (Files.isDirectory(start)) {
      new Walk(start).begin();
    } else if (Files.isRegularFile(start)) {
      Path folder = start.resolveSibling("");
      String shown = name(folder) + "/" + start.getFileName();
      this.lookedAt.add(shown);
      add(start, name(folder), shown);
    } else {
      throw new NoSuchFileException(path.toString());
    }
  }

  /** Reads the bytes of a page; one more than is accepted where it is too large. */
  static byte[] read(PageFile page) throws IOException {
    try (InputStream in = Files.newInputStream(page.file())) {
      return in.readNBytes(PageLimits.FILE_BYTES + 1);
    }
  }

  private void add(Path file, String product, String shown) throws IOException {
    this.files.putIfAbsent(file.toRealPath(), new PageFile(shown, product, file));
  }

  private static String name(Path folder) {
    return folder.getFileName() == null ? "pages" : folder.getFileName().toString();
  }

  /** One folder with all that is in it. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path realRoot;

    private Walk(Path root) throws IOException {
      this.root = root;
      this.realRoot = root.toRealPath();
    }

    private void begin() throws IOException {
      Files.walkFileTree(this.root, this);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(this.root) && name(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isSymbolicLink() && !isPageWithin(file)) {
        skip(file, "The link leads out of the folder, or to no file, and is not followed.");
      } else if (!PAGE.matcher(file.getFileName().toString()).matches()) {
        PageFiles.this.others++;
      } else if (PageFiles.this.files.size() >= PageLimits.FILES) {
        skip(file, "There are more than " + PageLimits.FILES + " pages; the others are not read.");
        return FileVisitResult.TERMINATE;
      } else {
        Path folder = file.resolveSibling("");
        PageFiles.this.lookedAt.add(shown(folder));
        add(file, shown(folder), shown(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      skip(file, "The file cannot be read. Look at its permissions.");
      return FileVisitResult.CONTINUE;
    }

    private boolean isPageWithin(Path link) {
      try {
        Path target = link.toRealPath();
        return target.startsWith(this.realRoot) && Files.isRegularFile(target);
      } catch (IOException broken) {
        return false;
      }
    }

    /** Returns a path from the folder that was given; what is right in it has the folder's name. */
    private String shown(Path path) {
      Path inner = this.root.relativize(path);
      String below = inner.toString().replace('\\', '/');
      if (below.isEmpty()) {
        return name(this.root);
      }
      boolean direct = inner.getNameCount() == 1 && !Files.isDirectory(path);
      return direct ? name(this.root) + "/" + below : below;
    }

    private void skip(Path file, String reason) {
      PageFiles.this.findings.add(
          new Finding(Finding.Kind.SKIPPED_PAGE, shown(file), 0, "", reason));
    }
  }
}
