package dev.countersign.read;

import dev.countersign.diagnostic.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part of a definition file; it knows where it stands, and nothing of what it means. */
public sealed interface Node {

  /**
   * Returns where the part begins.
   *
   * @return the place
   */
  SourceLocation location();

  /**
   * Tells whether nothing is written, as in {@code description:} with an empty rest of the line.
   *
   * @return whether it is a text without characters and without quotes
   */
  default boolean isEmpty() {
    return false;
  }

  /**
   * A text, as it is written; YAML's guess at a type is never asked for.
   *
   * @param text the characters
   * @param quoted whether it stands in quotes or in a block of its own
   * @param location where it begins
   */
  record Text(String text, boolean quoted, SourceLocation location) implements Node {
    /**
     * Refuses absent parts.
     *
     * @param text the characters
     * @param quoted whether it stands in quotes or in a block of its own
     * @param location where it begins
     */
    public Text {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(location, "location");
    }

    @Override
    public boolean isEmpty() {
      return this.text.isEmpty() && !this.quoted;
    }
  }

  /**
   * Parts in order.
   *
   * @param items the parts
   * @param location where the first begins
   */
  record Listing(List<Node> items, SourceLocation location) implements Node {
    /**
     * Copies the parts.
     *
     * @param items the parts
     * @param location where the first begins
     */
    public Listing {
      items = List.copyOf(items);
      Objects.requireNonNull(location, "location");
    }
  }

  /**
   * Parts with a key each, in the order of the file; where a key stands twice, that is a complaint.
   *
   * @param entries keys and parts
   * @param location where the first key begins
   */
  record Mapping(List<Entry> entries, SourceLocation location) implements Node {
    /**
     * Copies the entries.
     *
     * @param entries keys and parts
     * @param location where the first key begins
     */
    public Mapping {
      entries = List.copyOf(entries);
      Objects.requireNonNull(location, "location");
    }

    /**
     * Finds the entry of a key.
     *
     * @param key the key
     * @return its entry, or nothing where there is none
     */
    public Optional<Entry> find(String key) {
      return this.entries.stream().filter(entry -> entry.name().equals(key)).findFirst();
    }
  }

  /**
   * A key and what it stands for.
   *
   * @param key the key
   * @param value what it stands for
   */
  record Entry(Text key, Node value) {
    /**
     * Refuses absent parts.
     *
     * @param key the key
     * @param value what it stands for
     */
    public Entry {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(value, "value");
    }

    /**
     * Returns the characters of the key.
     *
     * @return the characters
     */
    public String name() {
      return this.key.text();
    }

    /**
     * Returns where the key begins.
     *
     * @return the place
     */
    public SourceLocation location() {
      return this.key.location();
    }
  }
}
