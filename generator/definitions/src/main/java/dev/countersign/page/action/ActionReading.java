package dev.countersign.page.action;

import java.util.List;

/** What became of a page that could be read. */
public sealed interface ActionReading {

  /**
   * A page that describes an action.
   *
   * @param page the action
   * @param doubts where the page contradicts itself about the name of the action
   */
  record Found(ActionPage page, List<Passage> doubts) implements ActionReading {
    /**
     * Copies the doubts.
     *
     * @param page the action
     * @param doubts where the page contradicts itself about the name of the action
     */
    public Found {
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * A page that describes no action of this protocol.
   *
   * @param line the line that shows it, from 1; 0 for the whole page
   * @param reason why, in one sentence
   * @param doubtful whether it looks like a page on an action all the same
   */
  record None(int line, String reason, boolean doubtful) implements ActionReading {}
}
