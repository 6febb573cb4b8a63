package dev.countersign.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML as an editor sees it: with the types of the core schema of YAML 1.2. */
final class YamlData {

  private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private YamlData() {}

  static @Nullable Object read(String text) {
    return new Compose(LoadSettings.builder().build())
        .composeString(text)
        .map(YamlData::value)
        .orElse(null);
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
