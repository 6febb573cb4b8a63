package dev.countersign.format;

import dev.countersign.format.Comments.Comment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where the entries and items of a file begin and end, to tell what a comment at a line's end means. */
final class Spots {

  private final List<ScalarNode> texts = new ArrayList<>();
  private final Map<Integer, List<Spot>> beginning = new HashMap<>();
  private final Map<Integer, List<Spot>> ending = new HashMap<>();

  /** An entry or an item: the node that stands for it, and the numbers of its characters. */
  private record Spot(Node node, int start, int end) {}

  private Spots() {}

  static Spots of(Node root) {
    Spots spots = new Spots();
    spots.visit(root);
    return spots;
  }

  /** Returns all texts in the order of the file. */
  List<ScalarNode> texts() {
    return this.texts;
  }

  /**
   * Returns the key or item that a comment at the end of a line is about: the one that ended last,
   * the outermost of several; or else the innermost that begins on the line and goes on below it.
   */
  Optional<Node> owner(Comment comment) {
    Optional<Spot> found = Optional.empty();
    for (Spot spot : this.ending.getOrDefault(comment.line(), List.of())) {
      if (spot.end() <= comment.start()
          && found.filter(s -> s.end() > spot.end()).isEmpty()) {
        found = Optional.of(spot);
      }
    }
    if (found.isEmpty()) {
      for (Spot spot : this.beginning.getOrDefault(comment.line(), List.of())) {
        if (spot.start() < comment.start()) {
          found = Optional.of(spot);
        }
      }
    }
    return found.map(Spot::node);
  }

  private void visit(Node node) {
    if (node instanceof ScalarNode scalar) {
      this.texts.add(scalar);
    } else if (node instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        visit(entry.getKeyNode(), entry.getKeyNode(), entry.getValueNode());
      }
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        visit(item, item);
      }
    }
  }

  // Outer spots are added before inner ones where they begin, and behind them where they end.
  private void visit(Node owner, Node... parts) {
    Node last = parts[parts.length - 1];
    Spot spot = new Spot(owner, Comments.start(owner), Comments.endMark(last).getIndex());
    this.beginning
        .computeIfAbsent(Comments.startMark(owner).getLine(), line -> new ArrayList<>())
        .add(spot);
    for (Node part : parts) {
      visit(part);
    }
    if (endsExactly(last)) {
      this.ending
          .computeIfAbsent(Comments.endMark(last).getLine(), line -> new ArrayList<>())
          .add(spot);
    }
  }

  // A block ends where the next thing begins, which is beyond its comments.
  private static boolean endsExactly(Node node) {
    return node instanceof ScalarNode scalar
        ? scalar.getScalarStyle() != ScalarStyle.LITERAL
            && scalar.getScalarStyle() != ScalarStyle.FOLDED
        : ((CollectionNode<?>) node).getFlowStyle() == FlowStyle.FLOW;
  }
}
