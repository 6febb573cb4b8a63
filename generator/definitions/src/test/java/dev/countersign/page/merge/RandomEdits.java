package dev.countersign.page.merge;

import static dev.countersign.page.merge.RandomDefinition.member;

import dev.countersign.format.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes, removes, adds, moves and comments parts of a definition here and there. */
final class RandomEdits {

  private final RandomDefinition writer;
  private final boolean comments;
  private int written;

  RandomEdits(RandomDefinition writer, boolean comments) {
    this.writer = writer;
    this.comments = comments;
  }

  /** Returns an edited file as it is read from its canonical text. */
  Part.Mapping file(Part.Mapping file) {
    Place place = Place.ofFile(CanonicalParts.keys(file));
    return RandomDefinition.canonical((Part.Mapping) part(file, place));
  }

  /** Returns an edited member. */
  Part.Member edited(Part.Member member, Place place) {
    return commented(
        new Part.Member(member.key(), part(member.value(), place), member.before(), member.end()));
  }

  private Part part(Part part, Place place) {
    if (part instanceof Part.Text) {
      return this.writer.once(6) ? this.writer.text() : part;
    }
    List<Part.Member> members = new ArrayList<>();
    for (Part.Member member : part.members()) {
      Place inner = place.of(member.key());
      boolean needed = List.of("countersign", "action", "type").contains(member.key());
      if (needed) {
        members.add(commented(member));
      } else if (!this.writer.once(10)) {
        members.add(this.writer.once(2) ? edited(member, inner) : member);
      }
    }
    move(members, place);
    add(members, part, place);
    List<String> tail = this.comments && !members.isEmpty() && this.writer.once(20)
        ? List.of("", comment())
        : part.tail();
    return part instanceof Part.Mapping
        ? new Part.Mapping(members, members.isEmpty() ? List.of() : tail)
        : new Part.Listing(members, members.isEmpty() ? List.of() : tail);
  }

  private void move(List<Part.Member> members, Place place) {
    if (place.kind() == Place.Kind.NAMED && members.size() > 1 && this.writer.once(8)) {
      members.add(members.remove(this.writer.below(members.size() - 1)));
    }
  }

  private void add(List<Part.Member> members, Part part, Place place) {
    boolean list = part instanceof Part.Listing;
    if (!this.writer.once(5)) {
      return;
    }
    Part.Text name = this.writer.text();
    String key = name.text().substring(0, Math.min(6, name.text().length()));
    switch (place.kind()) {
      case NAMED ->
        members.add(this.writer.below(members.size() + 1), member(key, this.writer.field(1)));
      case NAMES -> members.add(member("", name));
      case VALUES -> members.add(list ? member("", name) : member(key, this.writer.text()));
      case ENTRIES -> members.addAll(this.writer.constraints().members());
      case SECTION -> {
        boolean free = members.stream().noneMatch(member -> member.key().equals("summary"));
        if (free && place.isFieldSection()) {
          members.add(member("summary", name));
        }
      }
      case FREE -> {
        // What is free stands for itself.
      }
    }
  }

  private Part.Member commented(Part.Member member) {
    if (!this.comments || !this.writer.once(6)) {
      return member;
    }
    boolean above = this.writer.once(2);
    return new Part.Member(
        member.key(),
        member.value(),
        above ? List.of(comment()) : member.before(),
        above ? member.end() : Optional.of(comment()));
  }

  private String comment() {
    this.written++;
    return "# comment " + this.written;
  }
}
