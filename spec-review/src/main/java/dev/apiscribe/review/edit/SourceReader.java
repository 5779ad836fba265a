package dev.apiscribe.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.edit.SourceNode.SourceEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds the slice of each value of a text. */
final class SourceReader {
  private static final LoadSettings SETTINGS = LoadSettings.builder()
      .setAllowDuplicateKeys(false)
      .setCodePointLimit(64 << 20)
      .build();

  private final SourceText source;

  private SourceReader(SourceText source) {
    this.source = source;
  }

  /**
   * Returns the root; empty for a text without a value. Fails with
   * {@link dev.apiscribe.openapi.UnreadableSpecException} for a text that cannot be edited.
   */
  static Optional<SourceNode> read(SourceText source) {
    JsonNode tree = YamlFile.parse(source.file(), source.text()).root();
    try {
      EditableYaml.check(source, SETTINGS);
      return new Compose(SETTINGS)
          .composeString(source.text())
          .map(node -> new SourceReader(source).node(node, tree));
    } catch (MarkedYamlEngineException e) {
      throw source.refused(
          e.getProblemMark().map(source::offset).orElse(0),
          "is not valid YAML: " + e.getProblem() + ". Fix the line, or the one before it.");
    }
  }

  private SourceNode node(Node node, JsonNode value) {
    int start = offset(node.getStartMark());
    if (node instanceof CollectionNode<?> collection) {
      boolean flow = collection.getFlowStyle() == FlowStyle.FLOW;
      if (flow && "{[".indexOf(source.text().charAt(start)) < 0) {
        throw source.refused(
            start, "found a pair in a list without braces. Write the braces around it.");
      }
      List<SourceEntry> entries = node instanceof MappingNode mapping
          ? properties(mapping, value, flow)
          : items((SequenceNode) node, value, start, flow);
      int end = flow || entries.isEmpty()
          ? offset(node.getEndMark())
          : entries.get(entries.size() - 1).stop();
      return new SourceNode.Collection(start, end, flow, entries, value);
    }
    ScalarNode scalar = (ScalarNode) node;
    ScalarStyleOfFile style = ScalarStyleOfFile.of(scalar.getScalarStyle());
    int end = offset(node.getEndMark());
    return new SourceNode.Scalar(
        start, style.isBlock() ? endOfBlock(start, end) : end, style, value);
  }

  private List<SourceEntry> properties(MappingNode mapping, JsonNode value, boolean flow) {
    List<SourceEntry> entries = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      ScalarNode key = (ScalarNode) tuple.getKeyNode();
      int start = offset(key.getStartMark());
      int colon = past(offset(key.getEndMark()));
      boolean hasColon = colon < source.length() && source.text().charAt(colon) == ':';
      if ((!hasColon && !flow) || isExplicit(start)) {
        throw source.refused(start, "found a key with a question mark. Write `key: value`.");
      }
      SourceNode child = node(tuple.getValueNode(), value.get(key.getValue()));
      entries.add(new SourceEntry(
          key.getValue(),
          start,
          hasColon ? colon + 1 : offset(key.getEndMark()),
          child,
          flow ? Math.max(child.end(), hasColon ? colon + 1 : 0) : stop(child)));
    }
    return entries;
  }

  private boolean isExplicit(int start) {
    int before = start - 1;
    while (before >= 0 && source.text().charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && before < start - 1 && source.text().charAt(before) == '?';
  }

  private List<SourceEntry> items(SequenceNode sequence, JsonNode value, int start, boolean flow) {
    List<SourceEntry> entries = new ArrayList<>();
    int at = start;
    for (Node item : sequence.getValue()) {
      SourceNode child = node(item, value.get(entries.size()));
      if (flow) {
        entries.add(new SourceEntry(null, child.start(), child.start(), child, child.end()));
      } else {
        int dash = past(at);
        int stop = Math.max(stop(child), source.lineEnd(dash));
        entries.add(new SourceEntry(null, dash, dash + 1, child, stop));
        at = stop;
      }
    }
    return entries;
  }

  /** Returns the next place that is neither white space nor a comment. */
  private int past(int from) {
    int at = from;
    while (at < source.length()) {
      char next = source.text().charAt(at);
      if (next == '#') {
        at = source.lineEnd(at);
      } else if (next == ' ' || next == '\n') {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private int stop(SourceNode node) {
    boolean whole = node instanceof SourceNode.Collection collection
        ? !collection.flow()
        : ((SourceNode.Scalar) node).style().isBlock();
    return whole ? node.end() : source.lineEnd(node.end());
  }

  /** Blank lines after a block of text are a part of it only where its header says so. */
  private int endOfBlock(int start, int end) {
    String header = source.slice(start, source.lineEnd(start)).replaceFirst("#.*", "");
    int at = end;
    if (header.contains("+")) {
      return at > 0 && source.text().charAt(at - 1) == '\n' ? at - 1 : at;
    }
    int line = source.text().lastIndexOf('\n', at - 1);
    while (line >= start && source.slice(line, at).isBlank()) {
      at = line;
      line = source.text().lastIndexOf('\n', at - 1);
    }
    return at;
  }

  private int offset(Optional<Mark> mark) {
    return source.offset(mark.orElseThrow());
  }
}
