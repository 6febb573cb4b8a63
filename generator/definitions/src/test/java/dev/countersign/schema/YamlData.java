package dev.countersign.schema;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML as an editor sees it: with the types of the core schema of YAML 1.2. */
final class YamlData {

  private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private YamlData() {}

  static @Nullable Object read(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(1000);
    Node root = new Yaml(options).compose(new StringReader(text));
    return root == null ? null : value(root);
  }

  private static @Nullable Object value(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.isPlain() ? resolved(scalar.getValue()) : scalar.getValue();
    }
    if (node instanceof SequenceNode list) {
      List<@Nullable Object> values = new ArrayList<>();
      list.getValue().forEach(item -> values.add(value(item)));
      return values;
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (NodeTuple entry : ((MappingNode) node).getValue()) {
      String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "{}";
      values.put(key, value(entry.getValueNode()));
    }
    return values;
  }

  private static @Nullable Object resolved(String plain) {
    if (NULL.matcher(plain).matches()) {
      return null;
    }
    if (BOOLEAN.matcher(plain).matches()) {
      return plain.equalsIgnoreCase("true");
    }
    boolean number = WHOLE.matcher(plain).matches() || DECIMAL.matcher(plain).matches();
    return number ? new BigDecimal(plain) : plain;
  }
}
