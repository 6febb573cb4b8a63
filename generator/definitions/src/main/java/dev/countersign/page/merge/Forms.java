package dev.countersign.page.merge;

import dev.countersign.check.Keys;
import dev.countersign.format.Part;
import java.util.List;
import java.util.Optional;

/** The long form and the short form of a part, which mean the same. */
final class Forms {

  private Forms() {}

  /**
   * Returns a part in its long form; what is in it stays.
   *
   * <pre>{@code
   * Region: string         Region: { type: string }
   * see: DescribeImage     see: [DescribeImage]
   * values: [A, B]         values: { A: , B: }
   * }</pre>
   */
  static Part longer(Part part, Place place) {
    return switch (place.kind()) {
      case SECTION -> longerSection(part, place);
      case NAMES -> part instanceof Part.Text text ? listed(text) : part;
      case VALUES -> part instanceof Part.Listing list ? withoutMeanings(list) : part;
      case NAMED, ENTRIES, FREE -> part;
    };
  }

  /** Returns a part in its short form if it was written so before, and can be. */
  static Part shorter(Part part, Place place, Part before) {
    if (before.equals(longer(before, place))) {
      return part;
    }
    return switch (place.kind()) {
      case SECTION -> only(part, keyOfShortForm(place)).orElse(part);
      case NAMES -> single(part).orElse(part);
      case VALUES -> onlyValues(part).orElse(part);
      case NAMED, ENTRIES, FREE -> part;
    };
  }

  private static Part longerSection(Part part, Place place) {
    if (place.isSectionOf(Keys.MODEL)) {
      return part instanceof Part.Mapping map && !isLongModel(map)
          ? below(keyOfShortForm(place), map)
          : part;
    }
    boolean shortForm = part instanceof Part.Text text
        && !text.absent()
        && (place.isFieldSection()
            || place.isSectionOf(Keys.ERROR)
            || place.isSectionOf(Keys.VALUE)
            || place.isSectionOf(Keys.DEPRECATION));
    return shortForm ? below(keyOfShortForm(place), part) : part;
  }

  private static String keyOfShortForm(Place place) {
    if (place.isSectionOf(Keys.MODEL)) {
      return "fields";
    }
    return place.isFieldSection() ? "type" : "summary";
  }

  // As the reader has it: a map behind the key "fields" makes the long form of a model.
  private static boolean isLongModel(Part model) {
    return model.members().isEmpty()
        || model.at("fields").filter(Part.Mapping.class::isInstance).isPresent();
  }

  private static Part below(String key, Part part) {
    return new Part.Mapping(List.of(member(key, part)), List.of());
  }

  private static Part listed(Part.Text text) {
    return new Part.Listing(text.absent() ? List.of() : List.of(member("", text)), List.of());
  }

  private static Part withoutMeanings(Part.Listing list) {
    boolean plain = list.members().stream().allMatch(item -> item.value() instanceof Part.Text);
    return plain
        ? new Part.Mapping(
            list.members().stream()
                .map(item -> new Part.Member(
                    ((Part.Text) item.value()).text(),
                    new Part.Text("", true),
                    item.before(),
                    item.end()))
                .toList(),
            list.tail())
        : list;
  }

  private static Optional<Part> onlyValues(Part values) {
    boolean plain = values.members().stream()
        .allMatch(member -> member.value() instanceof Part.Text text && text.absent());
    return plain
        ? Optional.of(new Part.Listing(
            values.members().stream()
                .map(member -> new Part.Member(
                    "", new Part.Text(member.key(), false), member.before(), member.end()))
                .toList(),
            values.tail()))
        : Optional.empty();
  }

  private static Optional<Part> only(Part section, String key) {
    return single(section)
        .filter(value -> section.members().get(0).key().equals(key))
        .filter(value -> value instanceof Part.Text || !isLongModel(value));
  }

  /** Returns what is in a part alone, and without a comment of its own. */
  private static Optional<Part> single(Part part) {
    if (part.members().size() != 1 || !part.tail().isEmpty()) {
      return Optional.empty();
    }
    Part.Member member = part.members().get(0);
    boolean plain = member.before().isEmpty() && member.end().isEmpty();
    return plain ? Optional.of(member.value()) : Optional.empty();
  }

  private static Part.Member member(String key, Part value) {
    return new Part.Member(key, value, List.of(), Optional.empty());
  }
}
