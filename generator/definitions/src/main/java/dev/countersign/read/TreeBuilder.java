package dev.countersign.read;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds a document from the events of SnakeYAML's parser; nothing here calls itself. */
final class TreeBuilder {

  private final SourceText source;
  private final Diagnostics diagnostics;
  private final YamlRules rules;
  private final Deque<OpenNode> open = new ArrayDeque<>();
  private int documents;
  private Optional<Node> root = Optional.empty();

  TreeBuilder(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.rules = new YamlRules();
  }

  /** Returns the document, or nothing where a rule of the form is broken. */
  Optional<Document> build() {
    try {
      Parser parser = new ParserImpl(new StreamReader(this.source.text()), options());
      while (!parser.checkEvent(Event.ID.StreamEnd)) {
        take(parser.getEvent());
        if (this.open.size() > Limits.NESTING || this.documents > 1) {
          break;
        }
      }
    } catch (MarkedYAMLException e) {
      this.rules.report(SyntaxHelp.explain(this.source, e));
    } catch (YAMLException | IllegalArgumentException e) {
      // SnakeYAML leaves a few faults without a place, as a character number beyond Unicode.
      this.rules.report(SyntaxHelp.explain(this.source, e));
    }
    return finish();
  }

  private Optional<Document> finish() {
    this.rules.found().forEach(this.diagnostics::add);
    if (!this.rules.found().isEmpty()) {
      return Optional.empty();
    }
    if (this.root.orElse(null) instanceof Node.Mapping mapping) {
      return Optional.of(new Document(this.source.file(), mapping));
    }
    this.diagnostics.add(withoutKeys());
    return Optional.empty();
  }

  private Diagnostic withoutKeys() {
    return this.root
        .filter(node -> !node.isEmpty())
        .map(YamlRules::rootIsNoMap)
        .orElseGet(() -> YamlRules.fileIsEmpty(this.source.file()));
  }

  private void take(Event event) {
    if (event instanceof DocumentStartEvent) {
      this.documents++;
      if (this.documents > 1) {
        this.rules.secondDocument(place(event.getStartMark()));
      }
    } else if (event instanceof AliasEvent alias) {
      SourceLocation place = place(alias.getStartMark());
      this.rules.alias(alias.getAnchor(), place);
      put(new Node.Text(alias.getAnchor(), true, place));
    } else if (event instanceof NodeEvent node) {
      this.rules.anchor(node.getAnchor(), place(node.getStartMark()));
      begin(node);
    } else if (event instanceof CollectionEndEvent) {
      put(this.open.pop().close());
    }
  }

  private void begin(NodeEvent event) {
    SourceLocation place = place(event.getStartMark());
    if (event instanceof ScalarEvent scalar) {
      this.rules.tag(scalar.getTag(), place);
      this.rules.characters(scalar.getValue(), place);
      put(new Node.Text(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, place));
    } else if (event instanceof CollectionStartEvent start) {
      this.rules.tag(start.getTag(), place);
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

  private SourceLocation place(Mark mark) {
    return new SourceLocation(this.source.file(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Limits.FILE_BYTES);
    options.setProcessComments(false);
    return options;
  }
}
