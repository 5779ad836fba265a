package dev.apiscribe.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The mappings of a YAML document with what their merge keys bring in: {@code <<: *base}, or
 * {@code <<: [*first, *second]}. A key of the mapping itself has precedence, then one of an earlier
 * mapping in the list. Not safe for concurrent use.
 */
public final class YamlMappings {
  /** How many aliases of mappings and lists a document may have. */
  static final int MOST_ALIASES = 100_000;
  /** Merges of merges make few lines endless. */
  private static final int MOST_MERGED = 1_000_000;

  private static final int DEEPEST = 100;

  private final String file;
  private final Map<MappingNode, List<NodeTuple>> merged = new IdentityHashMap<>();
  private final Set<MappingNode> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int brought;

  /** @param file for messages */
  public YamlMappings(String file) {
    this.file = file;
  }

  /**
   * Returns the keys and values of a mapping in the order in which they are written; what a merge
   * key brings in is in its place. Keys that are written twice are there twice. Fails with
   * {@link UnreadableSpecException} for a merge key with anything but mappings, for one that leads
   * back to itself, and for merges without a bound.
   */
  public List<NodeTuple> properties(MappingNode mapping) {
    if (mapping.getValue().stream().noneMatch(YamlMappings::isMerge)) {
      return mapping.getValue();
    }
    List<NodeTuple> known = merged.get(mapping);
    if (known != null) {
      return known;
    }
    if (open.size() > DEEPEST || !open.add(mapping)) {
      throw refused(
          mapping, "a merge key is inside what it brings in, or merges are nested too deeply");
    }
    List<NodeTuple> properties = merge(mapping);
    open.remove(mapping);
    merged.put(mapping, properties);
    return properties;
  }

  private List<NodeTuple> merge(MappingNode mapping) {
    Set<String> taken = new HashSet<>();
    int merges = 0;
    for (NodeTuple tuple : mapping.getValue()) {
      if (!isMerge(tuple)) {
        taken.add(key(tuple));
      } else if (merges++ > 0) {
        throw refused(tuple.getKeyNode(), "the key << is here twice, expected one with a list");
      }
    }
    List<NodeTuple> properties = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (isMerge(tuple)) {
        for (Node base : bases(tuple)) {
          take(properties((MappingNode) base), taken, properties, base);
        }
      } else {
        properties.add(tuple);
      }
    }
    return List.copyOf(properties);
  }

  private void take(
      List<NodeTuple> base, Set<String> taken, List<NodeTuple> properties, Node place) {
    brought += base.size();
    if (brought > MOST_MERGED) {
      throw refused(place, "merge keys bring in more than " + MOST_MERGED + " keys");
    }
    Set<String> added = new HashSet<>();
    for (NodeTuple tuple : base) {
      if (!taken.contains(key(tuple))) {
        added.add(key(tuple));
        properties.add(tuple);
      }
    }
    taken.addAll(added);
  }

  private List<Node> bases(NodeTuple merge) {
    Node value = merge.getValueNode();
    List<Node> bases =
        value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    for (Node base : bases) {
      if (!(base instanceof MappingNode)) {
        throw refused(
            merge.getKeyNode(),
            "the key << brings in mappings, or a list of them, and nothing else");
      }
    }
    return bases;
  }

  private static boolean isMerge(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode key
        && key.isPlain()
        && key.getValue().equals("<<");
  }

  /** The text of a plain key; another kind of key is equal to itself alone. */
  private static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode key
        ? key.getValue()
        : "\u0000" + System.identityHashCode(tuple.getKeyNode());
  }

  private UnreadableSpecException refused(Node at, String reason) {
    int line = at.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    return new UnreadableSpecException(
        file + (line > 0 ? ":" + line : "") + ": " + reason + ". Write out what it brings in.");
  }
}
