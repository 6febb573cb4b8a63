package dev.countersign.check;

import dev.countersign.definition.Names;
import dev.countersign.diagnostic.Characters;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.Nearest;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import dev.countersign.read.Node;
import java.util.Collection;
import java.util.List;

/** The complaints that more than one rule has. */
final class Complaints {

  private static final int SHOWN_WORDS = 12;

  private Complaints() {}

  static Diagnostic wrongForm(String what, String wanted, Node node) {
    return new Diagnostic(
        DiagnosticCode.WRONG_FORM,
        node.location(),
        capital(what) + " is " + form(node) + ", and has to be " + wanted + ".");
  }

  static Diagnostic wrongForm(String what, String wanted, Node node, String remedy) {
    Diagnostic plain = wrongForm(what, wanted, node);
    return new Diagnostic(plain.code(), plain.location(), plain.message() + " " + remedy);
  }

  static Diagnostic badName(String what, Node.Text text) {
    return badName(what, text.text(), text.location());
  }

  /**
   * Complains about the name of something that is declared, and returns the entry under a name that
   * it may have been meant to have, so that what is in it is judged, too. Who refers to it by that
   * name is not told that it is not there.
   */
  static Node.Entry misnamed(String what, Node.Entry entry, Diagnostics diagnostics) {
    diagnostics.add(badName(what, entry.key()));
    String letters = Characters.asSeen(entry.name()).replaceAll("[^A-Za-z0-9_]", "");
    String meant = Names.isName(letters) ? letters : "Name";
    diagnostics.unread(letters);
    return new Node.Entry(
        new Node.Text(meant, entry.key().quoted(), entry.location()), entry.value());
  }

  static Diagnostic badName(String what, String name, SourceLocation place) {
    return new Diagnostic(
        DiagnosticCode.BAD_NAME,
        place,
        Shown.quoted(name)
            + " is no name for "
            + what
            + ". A name is a letter, then letters, digits and underscores, at most 100 in all, in"
            + " ASCII."
            + nameRemedy(name));
  }

  static Diagnostic unknownChoice(String what, Node.Text text, List<String> choices) {
    return new Diagnostic(
        DiagnosticCode.UNKNOWN_CHOICE,
        text.location(),
        capital(what)
            + " is "
            + orList(choices)
            + ", not "
            + Shown.quoted(text.text())
            + "."
            + Nearest.question(text.text(), choices));
  }

  /** A name that is referred to, and is not there. */
  static Diagnostic unknownReference(
      String what, Node.Text text, String whole, Collection<String> known) {
    return new Diagnostic(
            DiagnosticCode.UNKNOWN_REFERENCE,
            text.location(),
            capital(what)
                + " refers to "
                + Shown.plain(text.text())
                + ", which is no "
                + whole
                + "."
                + remedy(text.text(), known))
        .lacking(List.of(text.text()));
  }

  /** A question for the nearest word, or else the words that there are. */
  static String remedy(String written, Collection<String> known) {
    String question = Nearest.question(written, known);
    if (!question.isEmpty()) {
      return question;
    }
    return known.isEmpty()
        ? " There is none to refer to; declare it, or remove this."
        : " Declare it, or write one of: " + words(known) + ".";
  }

  static String words(Collection<String> known) {
    List<String> shown = known.stream().limit(SHOWN_WORDS).map(Shown::plain).toList();
    return String.join(", ", shown) + (known.size() > SHOWN_WORDS ? ", …" : "");
  }

  static String orList(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  static String capital(String what) {
    return what.isEmpty() ? what : Character.toUpperCase(what.charAt(0)) + what.substring(1);
  }

  private static String form(Node node) {
    if (node.isEmpty()) {
      return "empty";
    }
    if (node instanceof Node.Text text) {
      return "the text " + Shown.quoted(text.text());
    }
    return node instanceof Node.Mapping ? "a map" : "a list";
  }

  private static String nameRemedy(String name) {
    String stem = name.replaceFirst("\\.(N|n|\\d+)(\\..*)?$", "");
    if (stem.length() < name.length() && stem.matches("[A-Za-z][A-Za-z0-9_]*")) {
      return " For a list write `" + stem + ": list of string`, or `list of object` with `fields`;"
          + " the numbers are added when it is sent.";
    }
    String seen = Characters.asSeen(name);
    return !seen.equals(name) && Names.isName(seen) ? " Write `" + seen + "`." : "";
  }
}
