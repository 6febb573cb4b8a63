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
  private final Map<Integer, Node> beginning = new HashMap<>();
  private final Map<Integer, Node> ending = new HashMap<>();

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
    return Optional.ofNullable(this.ending.get(comment.line()))
        .or(() -> Optional.ofNullable(this.beginning.get(comment.line())));
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

  // Of several on a line the last one stays: the innermost that begins, the outermost that ends.
  private void visit(Node owner, Node... parts) {
    this.beginning.put(Comments.startMark(owner).getLine(), owner);
    for (Node part : parts) {
      visit(part);
    }
    Node last = parts[parts.length - 1];
    if (endsExactly(last)) {
      this.ending.put(Comments.endMark(last).getLine(), owner);
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
