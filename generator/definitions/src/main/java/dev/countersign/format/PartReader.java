package dev.countersign.format;

import dev.countersign.read.YamlSettings;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a text that is known to be a definition, and gives each comment to the part it is about. */
final class PartReader {

  private final Comments comments;

  private PartReader(Comments comments) {
    this.comments = comments;
  }

  static Part.Mapping read(String text) {
    LoadSettings settings = YamlSettings.of(text);
    ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
    Node root = new Composer(settings, parser).getSingleNode().orElseThrow();
    int[] characters = text.codePoints().toArray();
    PartReader reader = new PartReader(Comments.of(characters, root));
    return (Part.Mapping) reader.part(root, characters.length, 0);
  }

  /**
   * Reads a part.
   *
   * @param node the part
   * @param limit where the next part begins
   * @param column the least column of comments that belong to the part
   */
  private Part part(Node node, int limit, int column) {
    if (node instanceof ScalarNode scalar) {
      return new Part.Text(scalar.getValue(), scalar.getValue().isEmpty() && scalar.isPlain());
    }
    boolean flow = ((CollectionNode<?>) node).getFlowStyle() == FlowStyle.FLOW;
    int end = flow ? Comments.endMark(node).getIndex() : limit;
    List<Part.Member> members =
        node instanceof MappingNode map ? entries(map, end) : items((SequenceNode) node, end);
    int least = flow ? 0 : Math.max(column, Comments.startMark(node).getColumn());
    List<String> tail = members.isEmpty() ? List.of() : this.comments.tail(end, least);
    return node instanceof MappingNode
        ? new Part.Mapping(members, tail)
        : new Part.Listing(members, tail);
  }

  private List<Part.Member> entries(MappingNode map, int end) {
    List<Part.Member> members = new ArrayList<>();
    List<NodeTuple> tuples = map.getValue();
    for (int i = 0; i < tuples.size(); i++) {
      Node key = tuples.get(i).getKeyNode();
      Node value = tuples.get(i).getValueNode();
      List<String> before = this.comments.before(key);
      int next = i + 1 < tuples.size() ? Comments.start(tuples.get(i + 1).getKeyNode()) : end;
      // A list may stand as far left as its key, so that what is to its right belongs to it.
      Part part = part(value, next, Comments.startMark(key).getColumn() + 1);
      members.add(new Part.Member(
          ((ScalarNode) key).getValue(), part, above(before, value), this.comments.end(key)));
    }
    return members;
  }

  private List<Part.Member> items(SequenceNode list, int end) {
    List<Part.Member> members = new ArrayList<>();
    List<Node> nodes = list.getValue();
    for (int i = 0; i < nodes.size(); i++) {
      Node item = nodes.get(i);
      List<String> before = this.comments.before(item);
      int next = i + 1 < nodes.size() ? Comments.start(nodes.get(i + 1)) : end;
      Part part = part(item, next, 0);
      members.add(new Part.Member("", part, before, this.comments.end(item)));
    }
    return members;
  }

  // Between a key and its text there is no place for a comment.
  private List<String> above(List<String> before, Node value) {
    if (!(value instanceof ScalarNode)) {
      return before;
    }
    List<String> all = new ArrayList<>(before);
    all.addAll(this.comments.before(value));
    return all;
  }
}
