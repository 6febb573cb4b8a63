package dev.countersign.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was sent below one name, as a tree: {@code Disks.0.Size=20} is text under Size, under 0, under
 * Disks. A place may hold text and parts at once; whoever checks it says that this is wrong.
 */
final class Sent {
  /** Names of the protocol, which are no parameters of an action. */
  static final Set<String> PROTOCOL_NAMES =
      Set.of("Action", "PublicKey", Signature.PARAMETER, "SecurityToken");

  /** Deeper names are left in one piece; the catalogue reaches six segments. */
  private static final int DEEPEST = 32;

  private @Nullable String text;
  private final Map<String, Sent> parts = new LinkedHashMap<>();

  private Sent() {}

  /** Arranges flat parameters, without those of the protocol. */
  static Sent of(Map<String, String> parameters) {
    Sent root = new Sent();
    parameters.forEach((name, text) -> {
      if (!PROTOCOL_NAMES.contains(name)) {
        root.put(segments(name), text);
      }
    });
    return root;
  }

  /** Splits a wire name at its dots. */
  static List<String> segments(String name) {
    return List.of(name.split("\\.", DEEPEST));
  }

  private void put(List<String> segments, String newText) {
    Sent at = this;
    for (String segment : segments) {
      at = at.parts.computeIfAbsent(segment, unused -> new Sent());
    }
    at.text = newText;
  }

  /** The text sent at this very place. */
  Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** What was sent one step below, under a name, an index or a key. */
  Optional<Sent> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The names one step below, in the order in which they came. */
  Set<String> partNames() {
    return Collections.unmodifiableSet(parts.keySet());
  }

  /** The parts of a list in order, as far as they count from 0 without a gap. */
  List<Sent> elements() {
    return Stream.iterate(0, index -> index + 1)
        .map(index -> parts.get(Integer.toString(index)))
        .takeWhile(Objects::nonNull)
        .toList();
  }

  /** Every text at this place and below, by the rest of its name; empty for this very place. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    if (text != null) {
      texts.put("", text);
    }
    parts.forEach((name, part) -> part.texts()
        .forEach((rest, found) -> texts.put(rest.isEmpty() ? name : name + "." + rest, found)));
    return texts;
  }
}
