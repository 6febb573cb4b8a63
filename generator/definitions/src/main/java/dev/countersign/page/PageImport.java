package dev.countersign.page;

import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.ActionPages;
import dev.countersign.page.action.ActionReading;
import dev.countersign.page.document.PageDocument;
import dev.countersign.page.document.PageDocuments;
import dev.countersign.page.document.PageReading;
import dev.countersign.page.draft.ApiDraft;
import dev.countersign.page.draft.ApiName;
import dev.countersign.page.example.Examples;
import dev.countersign.page.report.Finding;
import dev.countersign.page.twin.FoundPage;
import dev.countersign.page.twin.Twins;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * From documentation pages to definitions.
 *
 * <p>Each page is read on its own: one that cannot be read is a finding, and the others go on. Nothing
 * is written; what was made is returned.
 */
public final class PageImport {

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Product> products = new TreeMap<>();
  private int read;

  /** The pages of one folder. */
  private record Product(List<PageFile> files, List<ActionPage> pages, Set<String> linked) {
    Product() {
      this(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    }

    List<FoundPage> found() {
      List<FoundPage> found = new ArrayList<>();
      for (int i = 0; i < this.pages.size(); i++) {
        found.add(new FoundPage(
            this.pages.get(i), this.linked.contains(this.files.get(i).stem())));
      }
      return found;
    }
  }

  private PageImport() {}

  /**
   * Imports pages.
   *
   * @param paths files and folders; the folder that holds a page stands for its product
   * @param listener hears how far the import is
   * @return the definitions and the findings
   * @throws IOException if a path leads to nothing, or a folder cannot be listed
   */
  public static Imported run(List<Path> paths, ImportListener listener) throws IOException {
    return new PageImport().imported(paths, listener);
  }

  private Imported imported(List<Path> paths, ImportListener listener) throws IOException {
    PageFiles files = new PageFiles(this.findings);
    for (Path path : paths) {
      files.find(path);
    }
    List<PageFile> sorted = files.sorted();
    for (int i = 0; i < sorted.size(); i++) {
      read(sorted.get(i));
      listener.pageRead(i + 1, sorted.size());
    }
    List<ApiDraft> apis = apis();
    int actionPages = this.products.values().stream()
        .mapToInt(product -> product.pages().size())
        .sum();
    int actions = apis.stream().mapToInt(api -> api.actions().size()).sum();
    this.findings.sort(Comparator.comparing(Finding::page)
        .thenComparing(Finding::line)
        .thenComparing(Finding::kind)
        .thenComparing(Finding::text));
    return new Imported(
        apis,
        this.findings,
        new Imported.Counts(sorted.size() + files.others(), this.read, actionPages, actions),
        files.lookedAt());
  }

  private void read(PageFile file) {
    PageReading reading;
    try {
      reading = PageDocuments.read(file.shown(), PageFiles.read(file));
    } catch (IOException unreadable) {
      reading = new PageReading.Unreadable(0, "The file cannot be read. Look at its permissions.");
    }
    if (reading instanceof PageReading.Unreadable broken) {
      add(Finding.Kind.SKIPPED_PAGE, file, broken.line(), "", broken.reason());
    } else if (reading instanceof PageReading.Page page) {
      this.read++;
      take(file, page.document());
    }
  }

  private void take(PageFile file, PageDocument document) {
    Product product = this.products.computeIfAbsent(file.product(), name -> new Product());
    for (ActionReading reading : ActionPages.read(document, file.product())) {
      take(file, document, product, reading);
    }
  }

  private void take(PageFile file, PageDocument document, Product product, ActionReading reading) {
    if (reading instanceof ActionReading.None none) {
      Finding.Kind kind = none.doubtful() ? Finding.Kind.SKIPPED_PAGE : Finding.Kind.NO_ACTION;
      add(kind, file, none.line(), "", none.reason());
      document.links().forEach(link -> product.linked().add(target(link)));
    } else if (reading instanceof ActionReading.Found found) {
      product.files().add(file);
      product.pages().add(found.page());
      String action = found.page().action();
      found
          .doubts()
          .forEach(doubt -> add(Finding.Kind.OTHER_NAME, file, doubt.line(), action, doubt.text()));
    }
  }

  /** Returns the name of the page that a link leads to. */
  private static String target(String link) {
    String path = link.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private List<ApiDraft> apis() {
    List<ApiDraft> apis = new ArrayList<>();
    List<ActionPage> all = new ArrayList<>();
    Set<String> stems = new HashSet<>();
    this.products.forEach((folder, product) -> {
      List<ActionPage> chosen = Twins.chosen(product.found(), this.findings);
      List<String> actions = chosen.stream().map(ActionPage::action).toList();
      ApiName name = ApiName.of(folder.substring(folder.lastIndexOf('/') + 1), actions);
      ApiName free = name;
      for (int i = 2; !chosen.isEmpty() && !stems.add(free.stem()); i++) {
        free = name.numbered(i);
      }
      ApiDraft api = ApiDraft.of(free, chosen, this.findings);
      if (!api.files().isEmpty()) {
        apis.add(api);
      }
      all.addAll(chosen);
    });
    Twins.compareProducts(all, this.findings);
    all.forEach(page -> this.findings.addAll(Examples.contradictions(page)));
    return apis;
  }

  private void add(Finding.Kind kind, PageFile file, int line, String action, String text) {
    this.findings.add(new Finding(kind, file.shown(), line, action, text));
  }
}
