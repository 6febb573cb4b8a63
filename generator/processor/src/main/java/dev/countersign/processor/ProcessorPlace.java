package dev.countersign.processor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where this generator stands among the processors that the compiler finds.
 *
 * <p>javac runs them in the order of the processor path, each with the annotations that none before it
 * has claimed, and ends a round once all are claimed.
 *
 * @param alone whether the path has no other processor
 * @param last whether no other processor comes behind
 */
record ProcessorPlace(boolean alone, boolean last) {
  private static final String SERVICES = "META-INF/services/javax.annotation.processing.Processor";

  /**
   * Reads which jars and folders of a processor path have processors, without loading any of them.
   *
   * @param loader what has loaded this generator; javac makes one for each compile, and where a
   *     program hands over processors that it has loaded itself, they run in its order
   */
  static ProcessorPlace on(ClassLoader loader) {
    if (loader == ClassLoader.getSystemClassLoader()) {
      return new ProcessorPlace(false, true);
    }
    List<Boolean> own = new ArrayList<>();
    try {
      for (URL services : Collections.list(loader.getResources(SERVICES))) {
        own.add(text(services).contains(CountersignProcessor.class.getName()));
      }
    } catch (IOException e) {
      return new ProcessorPlace(false, false);
    }
    return new ProcessorPlace(own.equals(List.of(true)), !own.isEmpty() && own.get(own.size() - 1));
  }

  // Without a cache: it would keep the jar open after the compile.
  private static String text(URL services) throws IOException {
    URLConnection connection = services.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
