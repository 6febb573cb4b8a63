package dev.countersign.format;

import dev.countersign.check.Keys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the parts of a file in order, shortens what has a short form, and moves comments with them. */
final class Canonical {

  private Canonical() {}

  static Part.Mapping of(Part.Mapping file, Shape shape) {
    return (Part.Mapping) part(withHeadOnTop(file, shape), shape);
  }

  private static Part part(Part part, Shape shape) {
    if (part instanceof Part.Mapping map) {
      List<Part.Member> members = new ArrayList<>();
      sorted(map.members(), shape).forEach(member -> members.add(member(member, shape)));
      return new Part.Mapping(members, map.tail());
    }
    if (part instanceof Part.Listing list) {
      return new Part.Listing(
          list.members().stream().map(member -> item(member, shape)).toList(), list.tail());
    }
    return part;
  }

  private static List<Part.Member> sorted(List<Part.Member> members, Shape shape) {
    if (shape.kind() != Shape.Kind.SECTION) {
      return members;
    }
    List<String> order = shape.keys().map(Keys::names).orElseThrow();
    Comparator<Part.Member> known =
        Comparator.comparingInt(member -> place(order.indexOf(member.key())));
    return members.stream().sorted(known).toList();
  }

  // What the language does not know goes behind what it knows.
  private static int place(int index) {
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  private static Part.Member member(Part.Member member, Shape shape) {
    Part.Member inner = member.with(part(member.value(), shape.of(member)));
    Part.Member shorter = shape.isFields() ? shortened(inner) : inner;
    return TextStyle.isLongKey(member.key()) ? endAbove(shorter) : shorter;
  }

  // Between a hyphen and a map there is no place for a comment, above or behind.
  private static Part.Member item(Part.Member item, Shape shape) {
    Part.Member inner = item.with(part(item.value(), shape.of(item)));
    return inner.value() instanceof Part.Text ? inner : endAbove(firstAbove(inner));
  }

  private static Part.Member firstAbove(Part.Member item) {
    List<Part.Member> members = item.value().members();
    if (members.isEmpty() || members.get(0).before().isEmpty()) {
      return item;
    }
    List<Part.Member> others = new ArrayList<>(members);
    others.set(0, members.get(0).withBefore(List.of()));
    return item.with(replaced(item.value(), others))
        .withBefore(joined(item.before(), members.get(0).before()));
  }

  private static Part.Member endAbove(Part.Member member) {
    return member
        .withBefore(joined(member.before(), member.end().stream().toList()))
        .withEnd(Optional.empty());
  }

  /** Turns {@code Name: { type: string }} into {@code Name: string}. */
  private static Part.Member shortened(Part.Member field) {
    if (field.value().members().size() != 1) {
      return field;
    }
    Part.Member type = field.value().members().get(0);
    boolean plain = type.key().equals("type")
        && type.value() instanceof Part.Text text
        && !text.text().isBlank()
        && type.before().isEmpty()
        && field.value().tail().isEmpty()
        && (type.end().isEmpty() || field.end().isEmpty());
    return plain ? field.with(type.value()).withEnd(field.end().or(type::end)) : field;
  }

  /** The comments at the top of a file stay there, whatever key becomes the first. */
  private static Part.Mapping withHeadOnTop(Part.Mapping file, Shape shape) {
    List<Part.Member> members = new ArrayList<>(file.members());
    Part.Member first = members.get(0);
    members.set(0, first.withBefore(List.of()));
    Part.Member top = sorted(members, shape).get(0);
    members.set(members.indexOf(top), top.withBefore(joined(first.before(), top.before())));
    return new Part.Mapping(members, file.tail());
  }

  private static Part replaced(Part part, List<Part.Member> members) {
    return part instanceof Part.Mapping
        ? new Part.Mapping(members, part.tail())
        : new Part.Listing(members, part.tail());
  }

  private static List<String> joined(List<String> upper, List<String> lower) {
    List<String> all = new ArrayList<>(upper);
    all.addAll(lower);
    return all;
  }
}
