package dev.countersign.page.action;

import dev.countersign.page.document.Block;
import dev.countersign.page.document.PageDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sections of a page, found by what their captions mean.
 *
 * <p>A caption is a heading of any level, or a line of text that says nothing else.
 */
final class Outline {

  private final List<Block> blocks;
  private final Set<String> types;
  private final List<PageSection> sections = new ArrayList<>();
  private SectionKind side = SectionKind.TOP;
  private int level;

  private Outline(PageDocument document) {
    this.blocks = MemberLists.asTables(document.blocks());
    this.types = typeWords();
    this.sections.add(new PageSection(SectionKind.TOP, false, "", 1));
  }

  static List<PageSection> of(PageDocument document) {
    Outline outline = new Outline(document);
    for (int i = 0; i < outline.blocks.size(); i++) {
      outline.take(i);
    }
    return outline.sections;
  }

  private void take(int i) {
    Block block = this.blocks.get(i);
    if (block instanceof Block.Heading heading) {
      heading(i, heading);
    } else if (block instanceof Block.Text text) {
      text(i, text);
    } else {
      current().blocks().add(block);
    }
  }

  private PageSection current() {
    return this.sections.get(this.sections.size() - 1);
  }

  private void heading(int i, Block.Heading heading) {
    Optional<String> model =
        Captions.modelName(heading.text()).filter(name -> membersFollow(i) && hasSide());
    Optional<SectionKind> kind = model.filter(this.types::contains).isPresent()
        ? Optional.empty()
        : Captions.ofHeading(heading.text(), this.side);
    boolean title = current().kind() == SectionKind.TOP && current().caption().isEmpty();
    if (title && (kind.isEmpty() || (isFirst(i) && !Word.makesUp(heading.text())))) {
      this.sections.set(0, named(current(), heading));
      this.level = heading.level();
      return;
    }
    if (kind.isPresent()) {
      begin(kind.get(), heading.text(), heading.line());
      this.level = heading.level();
      return;
    }
    boolean within = heading.level() > this.level || heading.level() == 0;
    if (model.isPresent()) {
      begin(SectionKind.MODEL, model.get(), heading.line());
    } else if (within && (current().kind().isSide() || current().kind().isExample())) {
      begin(current().kind(), heading.text(), heading.line());
    } else {
      begin(SectionKind.OTHER, heading.text(), heading.line());
    }
  }

  private static PageSection named(PageSection top, Block.Heading title) {
    return new PageSection(top.kind(), top.ofRequest(), title.text(), title.line(), top.blocks());
  }

  private boolean isFirst(int i) {
    return this.blocks.subList(0, i).stream().noneMatch(Block.Heading.class::isInstance);
  }

  private boolean hasSide() {
    return this.side.isSide() || current().kind() == SectionKind.MODELS;
  }

  private void text(int i, Block.Text text) {
    List<String> lines = text.text().lines().toList();
    List<String> passage = new ArrayList<>();
    int begin = text.line();
    for (int j = 0; j < lines.size(); j++) {
      String line = lines.get(j);
      int number = text.line() + j;
      boolean aboveTable = j + 1 == lines.size() && membersAt(i + 1);
      Optional<String> model = Captions.modelName(line).filter(name -> aboveTable && hasSide());
      Optional<SectionKind> kind = model.filter(this.types::contains).isPresent()
          ? Optional.empty()
          : Captions.ofText(line, this.side);
      Optional<List<String>> glued =
          current().kind() == SectionKind.REQUEST_EXAMPLE ? Captions.glued(line) : Optional.empty();
      if (kind.isEmpty() && model.isEmpty() && glued.isEmpty()) {
        passage.add(line);
        continue;
      }
      glued.ifPresent(pair -> passage.add(pair.get(0)));
      endPassage(passage, begin);
      begin = number + 1;
      begin(
          glued.isPresent() ? SectionKind.RESPONSE_EXAMPLE : kind.orElse(SectionKind.MODEL),
          kind.isPresent() ? line : model.orElse(line),
          number);
    }
    endPassage(passage, begin);
  }

  private void endPassage(List<String> passage, int line) {
    if (!passage.isEmpty()) {
      current().blocks().add(new Block.Text(String.join("\n", passage), line));
      passage.clear();
    }
  }

  private void begin(SectionKind kind, String caption, int line) {
    if (kind.isSide()) {
      this.side = kind;
    }
    this.sections.add(new PageSection(kind, this.side == SectionKind.REQUEST, caption, line));
  }

  /** Returns the words of all types: a caption that is one of them names a model. */
  private Set<String> typeWords() {
    return this.blocks.stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(table -> RowReader.typeWords((Block.Table) table))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Tells whether a table of fields comes before the next heading. */
  private boolean membersFollow(int i) {
    int next = i + 1;
    while (next < this.blocks.size() && this.blocks.get(next) instanceof Block.Text) {
      next++;
    }
    return membersAt(next);
  }

  private boolean membersAt(int i) {
    return i < this.blocks.size()
        && this.blocks.get(i) instanceof Block.Table table
        && Columns.of(table.header()).isPresent();
  }
}
