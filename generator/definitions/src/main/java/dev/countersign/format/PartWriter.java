package dev.countersign.format;

import java.util.List;
import java.util.Optional;

/** Writes parts: on one line what fits and may, and on lines of their own all others. */
final class PartWriter {

  /** Columns of a line, where words allow it. */
  static final int WIDTH = 100;

  private static final int STEP = 2;

  private final StringBuilder out = new StringBuilder();

  private PartWriter() {}

  static String write(Part.Mapping file, Shape shape) {
    PartWriter writer = new PartWriter();
    writer.block(file, shape, 0);
    return writer.out.toString();
  }

  // Zone:
  //   type: string
  //   # a comment about what follows
  //   summary: Availability zone of the source image.  # a comment at the end
  private void block(Part part, Shape shape, int indent) {
    Optional<Part.Member> upper = Optional.empty();
    for (Part.Member member : part.members()) {
      if (upper.filter(above -> shape.isApart(above, member)).isPresent()) {
        this.out.append('\n');
      }
      comments(member.before(), indent);
      if (part instanceof Part.Listing) {
        item(member, shape.of(member), indent);
      } else {
        entry(member, shape.of(member), indent);
      }
      upper = Optional.of(member);
    }
    comments(part.tail(), indent);
  }

  private void entry(Part.Member member, Shape shape, int indent) {
    if (TextStyle.isLongKey(member.key())) {
      // ? 'a key of more than a thousand characters'
      // : value
      indent(indent).append("? ").append(TextStyle.broken(member.key(), indent + STEP));
      this.out.append('\n');
      value(":", member, shape, indent);
    } else {
      value(TextStyle.inBlock(member.key()) + ":", member, shape, indent);
    }
  }

  private void value(String head, Part.Member member, Shape shape, int indent) {
    int column = indent + width(head) + 1;
    boolean empty = member.value().members().isEmpty();
    Optional<String> line =
        line(member.value(), shape).filter(text -> empty || column + width(text) <= WIDTH);
    indent(indent).append(head);
    if (member.value() instanceof Part.Text text) {
      this.out.append(TextStyle.behindColon(text, indent + STEP, end(member))).append('\n');
    } else if (line.isPresent()) {
      this.out.append(' ').append(line.get()).append(end(member)).append('\n');
    } else {
      this.out.append(end(member)).append('\n');
      block(member.value(), shape, indent + STEP);
    }
  }

  // - at most one of: [A, B]
  // - { required: A, when: { B: value } }
  private void item(Part.Member item, Shape shape, int indent) {
    boolean inline = item.value() instanceof Part.Mapping map
        && !map.members().isEmpty()
        && line(item.value(), shape)
            .filter(t -> indent + STEP + width(t) <= WIDTH)
            .isEmpty();
    if (inline) {
      int hyphen = this.out.length() + indent;
      block(item.value(), shape, indent + STEP);
      this.out.setCharAt(hyphen, '-');
    } else {
      value("-", item, shape, indent);
    }
  }

  private void comments(List<String> lines, int indent) {
    for (String line : lines) {
      if (!line.isEmpty()) {
        indent(indent).append(line);
      }
      this.out.append('\n');
    }
  }

  private StringBuilder indent(int columns) {
    return this.out.append(" ".repeat(columns));
  }

  private static String end(Part.Member member) {
    return member.end().map(comment -> "  " + comment).orElse("");
  }

  /** Returns a part as it stands on one line between braces; nothing where it cannot. */
  private static Optional<String> line(Part part, Shape shape) {
    if (part instanceof Part.Text text) {
      return TextStyle.inFlow(text);
    }
    boolean list = part instanceof Part.Listing;
    if (part.members().isEmpty()) {
      return Optional.of(list ? "[]" : "{}");
    }
    boolean hasComments =
        !part.tail().isEmpty() || part.members().stream().anyMatch(Part.Member::hasComments);
    if (shape.isBlock(part) || hasComments) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder();
    for (Part.Member member : part.members()) {
      Optional<String> value = line(member.value(), shape.of(member));
      Optional<String> key = TextStyle.inFlow(new Part.Text(member.key(), false));
      if (value.isEmpty() || key.isEmpty() || line.length() > 2 * WIDTH) {
        return Optional.empty();
      }
      line.append(line.isEmpty() ? "" : ", ");
      line.append(list ? "" : key.get() + ": ").append(value.get());
    }
    return Optional.of(list ? "[" + line + "]" : "{ " + line + " }");
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
