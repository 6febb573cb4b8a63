package dev.countersign.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the generator that is running. */
public final class GeneratorVersion {
  private GeneratorVersion() {}

  /**
   * Reads what the build wrote beside this class.
   *
   * @return for example {@code 1.2.0}
   */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream file = GeneratorVersion.class.getResourceAsStream("version.properties")) {
      if (file == null) {
        throw new IllegalStateException(
            "version.properties is missing beside " + GeneratorVersion.class);
      }
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
