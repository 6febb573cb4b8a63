package dev.countersign.cli;

import dev.countersign.definition.Api;
import dev.countersign.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/**
 * An API that is read and well.
 *
 * @param file where it came from
 * @param api what it defines, all its actions with it
 */
record LoadedApi(ApiFile file, Api api) {
  /**
   * Reads APIs, those that are broken left out.
   *
   * @param diagnostics takes what is wrong
   */
  static List<LoadedApi> all(List<ApiFile> files, Console console, Diagnostics diagnostics) {
    List<LoadedApi> loaded = new ArrayList<>();
    try (Progress progress = Progress.on(console)) {
      for (int done = 0; done < files.size(); done++) {
        ApiFile file = files.get(done);
        progress.step(done, files.size(), file.name());
        file.load(diagnostics).map(api -> new LoadedApi(file, api)).ifPresent(loaded::add);
      }
    }
    return loaded;
  }
}
