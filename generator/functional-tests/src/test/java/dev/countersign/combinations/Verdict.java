package dev.countersign.combinations;

import dev.countersign.check.ApiLoader;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.naming.NamePlanner;
import java.util.List;

/**
 * What the generator says of a combination before it generates anything.
 *
 * @param diagnostics why it is refused; none where it is accepted
 */
record Verdict(Combination combination, List<Diagnostic> diagnostics) {
  private static final String API = "one";
  private static final String ACTION = "One";

  boolean isAccepted() {
    return this.diagnostics.isEmpty();
  }

  /** Reads, checks and names an API with the combination alone. */
  static Verdict of(Combination combination) {
    ApiText api = new ApiText(API, List.of(combination.alone(ACTION)));
    Diagnostics diagnostics = new Diagnostics();
    ApiLoader.load(ApiText.lookup(api.files()), API, List.of(ACTION), diagnostics)
        .ifPresent(new NamePlanner("com.example", diagnostics)::plan);
    return new Verdict(combination, diagnostics.sorted());
  }
}
