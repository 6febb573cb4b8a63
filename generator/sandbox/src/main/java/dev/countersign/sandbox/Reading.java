package dev.countersign.sandbox;

import java.util.List;
import java.util.Optional;

/**
 * What reading the definition of an action came to.
 *
 * @param scope the action, where it is defined and its definition is well
 * @param complaints what is wrong with its definition; none where there is none
 */
record Reading(Optional<ActionScope> scope, List<String> complaints) {
  /** No definition was found. */
  static final Reading NOTHING = new Reading(Optional.empty(), List.of());

  boolean isNothing() {
    return this.scope.isEmpty() && this.complaints.isEmpty();
  }
}
