package dev.countersign.read;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.SourceLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds a document from the events of SnakeYAML's parser; nothing here calls itself. */
final class TreeBuilder {

  private final SourceText source;
  private final YamlRules rules = new YamlRules();
  private final Deque<OpenNode> open = new ArrayDeque<>();
  private int documents;
  private boolean tooMany;
  private Optional<Node> root = Optional.empty();
  private Optional<ScalarEvent> lastText = Optional.empty();

  TreeBuilder(SourceText source) {
    this.source = source;
  }

  /** Reads the text to its end; returns where it stops being YAML, if it does. */
  Optional<SyntaxFault> build() {
    try {
      String text = this.source.text();
      LoadSettings settings = YamlSettings.of(text);
      Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
      while (!parser.checkEvent(Event.ID.StreamEnd)) {
        take(parser.next());
        if (this.open.size() > Limits.NESTING || this.tooMany || this.documents > 1) {
          break;
        }
      }
      return Optional.empty();
    } catch (MarkedYamlEngineException e) {
      return Optional.of(SyntaxHelp.explain(this.source, e, this.lastText));
    } catch (YamlEngineException | IllegalArgumentException e) {
      // SnakeYAML leaves a few faults without a place, as a character number beyond Unicode.
      return Optional.of(SyntaxHelp.explain(this.source, e));
    }
  }

  /** Returns the outermost node, once it was read to its end. */
  Optional<Node> root() {
    return this.root;
  }

  /** Returns which rules of the form are broken. */
  List<Diagnostic> found() {
    return this.rules.found();
  }

  /** Returns the texts of nodes that are left out. */
  List<String> unread() {
    return this.rules.unread();
  }

  /** Tells whether any key may be there by way of another map. */
  boolean hasMergeKeys() {
    return this.rules.hasMergeKeys();
  }

  private void take(Event event) {
    if (event instanceof DocumentStartEvent) {
      this.documents++;
      if (this.documents > 1) {
        this.rules.secondDocument(place(event.getStartMark()));
      }
    } else if (event instanceof AliasEvent alias) {
      SourceLocation place = place(alias.getStartMark());
      count(place);
      this.rules.alias(alias.getAlias().getValue(), place);
      skip();
    } else if (event instanceof NodeEvent node) {
      count(place(node.getStartMark()));
      node.getAnchor()
          .ifPresent(anchor -> this.rules.anchor(anchor.getValue(), place(node.getStartMark())));
      begin(node);
    } else if (event instanceof CollectionEndEvent) {
      comment(event);
      put(this.open.pop().close());
    }
  }

  private void count(SourceLocation place) {
    OpenNode parent = this.open.peek();
    if (parent != null && parent.size() >= Limits.ENTRIES && parent.isBetweenEntries()) {
      this.tooMany = true;
      this.rules.tooManyEntries(parent.name(), place);
    }
  }

  private void begin(NodeEvent event) {
    SourceLocation place = place(event.getStartMark());
    if (event instanceof ScalarEvent scalar) {
      this.lastText = Optional.of(scalar);
      scalar.getTag().ifPresent(tag -> this.rules.tag(tag, place));
      this.rules.characters(scalar.getValue(), place);
      tab(scalar);
      comment(scalar);
      if (scalar.getTag().isPresent() || isLeftOut(scalar, place)) {
        skip();
      } else {
        put(new Node.Text(this.source.withoutLeftOut(scalar.getValue()), !scalar.isPlain(), place));
      }
    } else if (event instanceof CollectionStartEvent start) {
      start.getTag().ifPresent(tag -> this.rules.tag(tag, place));
      String name = this.open.isEmpty() ? "" : this.open.peek().currentName();
      this.open.push(
          start instanceof SequenceStartEvent
              ? new OpenNode.OpenListing(name, place)
              : new OpenNode.OpenMapping(name, ownerName(), place, this.rules));
      if (this.open.size() > Limits.NESTING) {
        this.rules.tooDeep(place);
      }
    }
  }

  // The key two levels up: in actions / CopyCustomImage / parameters / Zone it names the action.
  private String ownerName() {
    return this.open.stream().skip(1).findFirst().map(OpenNode::currentName).orElse("");
  }

  private void put(Node node) {
    OpenNode parent = this.open.peek();
    if (parent == null) {
      this.root = this.root.or(() -> Optional.of(node));
    } else {
      parent.take(node);
    }
  }

  private void skip() {
    OpenNode parent = this.open.peek();
    if (parent != null) {
      parent.skip();
    }
  }

  /** Tells whether nothing stands behind a key because the lines below it are left out. */
  private boolean isLeftOut(ScalarEvent text, SourceLocation place) {
    if (!text.isPlain() || !text.getValue().isEmpty() || !restOfLine(place).matches("\\s*(#.*)?")) {
      return false;
    }
    int below = place.line() + 1;
    while (!this.source.blanked().get(below)
        && below <= this.source.lines().size()
        && this.source.line(below).isBlank()) {
      below++;
    }
    return this.source.blanked().get(below);
  }

  private String restOfLine(SourceLocation place) {
    String line = this.source.line(place.line());
    int column = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
    return line.substring(line.offsetByCodePoints(0, column));
  }

  /** A tab looks like some blanks; within a block of text it is kept as in a listing of a program. */
  private void tab(ScalarEvent text) {
    if (text.isLiteral() || text.isFolded()) {
      return;
    }
    Mark start = text.getStartMark().orElseThrow();
    Mark end = text.getEndMark().orElseThrow();
    for (int number = start.getLine(); number <= end.getLine(); number++) {
      String line = this.source.line(number + 1);
      int from = number == start.getLine() ? line.offsetByCodePoints(0, start.getColumn()) : 0;
      int to =
          number == end.getLine() ? line.offsetByCodePoints(0, end.getColumn()) : line.length();
      int tab = line.indexOf('\t', from);
      if (tab >= 0 && tab < to) {
        this.rules.tab(
            new SourceLocation(this.source.file(), number + 1, SourceText.column(line, tab)));
      }
    }
  }

  /** SnakeYAML takes a hash sign right behind a quote or a bracket for a comment; editors do not. */
  private void comment(Event event) {
    Mark end = event.getEndMark().orElseThrow();
    String line = this.source.line(end.getLine() + 1);
    int column = Math.min(end.getColumn(), line.codePointCount(0, line.length()));
    int hash = line.offsetByCodePoints(0, column);
    if (hash > 0
        && hash < line.length()
        && line.charAt(hash) == '#'
        && "'\"]}".indexOf(line.charAt(hash - 1)) >= 0) {
      this.rules.commentWithoutBlank(place(event.getEndMark()));
    }
  }

  private SourceLocation place(Optional<Mark> mark) {
    return mark.map(
            at -> new SourceLocation(this.source.file(), at.getLine() + 1, at.getColumn() + 1))
        .orElseThrow();
  }
}
