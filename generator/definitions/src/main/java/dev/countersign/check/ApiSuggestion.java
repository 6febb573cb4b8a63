package dev.countersign.check;

import dev.countersign.diagnostic.Nearest;
import dev.countersign.read.DefinitionLookup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What to do about an API that is not found: another name, or the artifact that has it. */
public final class ApiSuggestion {
  private static final String FOLDER = "countersign/";
  private static final String ENDING = ".yaml";

  private ApiSuggestion() {}

  /**
   * Returns what to do about an API whose file is nowhere.
   *
   * <p>Names are taken from places that can be listed; in others the spellings that come to mind are
   * looked for.
   *
   * @param lookup where the file was looked for
   * @param api the name that was written
   * @return a sentence or two
   */
  public static String of(DefinitionLookup lookup, String api) {
    List<String> shipped = shipped();
    if (shipped.contains(api)) {
      return dependency(api);
    }
    Set<String> known = new TreeSet<>(lookup.apis());
    spellings(api).filter(name -> exists(lookup, name)).forEach(known::add);
    return Nearest.to(api, known)
        .map("Did you mean %s?"::formatted)
        .or(() -> Nearest.to(api, shipped)
            .map(name -> "Did you mean %s? %s".formatted(name, dependency(name))))
        .orElse("Put it there, or correct the name of the API.");
  }

  private static String dependency(String api) {
    return "The API %s comes with the artifact dev.countersign:countersign-api-specs: add that as a dependency."
        .formatted(api);
  }

  /**
   * Returns the name that was probably meant by a text that is not a valid name of an API.
   *
   * @param written the text, as {@code UHost} or {@code uhost.yaml}
   * @return its letters, digits, hyphens and underscores in lower case; nothing where no name is left
   */
  public static Optional<String> name(String written) {
    String lower = written.strip().toLowerCase(Locale.ROOT);
    String stem =
        lower.endsWith(ENDING) ? lower.substring(0, lower.length() - ENDING.length()) : lower;
    String name = stem.replaceAll("\\s+", "-");
    return name.matches("[a-z0-9][a-z0-9_-]*") ? Optional.of(name) : Optional.empty();
  }

  private static Stream<String> spellings(String api) {
    String joined = api.replaceAll("[-_]", "");
    return Stream.of(
        joined,
        api.replace('_', '-'),
        api.replace('-', '_'),
        api + "s",
        api.replaceFirst("s$", ""));
  }

  private static boolean exists(DefinitionLookup lookup, String name) {
    try {
      return lookup.find(FOLDER + name + ENDING).isPresent();
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** The APIs of countersign-api-specs, a name a line. */
  private static List<String> shipped() {
    try (InputStream in = Objects.requireNonNull(
        ApiSuggestion.class.getResourceAsStream("shipped-apis.txt"), "shipped-apis.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
