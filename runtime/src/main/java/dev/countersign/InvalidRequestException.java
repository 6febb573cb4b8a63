package dev.countersign;

import java.io.Serial;
import java.util.List;

/** A request that the client refuses to send; names every problem at once. */
public final class InvalidRequestException extends CountersignException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** The problems, in the order in which they were found. */
  private final String[] problems;

  /**
   * Describes the problems of a request.
   *
   * @param subject name of the action or model
   * @param problems one or more, each naming a parameter and never its secret value
   */
  public InvalidRequestException(String subject, List<String> problems) {
    super(String.join("; ", problems), "", CallDetails.unsent(subject), null);
    this.problems = problems.toArray(new String[0]);
  }

  /**
   * Lists what is wrong.
   *
   * @return one or more sentences without a full stop, each naming a parameter
   */
  public List<String> problems() {
    return List.of(this.problems);
  }
}
