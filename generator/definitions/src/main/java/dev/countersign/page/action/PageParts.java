package dev.countersign.page.action;

import dev.countersign.page.document.Block;
import dev.countersign.page.document.PageDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a page that describes several actions, each below a heading of its own, into pages of one. */
final class PageParts {

  private static final int LEVELS = 6;

  private PageParts() {}

  /** Returns the parts; the page itself where it is about one action, or about none. */
  static List<PageDocument> of(PageDocument document) {
    for (int level = 1; level <= LEVELS; level++) {
      List<PageDocument> parts = at(level, document);
      if (parts.size() > 1) {
        return parts;
      }
    }
    return List.of(document);
  }

  private static List<PageDocument> at(int level, PageDocument document) {
    List<PageDocument> parts = new ArrayList<>();
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading
          && heading.level() == level
          && PageTitle.of(heading.text()).action().isPresent()) {
        List<Block> part = blocks.subList(i, end(blocks, i, level));
        if (hasSide(part)) {
          parts.add(new PageDocument(document.path(), document.markedUp(), part, document.links()));
        }
      }
    }
    return parts;
  }

  private static int end(List<Block> blocks, int begin, int level) {
    int end = begin + 1;
    while (end < blocks.size()
        && !(blocks.get(end) instanceof Block.Heading heading && heading.level() <= level)) {
      end++;
    }
    return end;
  }

  /** Tells whether a part has parameters or a response of its own, as the table of a model has not. */
  private static boolean hasSide(List<Block> part) {
    return part.stream().skip(1).anyMatch(block -> {
      Optional<SectionKind> kind = Optional.empty();
      if (block instanceof Block.Heading heading) {
        kind = Captions.ofHeading(heading.text(), SectionKind.TOP);
      } else if (block instanceof Block.Text text) {
        kind = Captions.ofText(text.text(), SectionKind.TOP);
      }
      return kind.filter(SectionKind::isSide).isPresent();
    });
  }
}
