package dev.countersign.diagnostic;

import java.util.List;
import java.util.TreeSet;

/** Collects the complaints of one run; each is kept once. */
public final class Diagnostics {

  private final TreeSet<Diagnostic> collected = new TreeSet<>();

  /** Makes an empty collection. */
  public Diagnostics() {}

  /**
   * Keeps a complaint, unless the same one is here already.
   *
   * @param diagnostic the complaint
   */
  public void add(Diagnostic diagnostic) {
    this.collected.add(diagnostic);
  }

  /**
   * Tells whether anything is wrong.
   *
   * @return whether there is at least one complaint
   */
  public boolean hasErrors() {
    return !this.collected.isEmpty();
  }

  /**
   * Returns the complaints in the order of their places.
   *
   * @return an immutable copy
   */
  public List<Diagnostic> sorted() {
    return List.copyOf(this.collected);
  }
}
