package dev.countersign.page.draft;

import dev.countersign.definition.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a row, taken apart: {@code Disks.N.Size} is a list Disks with a field Size. */
final class WirePath {

  /** What stands for a number: a letter, a number or nothing, in brackets or behind a dot. */
  private static final Pattern INDEX = Pattern.compile("[Nn]|\\d+|");

  /** What stands for the number of an inner list, once there is an outer one. */
  private static final Pattern INNER_INDEX = Pattern.compile("[NnMmKkIiJj]|\\d+|");

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\].]*)]|\\{([^{}.]*)}");
  private static final Pattern DOTS = Pattern.compile("\\.");

  private WirePath() {}

  /**
   * A name between two dots.
   *
   * @param name the name
   * @param lists how many numbers follow it
   */
  record Segment(String name, int lists) {}

  /** Returns the names in a name; nothing where one of them is none for a definition. */
  static Optional<List<Segment>> of(String name) {
    List<Segment> segments = new ArrayList<>();
    boolean indexed = false;
    for (String part :
        DOTS.split(BRACKETS.matcher(name).replaceAll(".$1$2").replace("..", "."), -1)) {
      boolean index =
          !segments.isEmpty() && (indexed ? INNER_INDEX : INDEX).matcher(part).matches();
      if (index) {
        Segment list = segments.remove(segments.size() - 1);
        segments.add(new Segment(list.name(), list.lists() + 1));
        indexed = true;
      } else if (Names.isName(part)) {
        segments.add(new Segment(part, 0));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(segments);
  }
}
