package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A spec as YAML that readers of YAML 1.1 and 1.2 take for the same: references and short lists in
 * one line, all else in blocks.
 */
public final class SpecYaml {
  private static final int WIDTH = 120;
  private static final DumpSettings ONE_LINE = DumpSettings.builder()
      .setWidth(Integer.MAX_VALUE)
      .setSplitLines(false)
      .setUseUnicodeEncoding(true)
      .build();
  private static final DumpSettings ONE_LINE_OF_ASCII = DumpSettings.builder()
      .setWidth(Integer.MAX_VALUE)
      .setSplitLines(false)
      .setUseUnicodeEncoding(false)
      .build();
  private static final Set<String> SHORT_LISTS =
      Set.of("tags", "required", "enum", "x-extensible-enum");
  private static final Set<String> SHORT_MAPS = Set.of("x-source", "x-length", "documented");
  /** What no version of YAML reads as anything but text. */
  private static final Pattern PLAIN = Pattern.compile(
      "\\$?[A-Za-z/][A-Za-z0-9_./(){}=-]*(?:[ ,;]+[A-Za-z0-9_./(){}=-]+)*+|https?://[A-Za-z0-9_./-]+|\\d+\\.\\d+\\.\\d+");

  private static final Set<String> WORDS_OF_YAML =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

  private SpecYaml() {}

  /** A value in one line, without the line's end. */
  public static String line(JsonNode value) {
    DumpSettings settings =
        value.toString().codePoints().anyMatch(SpecYaml::isEscaped) ? ONE_LINE_OF_ASCII : ONE_LINE;
    return new Present(settings)
        .emitToString(new Serialize(settings).serializeOne(flow(value)).iterator())
        .strip();
  }

  private static Node flow(JsonNode value) {
    if (value.isObject()) {
      List<NodeTuple> properties = new ArrayList<>();
      value
          .properties()
          .forEach(property ->
              properties.add(new NodeTuple(text(property.getKey()), flow(property.getValue()))));
      return new MappingNode(Tag.MAP, properties, FlowStyle.FLOW);
    } else if (value.isArray()) {
      List<Node> items = new ArrayList<>();
      value.forEach(item -> items.add(flow(item)));
      return new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW);
    }
    return scalar(value);
  }

  public static String of(JsonNode document) {
    // Marks that YAML 1.1 takes for ends of lines are escaped, and with them, since there is no
    // other way, all that is not ASCII.
    boolean ends = document.toString().codePoints().anyMatch(SpecYaml::isEscaped);
    DumpSettings settings = DumpSettings.builder()
        .setWidth(WIDTH)
        .setIndent(2)
        .setIndicatorIndent(2)
        .setIndentWithIndicator(true)
        .setSplitLines(false)
        .setUseUnicodeEncoding(!ends)
        .build();
    Node node = node(document, "");
    return new Present(settings)
        .emitToString(new Serialize(settings).serializeOne(node).iterator());
  }

  private static Node node(JsonNode value, String key) {
    if (value.isObject()) {
      List<NodeTuple> properties = new ArrayList<>();
      value
          .properties()
          .forEach(property -> properties.add(new NodeTuple(
              text(property.getKey()), node(property.getValue(), property.getKey()))));
      boolean flow = value.has("$ref")
          || value.isEmpty()
          || SHORT_MAPS.contains(key)
          || key.equals("security");
      return new MappingNode(Tag.MAP, properties, flow ? FlowStyle.FLOW : FlowStyle.BLOCK);
    } else if (value.isArray()) {
      List<Node> items = new ArrayList<>();
      boolean data = false;
      for (JsonNode item : value) {
        items.add(node(item, ""));
        data |= item.isContainerNode() && !item.has("$ref");
      }
      boolean flow = value.isEmpty()
          || (!data && SHORT_LISTS.contains(key) && value.toString().length() < WIDTH - 20);
      return new SequenceNode(Tag.SEQ, items, flow ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }
    return scalar(value);
  }

  private static Node scalar(JsonNode value) {
    if (value.isTextual()) {
      return text(value.asText());
    }
    Tag tag = value.isBoolean()
        ? Tag.BOOL
        : value.isNull() ? Tag.NULL : value.isIntegralNumber() ? Tag.INT : Tag.FLOAT;
    return new ScalarNode(tag, value.toString(), ScalarStyle.PLAIN);
  }

  private static Node text(String written) {
    // YAML has no half characters
    String text = new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    boolean plain =
        PLAIN.matcher(text).matches() && !WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT));
    boolean printable = text.codePoints().noneMatch(SpecYaml::isEscaped);
    return new ScalarNode(
        Tag.STR,
        text,
        plain
            ? ScalarStyle.PLAIN
            : printable ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.DOUBLE_QUOTED);
  }

  /** Besides controls, what a version of YAML takes for the end of a line, or for a mark. */
  private static boolean isEscaped(int character) {
    return Character.isISOControl(character)
        || character == 0x2028
        || character == 0x2029
        || character == 0xFEFF;
  }
}
