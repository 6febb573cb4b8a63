package dev.countersign.read;

import dev.countersign.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map or list whose end has not been read yet. */
sealed interface OpenNode {

  /** Takes the next part. */
  void take(Node node);

  /** Goes on without the next part, which is left out. */
  void skip();

  /** Returns the key that it belongs to; nothing for the outermost map. */
  String name();

  /** Returns how many entries there are so far. */
  int size();

  /** Tells whether what comes next begins another entry. */
  boolean isBetweenEntries();

  /** Returns the key that is being filled, or the name of the list. */
  String currentName();

  /** Returns the finished node. */
  Node close();

  /** A list whose end has not been read yet. */
  record OpenListing(String name, SourceLocation location, List<Node> items) implements OpenNode {
    OpenListing(String name, SourceLocation location) {
      this(name, location, new ArrayList<>());
    }

    @Override
    public int size() {
      return this.items.size();
    }

    @Override
    public boolean isBetweenEntries() {
      return true;
    }

    @Override
    public String currentName() {
      return this.name;
    }

    @Override
    public void take(Node node) {
      this.items.add(node);
    }

    @Override
    public void skip() {
      // The list is one item shorter.
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
    private final Set<String> added = new HashSet<>();
    private final Map<String, List<Node.Entry>> more = new HashMap<>();
    private Node.@Nullable Text key;
    private boolean betweenKeyAndValue;
    private int size;

    OpenMapping(String name, String owner, SourceLocation location, YamlRules rules) {
      this.name = name;
      this.owner = owner;
      this.location = location;
      this.rules = rules;
    }

    @Override
    public void take(Node node) {
      if (!this.betweenKeyAndValue) {
        this.size++;
        this.key = checkedKey(node);
      } else if (this.key != null) {
        add(new Node.Entry(this.key, node));
      } else {
        this.rules.leftOut(node);
      }
      this.betweenKeyAndValue = !this.betweenKeyAndValue;
    }

    @Override
    public void skip() {
      if (this.key != null) {
        this.rules.leftOut(this.key);
      }
      this.key = null;
      this.betweenKeyAndValue = !this.betweenKeyAndValue;
    }

    private Node.@Nullable Text checkedKey(Node node) {
      if (!(node instanceof Node.Text text)) {
        this.rules.keyIsNoText(node);
        return null;
      }
      if (this.rules.isMergeKey(text)) {
        return null;
      }
      Node.Text first = this.keys.putIfAbsent(text.text(), text);
      if (first != null) {
        this.rules.duplicate(new YamlRules.Place(this.name, this.owner), first, text);
      }
      return text;
    }

    /** Of two entries with one name both are judged; of two sections with one key all members are. */
    private void add(Node.Entry entry) {
      if (this.added.add(entry.name()) || YamlRules.holdsNames(this.name)) {
        this.entries.add(entry);
      } else if (YamlRules.holdsNames(entry.name())
          && entry.value() instanceof Node.Mapping section) {
        this.more
            .computeIfAbsent(entry.name(), name -> new ArrayList<>())
            .addAll(section.entries());
      } else {
        this.rules.leftOut(entry.value());
      }
    }

    private Node.Entry withMore(Node.Entry entry) {
      List<Node.Entry> others = this.more.getOrDefault(entry.name(), List.of());
      if (others.isEmpty() || !(entry.value() instanceof Node.Mapping section)) {
        return entry;
      }
      List<Node.Entry> all = new ArrayList<>(section.entries());
      all.addAll(others);
      return new Node.Entry(entry.key(), new Node.Mapping(all, section.location()));
    }

    @Override
    public String name() {
      return this.name;
    }

    @Override
    public int size() {
      return this.size;
    }

    @Override
    public boolean isBetweenEntries() {
      return !this.betweenKeyAndValue;
    }

    @Override
    public String currentName() {
      return this.key == null ? "" : this.key.text();
    }

    @Override
    public Node close() {
      return new Node.Mapping(this.entries.stream().map(this::withMore).toList(), this.location);
    }
  }
}
