package dev.countersign.page.report;

/**
 * How many facts of a kind there are.
 *
 * @param found all of them
 * @param guessed those of them that an importer guessed, and nobody confirmed
 */
public record Count(int found, int guessed) {

  Count plus(Count other) {
    return new Count(this.found + other.found, this.guessed + other.guessed);
  }
}
