package dev.countersign.read;

import dev.countersign.diagnostic.Characters;
import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.DiagnosticCode;
import dev.countersign.diagnostic.Shown;
import dev.countersign.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What SnakeYAML says about a syntax error, in words that help to mend it. */
final class SyntaxHelp {

  private static final Pattern TAB = Pattern.compile("^ *\\t");
  private static final Pattern BRACKET_TYPE = Pattern.compile(
      "(?<![0-9A-Za-z_])(list|array|map)\\s*\\[\\s*(?:\\w+\\s*,\\s*)?(\\w+)\\s*]",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN_TYPE = Pattern.compile("string|int|float|bool|object|[A-Z]\\w*");
  private static final Pattern NO_BLANK = Pattern.compile("^[\\s-]*([A-Za-z][\\w ]*):(\\S.*)$");
  private static final Pattern VALUE = Pattern.compile("^[\\s-]*([^\\s:][^:]*):\\s+(.*)$");
  private static final Pattern MANY_BRACKETS = Pattern.compile("([\\[{]\\s*){65}");
  private static final Pattern WIDE_COLON =
      Pattern.compile("^[\\s-]*(\\w[\\w ]*)[\\uFF1A\\uFE55\\u2236\\uA789\\uFE13]");
  private static final Pattern NO_COLON =
      Pattern.compile("^[\\s-]*([A-Za-z]\\w*)( +([A-Za-z][\\w ]*))?\\s*$");

  private SyntaxHelp() {}

  /** Explains an error that has no place. */
  static SyntaxFault explain(SourceText source, RuntimeException error) {
    return new SyntaxFault(
        new Diagnostic(
            DiagnosticCode.NOT_YAML,
            SourceLocation.ofFile(source.file()),
            "The file is not YAML: " + Shown.plain(String.valueOf(error.getMessage())) + "."),
        0);
  }

  /** Explains an error at a place, given the text that was read last. */
  static SyntaxFault explain(
      SourceText source, MarkedYamlEngineException error, Optional<ScalarEvent> lastText) {
    Optional<Mark> mark = error.getProblemMark().or(error::getContextMark);
    if (mark.isEmpty()) {
      return explain(source, error);
    }
    Problem problem = new Problem(source, error, mark.get());
    Diagnostic complaint = Stream.<Optional<Diagnostic>>of(
            problem.tab(),
            problem.directive(),
            problem.manyBrackets(),
            problem.wideColon(),
            problem.bracketType(),
            problem.neverClosed(),
            problem.closedTooLate(lastText),
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
    return new SyntaxFault(complaint, mark.get().getLine() + 1);
  }

  private record Problem(SourceText source, MarkedYamlEngineException error, Mark mark) {

    Optional<Diagnostic> tab() {
      if (TAB.matcher(line()).find()) {
        return Optional.of(new Diagnostic(
            DiagnosticCode.TAB_INDENTATION,
            placeOf(this.mark.getLine() + 1, 1 + line().indexOf('\t')),
            "The line is indented with a tab. Indent it with spaces, two for each level."));
      }
      return said("(TAB)")
          ? Optional.of(new Diagnostic(
              DiagnosticCode.TAB_INDENTATION,
              at(this.mark),
              "A tab stands where blanks belong. Write a blank."))
          : Optional.empty();
    }

    /** A line in front of the document that is meant for programs. */
    Optional<Diagnostic> directive() {
      for (int number = 1; number <= this.mark.getLine() + 1; number++) {
        if (said("<document start>") && this.source.line(number).startsWith("%")) {
          return Optional.of(new Diagnostic(
              DiagnosticCode.NOT_YAML,
              placeOf(number, 1),
              "A line that begins with a percent sign is not part of a definition. Remove it."));
        }
      }
      return Optional.empty();
    }

    /** A colon that is none: keyboards for Chinese write it. */
    Optional<Diagnostic> wideColon() {
      for (int number : List.of(this.mark.getLine() + 1, lineBefore(), beginning())) {
        Matcher key = WIDE_COLON.matcher(this.source.line(number));
        if (key.find()) {
          String line = this.source.line(number);
          int sign = line.codePointAt(key.end(1));
          return Optional.of(new Diagnostic(
              DiagnosticCode.NOT_YAML,
              placeOf(number, SourceText.column(line, key.end(1))),
              Characters.named(sign)
                  + " is no colon of YAML. Write `"
                  + key.group(1).strip()
                  + ": …`, with a colon and a blank."));
        }
      }
      return Optional.empty();
    }

    /** A quote that is closed only by the next one, which was to begin another text. */
    Optional<Diagnostic> closedTooLate(Optional<ScalarEvent> lastText) {
      Optional<Mark> begin = lastText
          .filter(text -> text.isSQuoted() || text.isDQuoted())
          .filter(text -> text.getEndMark().orElseThrow().getLine() == this.mark.getLine())
          .flatMap(ScalarEvent::getStartMark)
          .filter(start -> start.getLine() < this.mark.getLine());
      return begin.map(start -> notYaml(
          start,
          "The "
              + characterAt(start)
              + " that stands here is closed only in line "
              + (this.mark.getLine() + 1)
              + ". Close it where the text ends."));
    }

    Optional<Diagnostic> bracketType() {
      Matcher type = BRACKET_TYPE.matcher(line());
      if (!type.find()) {
        return Optional.empty();
      }
      String element = OWN_TYPE.matcher(type.group(2)).matches() ? type.group(2) : "string";
      String right = (type.group(1).equalsIgnoreCase("map") ? "map of " : "list of ") + element;
      int column = 1 + line().codePointCount(0, type.start());
      return Optional.of(new Diagnostic(
          DiagnosticCode.NOT_YAML,
          placeOf(this.mark.getLine() + 1, column),
          "A type is written without brackets. Write it as `" + right + "`."));
    }

    Optional<Diagnostic> neverClosed() {
      boolean atEnd =
          said("unexpected end of stream") || said("<stream end>") || said("<block end>");
      Optional<Mark> context = this.error.getContextMark();
      String opened = context.map(this::characterAt).orElse("");
      if ((!atEnd && !said("expected ',' or")) || opened.isEmpty() || !"[{\"'".contains(opened)) {
        return Optional.empty();
      }
      Mark begin = context.orElseThrow();
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
      Matcher plain = NO_COLON.matcher(line);
      String message = null;
      if (key.find()) {
        String right = key.group(1) + ": " + Shown.toWrite(key.group(2));
        message = "A blank is missing after the colon. "
            + (Recovery.isFine(List.of(right)) ? "Write `" + right + "`." : "Add it.");
      } else if (plain.find()) {
        String value = plain.group(3) == null ? "" : " " + plain.group(3).strip();
        message = "A colon is missing. Write `" + plain.group(1) + ":" + value + "`.";
      }
      return message == null
          ? Optional.empty()
          : Optional.of(new Diagnostic(DiagnosticCode.NOT_YAML, placeOf(number, column), message));
    }

    Optional<Diagnostic> betweenBraces() {
      if (!said("expected ',' or")) {
        return Optional.empty();
      }
      String line = line();
      int end = line.offsetByCodePoints(
          0, Math.min(this.mark.getColumn(), line.codePointCount(0, line.length())));
      for (int index = end; index > 0; index = line.offsetByCodePoints(index, -1)) {
        int sign = line.codePointBefore(index);
        if (Characters.isLikeAscii(sign)) {
          String seen = Characters.asSeen(Character.toString(sign));
          if (",:[]{}".contains(seen)) {
            int column = SourceText.column(line, line.offsetByCodePoints(index, -1));
            return Optional.of(new Diagnostic(
                DiagnosticCode.NOT_YAML,
                placeOf(this.mark.getLine() + 1, column),
                Characters.named(sign) + " is no sign of YAML. Write `" + seen + "`."));
          }
        }
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
      if (value.find()
          && value.group(2).contains(":")
          && this.mark.getColumn() >= line().codePointCount(0, value.start(2))) {
        return Optional.of(notYaml(
            this.mark,
            "A text with a colon and a blank in it goes in quotes. Write `"
                + Shown.toWrite(value.group(1))
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
      if (!value.find()
          || value.group(2).isEmpty()
          || this.mark.getColumn() < line().codePointCount(0, value.start(2))) {
        return Optional.empty();
      }
      String first = value.group(2).substring(0, 1);
      if (!"{[]}@`%*&!|>,".contains(first)) {
        return Optional.empty();
      }
      int column = 1 + line().codePointCount(0, value.start(2));
      return Optional.of(new Diagnostic(
          DiagnosticCode.NOT_YAML,
          placeOf(this.mark.getLine() + 1, column),
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
      return this.error.getContextMark().orElse(this.mark).getLine() + 1;
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
      return at.getColumn() < line.codePointCount(0, line.length())
          ? Character.toString(line.codePointAt(line.offsetByCodePoints(0, at.getColumn())))
          : "";
    }

    private Diagnostic notYaml(Mark at, String message) {
      return new Diagnostic(DiagnosticCode.NOT_YAML, at(at), message);
    }

    private SourceLocation at(Mark mark) {
      return placeOf(mark.getLine() + 1, mark.getColumn() + 1);
    }
  }
}
