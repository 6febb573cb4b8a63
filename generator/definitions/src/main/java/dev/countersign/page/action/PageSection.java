package dev.countersign.page.action;

import dev.countersign.page.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a page with what stands in it.
 *
 * @param kind what it is about
 * @param ofRequest whether it stands with the parameters, for a model
 * @param caption what it is called; the name, for a model
 * @param line where it begins
 * @param blocks texts, tables and code
 */
record PageSection(
    SectionKind kind, boolean ofRequest, String caption, int line, List<Block> blocks) {

  PageSection(SectionKind kind, boolean ofRequest, String caption, int line) {
    this(kind, ofRequest, caption, line, new ArrayList<>());
  }

  Stream<Block.Table> tables() {
    return this.blocks.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
  }

  Stream<Block.Code> codes() {
    return this.blocks.stream().filter(Block.Code.class::isInstance).map(Block.Code.class::cast);
  }

  Stream<Block.Text> texts() {
    return this.blocks.stream().filter(Block.Text.class::isInstance).map(Block.Text.class::cast);
  }
}
