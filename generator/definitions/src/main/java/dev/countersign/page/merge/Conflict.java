package dev.countersign.page.merge;

import java.util.Optional;

/**
 * A place where an edit of a person and a change of the pages do not go together; the edit stays.
 *
 * @param key the keys that lead to the place, as {@code parameters.Limit.default}
 * @param base what the import before wrote there; nothing where it wrote nothing
 * @param mine what the person made of it, which stays; nothing where the person removed it
 * @param theirs what this import would write; nothing where the pages no longer say anything
 * @param source the page and the line that the pages' fact comes from, as {@code page.md:12}
 */
public record Conflict(
    String key,
    Optional<String> base,
    Optional<String> mine,
    Optional<String> theirs,
    Optional<String> source) {

  /**
   * Returns the conflict as a sentence.
   *
   * <pre>{@code
   * parameters.Limit.default stays 30; the pages said 20 and say 50 now.
   * }</pre>
   *
   * @return what stays, what the pages said, and what they say now
   */
  public String text() {
    return this.key + this.mine.map(kept -> " stays " + kept).orElse(" stays removed") + "; "
        + pages();
  }

  private String pages() {
    String now = this.theirs.map(text -> "say " + text).orElse("say nothing");
    return this.base
        .map(before -> "the pages said " + before + " and " + now + " now.")
        .orElse("the pages " + now + ".");
  }
}
