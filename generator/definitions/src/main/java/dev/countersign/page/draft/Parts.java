package dev.countersign.page.draft;

import dev.countersign.format.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts a map of a definition together, key by key; what says nothing is left out. */
final class Parts {

  private final List<Part.Member> members = new ArrayList<>();

  Parts text(String key, String text) {
    return text.isEmpty() ? this : part(key, new Part.Text(text, false));
  }

  Parts text(String key, Optional<String> text) {
    return text.isPresent() ? text(key, text.get()) : this;
  }

  Parts flag(String key, boolean flag) {
    return flag ? text(key, "true") : this;
  }

  Parts list(String key, Collection<String> texts) {
    return texts.isEmpty() ? this : part(key, listing(texts));
  }

  Parts map(String key, Part.Mapping map) {
    return map.members().isEmpty() ? this : part(key, map);
  }

  Parts part(String key, Part part) {
    this.members.add(new Part.Member(key, part, List.of(), Optional.empty()));
    return this;
  }

  Part.Mapping done() {
    return new Part.Mapping(this.members, List.of());
  }

  static Part.Listing listing(Collection<String> texts) {
    return listingOf(
        texts.stream().map(text -> (Part) new Part.Text(text, false)).toList());
  }

  static Part.Listing listingOf(List<Part> parts) {
    List<Part.Member> members = parts.stream()
        .map(part -> new Part.Member("", part, List.of(), Optional.empty()))
        .toList();
    return new Part.Listing(members, List.of());
  }
}
