package dev.countersign.definition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a name in a definition looks like. */
public final class Names {

  /** Characters of a name: it becomes part of the name of a file. */
  public static final int LONGEST = 100;

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9_]{0," + (LONGEST - 1) + "}");

  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])", Pattern.CASE_INSENSITIVE);

  private Names() {}

  /**
   * Tells whether a text is a name: an ASCII letter, then ASCII letters, digits and
   * underscores, at most 100 in all: a name becomes part of the name of a file.
   *
   * @param text the text
   * @return whether it is a name
   */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /**
   * Tells whether Windows takes a text for a device, in any case and whatever ending follows: {@code
   * con}, {@code prn}, {@code aux}, {@code nul}, {@code com1}, {@code lpt1} and so on. No file and no
   * folder can have such a name there.
   *
   * @param text the name of a file without its ending, or of a folder
   * @return whether it is the name of a device
   */
  public static boolean isDevice(String text) {
    return DEVICE.matcher(text).matches();
  }

  static String checked(String name) {
    if (!isName(Objects.requireNonNull(name, "name"))) {
      throw new IllegalArgumentException("Not a name: \"" + name + "\"");
    }
    return name;
  }

  static List<String> checked(List<String> names) {
    names.forEach(Names::checked);
    return List.copyOf(names);
  }

  static Optional<String> checked(Optional<String> name) {
    name.ifPresent(Names::checked);
    return name;
  }
}
