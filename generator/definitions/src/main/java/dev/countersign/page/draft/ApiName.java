package dev.countersign.page.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an API is called: {@code uhost} as a file, {@code UHost} in Java.
 *
 * @param stem the name of its file without the ending
 * @param api the name that it has in its file
 */
public record ApiName(String stem, String api) {

  private static final int LONGEST = 60;

  /**
   * Makes names from that of a folder and the actions in it.
   *
   * <p>The folder says the letters, and the actions say which of them are capitals: {@code uhost-api}
   * with {@code DescribeUHostInstance} is UHost.
   *
   * @param folder the name of the folder
   * @param actions the names of the actions
   * @return the names
   */
  public static ApiName of(String folder, List<String> actions) {
    String lower = folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = lower.replaceFirst("[-_]?api$", "").replaceAll("^-+|-+$", "");
    String stem = trimmed.isEmpty() ? "api" : trimmed;
    String cut = stem.substring(0, Math.min(stem.length(), LONGEST));
    return new ApiName(cut, api(cut, actions));
  }

  /**
   * Returns a name that is still free.
   *
   * @param number what it ends with
   * @return the name with the number
   */
  public ApiName numbered(int number) {
    return new ApiName(this.stem + "-" + number, this.api + number);
  }

  private static String api(String stem, List<String> actions) {
    String letters = stem.replace("-", "");
    Pattern pattern = Pattern.compile("(?i)" + letters + "(?=[A-Z0-9]|s?$)");
    Map<String, Integer> spellings = new TreeMap<>();
    for (String action : actions) {
      Matcher matcher = pattern.matcher(action);
      if (matcher.find() && Character.isUpperCase(matcher.group().charAt(0))) {
        spellings.merge(matcher.group(), 1, Integer::sum);
      }
    }
    String best = capitalized(stem);
    int most = 0;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      if (spelling.getValue() > most) {
        best = spelling.getKey();
        most = spelling.getValue();
      }
    }
    return Character.isLetter(best.charAt(0)) ? best : "Api" + best;
  }

  private static String capitalized(String stem) {
    StringBuilder name = new StringBuilder();
    for (String word : stem.split("-", -1)) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }
}
