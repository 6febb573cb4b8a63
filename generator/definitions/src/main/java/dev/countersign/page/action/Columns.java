package dev.countersign.page.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which column of a table says what, found by what its head means.
 *
 * @param name the column of names
 * @param type the column of types
 * @param required the column that says whether a field has to be there
 * @param optional whether that column says the contrary: whether it may be absent
 * @param description the column of descriptions
 * @param others columns that say more, as defaults
 */
record Columns(
    int name,
    OptionalInt type,
    OptionalInt required,
    boolean optional,
    OptionalInt description,
    List<Integer> others) {

  /** Returns the columns of a table of parameters or fields; nothing where it is another table. */
  static Optional<Columns> of(List<String> header) {
    List<Set<Word>> words = header.stream().map(Word::in).toList();
    OptionalInt required = first(words, Set.of(Word.REQUIRED), Set.of());
    OptionalInt type = first(words, Set.of(Word.TYPE), Set.of(Word.REQUIRED));
    OptionalInt description =
        first(words, Set.of(Word.INTRO, Word.MEANING, Word.NOTE), Set.of(Word.REQUIRED, Word.TYPE));
    Set<Word> notName =
        Set.of(Word.REQUIRED, Word.TYPE, Word.INTRO, Word.MEANING, Word.NOTE, Word.EXAMPLE);
    OptionalInt member = first(words, Set.of(Word.MEMBER), notName);
    OptionalInt name = member.isPresent() ? member : first(words, Set.of(Word.NAME), notName);
    boolean known = name.isPresent()
        && (type.isPresent()
            || required.isPresent()
            || (member.isPresent() && description.isPresent()));
    if (!known) {
      return Optional.empty();
    }
    boolean optional = required.isPresent() && isOptional(header.get(required.getAsInt()));
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      boolean taken = column == name.getAsInt()
          || List.of(type, required, description).contains(OptionalInt.of(column));
      if (!taken && !header.get(i).isBlank()) {
        others.add(column);
      }
    }
    return Optional.of(new Columns(name.getAsInt(), type, required, optional, description, others));
  }

  private static OptionalInt first(List<Set<Word>> words, Set<Word> wanted, Set<Word> unwanted) {
    for (int i = 0; i < words.size(); i++) {
      Set<Word> found = words.get(i);
      if (found.stream().anyMatch(wanted::contains)
          && found.stream().noneMatch(unwanted::contains)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  // "Required/Optional" asks for what is required, "Optional" alone for the contrary.
  private static boolean isOptional(String head) {
    return head.strip().matches("(?i)optional\\??|(是否)?(可选|选填)");
  }
}
