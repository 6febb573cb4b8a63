package dev.countersign.format;

import java.util.List;
import java.util.Optional;

/** A part of a definition file with its comments and without its layout. */
public sealed interface Part {

  /**
   * Returns the parts within; a text has none.
   *
   * @return the parts in order
   */
  default List<Member> members() {
    return List.of();
  }

  /**
   * Returns the part behind a key.
   *
   * @param key the key
   * @return the part, or nothing where the key is not there
   */
  default Optional<Part> at(String key) {
    return members().stream()
        .filter(member -> member.key().equals(key))
        .map(Member::value)
        .findFirst();
  }

  /**
   * Returns the comments behind the last part within; an empty one stands for a blank line.
   *
   * @return lines of comments
   */
  default List<String> tail() {
    return List.of();
  }

  /**
   * A text.
   *
   * @param text the characters
   * @param absent whether nothing at all is written
   */
  record Text(String text, boolean absent) implements Part {}

  /**
   * Parts with keys.
   *
   * @param members the parts
   * @param tail comments behind the last of them
   */
  record Mapping(List<Member> members, List<String> tail) implements Part {
    /**
     * Copies the lists.
     *
     * @param members the parts
     * @param tail comments behind the last of them
     */
    public Mapping {
      members = List.copyOf(members);
      tail = List.copyOf(tail);
    }
  }

  /**
   * Parts in order.
   *
   * @param members the parts; their keys are empty
   * @param tail comments behind the last of them
   */
  record Listing(List<Member> members, List<String> tail) implements Part {
    /**
     * Copies the lists.
     *
     * @param members the parts; their keys are empty
     * @param tail comments behind the last of them
     */
    public Listing {
      members = List.copyOf(members);
      tail = List.copyOf(tail);
    }
  }

  /**
   * A part with its key and the comments about it.
   *
   * @param key the key; empty in a list
   * @param value the part
   * @param before lines of comments above it; an empty one stands for a blank line
   * @param end the comment at the end of its line
   */
  record Member(String key, Part value, List<String> before, Optional<String> end) {
    /**
     * Copies the comments.
     *
     * @param key the key; empty in a list
     * @param value the part
     * @param before lines of comments above it; an empty one stands for a blank line
     * @param end the comment at the end of its line
     */
    public Member {
      before = List.copyOf(before);
    }

    boolean hasComments() {
      return !this.before.isEmpty() || this.end.isPresent();
    }

    Member with(Part other) {
      return new Member(this.key, other, this.before, this.end);
    }

    Member withBefore(List<String> other) {
      return new Member(this.key, this.value, other, this.end);
    }

    Member withEnd(Optional<String> other) {
      return new Member(this.key, this.value, this.before, other);
    }
  }
}
