package dev.countersign.read;

import dev.countersign.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map or list whose end has not been read yet. */
sealed interface OpenNode {

  /** Takes the next part. */
  void take(Node node);

  /** Returns the key that is being filled, or the name of the list. */
  String currentName();

  /** Returns the finished node. */
  Node close();

  /** A list whose end has not been read yet. */
  record OpenListing(String currentName, SourceLocation location, List<Node> items)
      implements OpenNode {
    OpenListing(String currentName, SourceLocation location) {
      this(currentName, location, new ArrayList<>());
    }

    @Override
    public void take(Node node) {
      this.items.add(node);
    }

    @Override
    public Node close() {
      return new Node.Listing(this.items, this.location);
    }
  }

  /** A map whose end has not been read yet. */
  final class OpenMapping implements OpenNode {
    private final String name;
    private final String owner;
    private final SourceLocation location;
    private final YamlRules rules;
    private final List<Node.Entry> entries = new ArrayList<>();
    private final Map<String, Node.Text> keys = new HashMap<>();
    private Node.@Nullable Text key;
    private boolean betweenKeyAndValue;

    OpenMapping(String name, String owner, SourceLocation location, YamlRules rules) {
      this.name = name;
      this.owner = owner;
      this.location = location;
      this.rules = rules;
    }

    @Override
    public void take(Node node) {
      if (!this.betweenKeyAndValue) {
        this.key = checkedKey(node);
      } else if (this.key != null) {
        this.entries.add(new Node.Entry(this.key, node));
      }
      this.betweenKeyAndValue = !this.betweenKeyAndValue;
    }

    private Node.@Nullable Text checkedKey(Node node) {
      if (!(node instanceof Node.Text text)) {
        this.rules.keyIsNoText(node);
        return null;
      }
      this.rules.mergeKey(text);
      Node.Text first = this.keys.putIfAbsent(text.text(), text);
      if (first != null) {
        this.rules.duplicate(new YamlRules.Place(this.name, this.owner), first, text);
        return null;
      }
      return text;
    }

    @Override
    public String currentName() {
      return this.key == null ? "" : this.key.text();
    }

    @Override
    public Node close() {
      return new Node.Mapping(this.entries, this.location);
    }
  }
}
