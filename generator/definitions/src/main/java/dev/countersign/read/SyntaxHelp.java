package dev.countersign.read;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What SnakeYAML says about a syntax error, in words that help to mend it. */
final class SyntaxHelp {

  private static final Pattern TAB = Pattern.compile("^ *\\t");
  private static final Pattern BRACKET_TYPE = Pattern.compile(
      "\\b(list|array|map)\\s*\\[\\s*(?:\\w+\\s*,\\s*)?(\\w+)\\s*]", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_BLANK = Pattern.compile("^[\\s-]*([A-Za-z][\\w ]*):(\\S.*)$");
  private static final Pattern VALUE = Pattern.compile("^[\\s-]*([^\\s:][^:]*):\\s+(.*)$");
  private static final Pattern MANY_BRACKETS = Pattern.compile("([\\[{]\\s*){65}");
  private static final Pattern NO_COLON = Pattern.compile("^\\s*[A-Za-z]\\w*\\s*$");

  private SyntaxHelp() {}

  /** Explains an error that has no place. */
  static Diagnostic explain(SourceText source, RuntimeException error) {
    return new Diagnostic(
        DiagnosticCode.NOT_YAML,
        SourceLocation.ofFile(source.file()),
        "The file is not YAML: " + Shown.plain(String.valueOf(error.getMessage())) + ".");
  }

  /** Explains an error at a place. */
  static Diagnostic explain(SourceText source, MarkedYAMLException error) {
    Mark mark = error.getProblemMark() == null ? error.getContextMark() : error.getProblemMark();
    if (mark == null) {
      return explain(source, (YAMLException) error);
    }
    Problem problem = new Problem(source, error, mark);
    return Stream.<Optional<Diagnostic>>of(
            problem.tab(),
            problem.manyBrackets(),
            problem.bracketType(),
            problem.neverClosed(),
            problem.missingInLine(problem.lineBefore()),
            problem.missingInLine(problem.beginning()),
            problem.badEscape(),
            problem.betweenBraces(),
            problem.textThatNeedsQuotes(),
            problem.textBehindQuote(),
            problem.colonInText(),
            problem.unevenIndentation())
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(problem::anyOther);
  }

  private record Problem(SourceText source, MarkedYAMLException error, Mark mark) {

    Optional<Diagnostic> tab() {
      if (!TAB.matcher(line()).find()) {
        return Optional.empty();
      }
      int column = 1 + line().indexOf('\t');
      return Optional.of(new Diagnostic(
          DiagnosticCode.TAB_INDENTATION,
          new SourceLocation(this.source.file(), this.mark.getLine() + 1, column),
          "The line is indented with a tab. Indent it with spaces, two for each level."));
    }

    Optional<Diagnostic> bracketType() {
      Matcher type = BRACKET_TYPE.matcher(line());
      if (!type.find()) {
        return Optional.empty();
      }
      String right =
          (type.group(1).equalsIgnoreCase("map") ? "map of " : "list of ") + type.group(2);
      int column = 1 + line().codePointCount(0, type.start());
      return Optional.of(new Diagnostic(
          DiagnosticCode.NOT_YAML,
          new SourceLocation(this.source.file(), this.mark.getLine() + 1, column),
          "A type is written without brackets. Write `" + right + "`."));
    }

    Optional<Diagnostic> neverClosed() {
      boolean atEnd =
          said("unexpected end of stream") || said("<stream end>") || said("<block end>");
      Mark begin = this.error.getContextMark();
      String opened = begin == null ? "" : characterAt(begin);
      if ((!atEnd && !said("expected ',' or")) || opened.isEmpty() || !"[{\"'".contains(opened)) {
        return Optional.empty();
      }
      if (!atEnd && begin.getLine() == this.mark.getLine()) {
        return Optional.empty();
      }
      return Optional.of(
          notYaml(begin, "The " + opened + " that stands here is never closed. Close it."));
    }

    /** More brackets in a row than SnakeYAML looks through when it wonders about a key. */
    Optional<Diagnostic> manyBrackets() {
      return MANY_BRACKETS.matcher(line()).find()
          ? Optional.of(YamlRules.nestedTooDeep(placeOf(this.mark.getLine() + 1, 1)))
          : Optional.empty();
    }

    /** A line that lacks the blank behind its colon, or the colon, spoils the line below it. */
    Optional<Diagnostic> missingInLine(int number) {
      if (!said("could not find expected ':'") && !said("mapping values are not allowed")) {
        return Optional.empty();
      }
      String line = this.source.line(number);
      int column = 1 + line.length() - line.stripLeading().length();
      Matcher key = NO_BLANK.matcher(line);
      String message = null;
      if (key.find()) {
        message = "A blank is missing after the colon. Write `"
            + key.group(1)
            + ": "
            + Shown.plain(key.group(2))
            + "`.";
      } else if (NO_COLON.matcher(line).find()) {
        message = "A colon is missing. Write `" + Shown.plain(line.strip()) + ":`.";
      }
      return message == null
          ? Optional.empty()
          : Optional.of(new Diagnostic(DiagnosticCode.NOT_YAML, placeOf(number, column), message));
    }

    Optional<Diagnostic> betweenBraces() {
      if (!said("expected ',' or")) {
        return Optional.empty();
      }
      return Optional.of(notYaml(
          this.mark,
          "This does not continue what stands between the braces. Put a comma between two"
              + " parts, and texts with : , { } [ ] in them in quotes."));
    }

    Optional<Diagnostic> textBehindQuote() {
      Matcher value = VALUE.matcher(line());
      return value.find() && value.group(2).matches("(['\"]).*\\1.+")
          ? Optional.of(notYaml(
              this.mark,
              "The text ended with its quote. Put all of it in quotes, and write a quote"
                  + " within single quotes twice."))
          : Optional.empty();
    }

    Optional<Diagnostic> unevenIndentation() {
      return said("<block mapping start>") || said("<block sequence start>") || said("'-'")
          ? Optional.of(notYaml(
              this.mark,
              "The line is indented like no line above it. Indent lines that belong together"
                  + " alike, with two spaces for each level."))
          : Optional.empty();
    }

    Optional<Diagnostic> colonInText() {
      if (!said("mapping values are not allowed")) {
        return Optional.empty();
      }
      Matcher value = VALUE.matcher(line());
      if (value.find() && value.group(2).contains(":") && this.mark.getColumn() >= value.start(2)) {
        return Optional.of(notYaml(
            this.mark,
            "A text with a colon and a blank in it goes in quotes. Write `"
                + Shown.plain(value.group(1))
                + ": '…'`."));
      }
      return Optional.of(notYaml(
          this.mark,
          "A key does not belong here: the line above has a value already."
              + " Indent both lines alike."));
    }

    Optional<Diagnostic> badEscape() {
      return said("unknown escape character") || said("escape sequence")
          ? Optional.of(notYaml(
              this.mark,
              "In double quotes a backslash begins an escape."
                  + " Use single quotes, or write the backslash twice."))
          : Optional.empty();
    }

    Optional<Diagnostic> textThatNeedsQuotes() {
      Matcher value = VALUE.matcher(line());
      if (!value.find() || value.group(2).isEmpty()) {
        return Optional.empty();
      }
      String first = value.group(2).substring(0, 1);
      if (!"{[]}@`%*&!|>,".contains(first)) {
        return Optional.empty();
      }
      int column = 1 + line().codePointCount(0, value.start(2));
      return Optional.of(new Diagnostic(
          DiagnosticCode.NOT_YAML,
          new SourceLocation(this.source.file(), this.mark.getLine() + 1, column),
          "A text that begins with " + first + " goes in quotes. Write `'…'`."));
    }

    Diagnostic anyOther() {
      String said = Shown.plain(String.valueOf(this.error.getProblem()), 100);
      return notYaml(
          this.mark,
          "This is not YAML: "
              + said
              + ". Compare the indentation with the line above, and put texts with"
              + " : # { [ in them in quotes.");
    }

    private boolean said(String words) {
      return String.valueOf(this.error.getProblem()).contains(words);
    }

    int lineBefore() {
      int number = this.mark.getLine();
      while (number > 1 && this.source.line(number).isBlank()) {
        number--;
      }
      return number;
    }

    int beginning() {
      Mark begin = this.error.getContextMark() == null ? this.mark : this.error.getContextMark();
      return begin.getLine() + 1;
    }

    private SourceLocation placeOf(int line, int column) {
      return new SourceLocation(this.source.file(), line, column);
    }

    private String line() {
      return line(this.mark);
    }

    private String line(Mark at) {
      return this.source.line(at.getLine() + 1);
    }

    private String characterAt(Mark at) {
      String line = line(at);
      return at.getColumn() < line.length()
          ? line.substring(at.getColumn(), at.getColumn() + 1)
          : "";
    }

    private Diagnostic notYaml(Mark at, String message) {
      return new Diagnostic(
          DiagnosticCode.NOT_YAML,
          new SourceLocation(this.source.file(), at.getLine() + 1, at.getColumn() + 1),
          message);
    }
  }
}
