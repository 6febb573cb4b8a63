package dev.countersign.page.action;

import dev.countersign.page.document.Block;
import dev.countersign.page.document.PageDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the blocks of a page to the action that it describes. */
public final class ActionPages {

  private static final Set<String> SIGNED = Set.of("PublicKey", "Signature");

  private final PageDocument document;
  private final List<PageSection> sections;
  private final PageExamples examples;
  private final Set<String> models;

  private ActionPages(PageDocument document) {
    this.document = document;
    this.sections = Outline.of(document);
    this.examples = PageExamples.of(this.sections);
    this.models = this.sections.stream()
        .filter(section -> section.kind() == SectionKind.MODEL)
        .map(PageSection::caption)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads what a page says of actions: of one, as a rule.
   *
   * @param document the page
   * @param product what stands for the API that the page belongs to
   * @return each action of the page; or, as the only reading, why the page describes none
   */
  public static List<ActionReading> read(PageDocument document, String product) {
    return PageParts.of(document).stream()
        .map(part -> new ActionPages(part).read(product))
        .toList();
  }

  private ActionReading read(String product) {
    Optional<Passage> http = HttpCall.of(this.sections);
    if (http.isPresent()) {
      return new ActionReading.None(
          http.get().line(),
          "The page describes a call of HTTP on a resource, not an action of this protocol.",
          false);
    }
    if (!hasTables()) {
      return new ActionReading.None(
          0, "The page has no table of the parameters or of the response of an action.", false);
    }
    Passage title = title();
    ActionNames names =
        ActionNames.of(common(), title, this.examples.request(), this.examples.response());
    Optional<Passage> name = names.best();
    if (name.isEmpty()) {
      return new ActionReading.None(0, "The page does not say what its action is called.", true);
    }
    String action = name.get().text();
    return new ActionReading.Found(page(product, action, title), names.doubts(action));
  }

  private ActionPage page(String product, String action, Passage title) {
    return new ActionPage(
        this.document.path(),
        product,
        dialect(),
        action,
        new Passage(PageTitle.of(title.text()).text(), title.line()),
        intro(),
        rows(SectionKind.REQUEST),
        rows(SectionKind.RESPONSE),
        models(),
        this.examples.request(),
        this.examples.response());
  }

  private boolean hasTables() {
    boolean side = this.sections.stream().anyMatch(section -> section.kind().isSide());
    return side && !(common().isEmpty() && rows(SectionKind.RESPONSE).isEmpty());
  }

  private Passage title() {
    PageSection top = this.sections.get(0);
    return new Passage(top.caption().replaceAll("\\s+", " "), top.line());
  }

  private Dialect dialect() {
    if (!this.document.markedUp()) {
      return Dialect.PLAIN;
    }
    boolean signed = common().stream().anyMatch(row -> SIGNED.contains(row.name()));
    return signed ? Dialect.MODERN : Dialect.LEGACY;
  }

  /** Returns the rows of parameters that every call has, wherever they stand. */
  private List<PageRow> common() {
    return Stream.of(SectionKind.PUBLIC, SectionKind.REQUEST)
        .flatMap(kind -> rows(kind).stream())
        .toList();
  }

  private List<PageRow> rows(SectionKind kind) {
    return this.sections.stream()
        .filter(section -> section.kind() == kind)
        .flatMap(PageSection::tables)
        .flatMap(table -> RowReader.rows(table, this.models).stream())
        .toList();
  }

  private List<PageModel> models() {
    List<PageModel> models = new ArrayList<>();
    for (PageSection section : this.sections) {
      if (section.kind() == SectionKind.MODEL) {
        List<PageRow> fields = section
            .tables()
            .flatMap(table -> RowReader.rows(table, this.models).stream())
            .toList();
        models.add(new PageModel(section.caption(), section.ofRequest(), fields, section.line()));
      }
    }
    return models;
  }

  private List<Passage> intro() {
    return this.sections.stream()
        .filter(section -> section.kind() == SectionKind.TOP
            || section.kind() == SectionKind.INTRO
            || section.kind() == SectionKind.REQUEST)
        .flatMap(PageSection::texts)
        .map(ActionPages::passage)
        .filter(passage -> !passage.text().isBlank())
        .toList();
  }

  // The marks of a note, as "!> ", are marks of the tool that shows the page.
  private static Passage passage(Block.Text text) {
    return new Passage(text.text().replaceAll("(?m)^[!?]>\\s*", ""), text.line());
  }
}
