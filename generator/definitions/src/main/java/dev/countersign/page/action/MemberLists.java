package dev.countersign.page.action;

import dev.countersign.page.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns lists of fields into the tables that they could be: {@code Size (int, optional): …}. */
final class MemberLists {

  private static final List<String> HEADER = List.of("Name", "Type", "Required", "Description");
  private static final Pattern MEMBER = Pattern.compile(
      "(?s)([A-Za-z_][\\w.\\[\\]]{0,200})\\s*[(（]\\s*([\\w\\[\\]<>. ]{1,60}|[\\p{IsHan}]{2,8})"
          + "\\s*(?:[,，;；/]\\s*([\\w\\p{IsHan} ]{1,20}))?[)）]\\s*[:：.—–-]*\\s*(.*)");

  private MemberLists() {}

  static List<Block> asTables(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    List<Block> texts = new ArrayList<>();
    for (Block block : blocks) {
      Optional<Block.Row> row = block instanceof Block.Text text ? row(text) : Optional.empty();
      if (row.isPresent()) {
        rows.add(row.get());
        texts.add(block);
      } else {
        end(rows, texts, all);
        all.add(block);
      }
    }
    end(rows, texts, all);
    return all;
  }

  // One remark in brackets is no list of fields; a type that everybody knows makes it one.
  private static void end(List<Block.Row> rows, List<Block> texts, List<Block> all) {
    boolean typed = rows.stream()
        .anyMatch(row -> TypeCell.of(row.cells().get(1), Set.of()) instanceof PageType.Single);
    if (typed) {
      all.add(new Block.Table(HEADER, rows, rows.get(0).line()));
    } else {
      all.addAll(texts);
    }
    rows.clear();
    texts.clear();
  }

  private static Optional<Block.Row> row(Block.Text text) {
    Matcher member = MEMBER.matcher(text.text());
    if (!member.matches()) {
      return Optional.empty();
    }
    String required = member.group(3) == null ? "" : member.group(3);
    return Optional.of(new Block.Row(
        List.of(member.group(1), member.group(2).strip(), required, member.group(4)), text.line()));
  }
}
