package dev.countersign.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Writes a definition in some layout that nobody would choose. */
final class RandomLayout {

  private final Random random;
  private final boolean comments;
  private final StringBuilder out = new StringBuilder();
  private int commentCount;

  private RandomLayout(Random random, boolean comments) {
    this.random = random;
    this.comments = comments;
  }

  static String of(Part.Mapping file, Shape shape, Random random, boolean comments) {
    RandomLayout layout = new RandomLayout(random, comments);
    layout.block(file, shape, 0);
    layout.ownLines(0);
    return layout.out.toString();
  }

  private void block(Part part, Shape shape, int indent) {
    for (Part.Member member : shuffled(part, shape)) {
      ownLines(indent);
      this.out.append(" ".repeat(indent));
      if (part instanceof Part.Listing) {
        this.out.append("-");
      } else {
        this.out.append(quoted(member.key(), false)).append(once(8) ? " :" : ":");
      }
      value(member.value(), shape.of(member), indent, part instanceof Part.Listing);
    }
    ownLines(indent);
  }

  private void value(Part part, Shape shape, int indent, boolean inList) {
    if (part instanceof Part.Text text) {
      String written = text.absent() ? "" : " " + text(text.text(), indent);
      this.out.append(written);
      // What follows the lines of a block would be part of the text.
      if (written.startsWith(" |")) {
        this.out.append('\n');
      } else {
        lineEnd();
      }
    } else if (part.members().isEmpty() || (isFlowable(part) && once(3))) {
      this.out.append(' ');
      flow(part, shape, indent + 1);
      lineEnd();
    } else {
      lineEnd();
      boolean indentless = part instanceof Part.Listing && !inList && once(2);
      block(part, shape, indentless ? indent : indent + 1 + this.random.nextInt(4));
    }
  }

  private void flow(Part part, Shape shape, int indent) {
    boolean list = part instanceof Part.Listing;
    this.out.append(list ? "[" : "{");
    String comma = "";
    for (Part.Member member : shuffled(part, shape)) {
      this.out.append(comma);
      space(indent);
      if (!list) {
        this.out.append(quoted(member.key(), true)).append(": ");
      }
      if (member.value() instanceof Part.Text text) {
        this.out.append(quoted(text.text(), true));
      } else {
        flow(member.value(), shape.of(member), indent);
      }
      comma = ",";
    }
    space(indent);
    this.out.append(list ? "]" : "}");
  }

  private void space(int indent) {
    this.out.append(once(4) ? "" : " ");
    if (once(6)) {
      lineEnd();
      ownLines(indent);
      this.out.append(" ".repeat(indent));
    }
  }

  private String text(String text, int indent) {
    if (text.indexOf('\n') >= 0 && once(2)) {
      return TextStyle.behindColon(new Part.Text(text, false), indent + 3, "").strip();
    }
    return quoted(text, false);
  }

  private String quoted(String text, boolean flow) {
    Optional<String> line =
        flow ? TextStyle.inFlow(new Part.Text(text, false)) : Optional.of(TextStyle.inBlock(text));
    String plain = line.orElseGet(() -> TextStyle.inBlock(text));
    if (plain.startsWith("\"") || plain.startsWith("'") || !once(4)) {
      return plain;
    }
    return once(2) ? "'" + text.replace("'", "''") + "'" : TextStyle.broken(text, 60);
  }

  private void lineEnd() {
    if (this.comments && once(10)) {
      this.out.append(" #").append(comment());
    }
    this.out.append(once(5) ? "  \n" : "\n");
  }

  private void ownLines(int indent) {
    while (once(6)) {
      this.out.append("\n");
    }
    while (this.comments && once(10)) {
      this.out.append(" ".repeat(once(3) ? this.random.nextInt(12) : indent)).append("# ");
      this.out.append(comment()).append(once(4) ? "\n\n" : "\n");
    }
  }

  private String comment() {
    this.commentCount++;
    return "comment " + this.commentCount + ": { ' \" - |";
  }

  private List<Part.Member> shuffled(Part part, Shape shape) {
    List<Part.Member> members = new ArrayList<>(part.members());
    if (shape.kind() == Shape.Kind.SECTION && part instanceof Part.Mapping) {
      Collections.shuffle(members, this.random);
    }
    return members;
  }

  private static boolean isFlowable(Part part) {
    return part.members().stream()
        .allMatch(member ->
            member.value() instanceof Part.Text text ? !text.absent() : isFlowable(member.value()));
  }

  private boolean once(int in) {
    return this.random.nextInt(in) == 0;
  }
}
