package dev.apiscribe.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.edit.SourceNode.Collection;
import dev.apiscribe.review.edit.SourceNode.SourceEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a file writes what it has: the same is done for what is new in it. */
final class FileHabits {
  private static final int WIDTH = 120;
  private static final int MOST = 140;

  private record Counts(int[] flow, int[] block, int[] longest) {
    Counts() {
      this(new int[1], new int[1], new int[1]);
    }

    boolean isKnown() {
      return flow[0] + block[0] > 0;
    }
  }

  private final SourceText source;
  private final Map<String, Counts> forms = new HashMap<>();
  private final Map<String, Counts> blankLines = new HashMap<>();
  private final Map<String, Integer> longestText = new HashMap<>();
  private final Map<Integer, Integer> steps = new HashMap<>();
  private final Map<Integer, Integer> listSteps = new HashMap<>();
  private final Map<Integer, Integer> dashes = new HashMap<>();
  /** By key, how many texts more are in double quotes than not. */
  private final Map<String, Integer> doubleQuoted = new HashMap<>();

  private int padded;
  private int folded;

  private FileHabits(SourceText source) {
    this.source = source;
  }

  /** @param root null for a file without a value */
  static FileHabits of(SourceText source, @Nullable SourceNode root, NodePath path) {
    FileHabits habits = new FileHabits(source);
    if (root != null) {
      habits.read(root, path, -1);
    }
    return habits;
  }

  private void read(SourceNode node, NodePath path, int ownerColumn) {
    if (node instanceof SourceNode.Scalar scalar) {
      readText(scalar, path);
      return;
    }
    Collection collection = (Collection) node;
    if (collection.entries().isEmpty()) {
      return;
    }
    countForm(collection, path);
    boolean block = !collection.flow();
    int column = source.column(collection.start());
    if (block) {
      countSteps(collection, column, ownerColumn);
      countBlankLines(collection, path);
    } else if (source.text().charAt(collection.start() + 1) == ' ') {
      padded += collection.isMapping() ? 1 : 0;
    } else {
      padded -= collection.isMapping() ? 1 : 0;
    }
    for (SourceEntry entry : collection.entries()) {
      read(
          entry.value(),
          entry.key() == null ? path.item() : path.property(entry.name()),
          block ? source.column(entry.start()) : -1);
    }
  }

  private void readText(SourceNode.Scalar scalar, NodePath path) {
    if (scalar.value().isTextual()) {
      doubleQuoted.merge(
          path.key(), scalar.style() == ScalarStyleOfFile.DOUBLE_QUOTED ? 1 : -1, Integer::sum);
    }
    if (scalar.style() == ScalarStyleOfFile.FOLDED) {
      source
          .slice(scalar.start(), scalar.end())
          .lines()
          .skip(1)
          .forEach(line -> folded = Math.max(folded, line.length()));
    } else if (source.lineEnd(scalar.start()) >= scalar.end()) {
      longestText.merge(
          path.key(), source.column(scalar.start()) + scalar.end() - scalar.start(), Math::max);
    }
  }

  private void countForm(Collection collection, NodePath path) {
    for (String level : levels(path, collection.value())) {
      Counts counts = forms.computeIfAbsent(level, key -> new Counts());
      counts.flow()[0] += collection.flow() ? 1 : 0;
      counts.block()[0] += collection.flow() ? 0 : 1;
      if (collection.flow()) {
        int end = source.column(collection.start()) + collection.end() - collection.start();
        counts.longest()[0] = Math.max(counts.longest()[0], end);
      }
    }
  }

  private void countSteps(Collection collection, int column, int ownerColumn) {
    int step = column - ownerColumn;
    SourceEntry first = collection.entries().get(0);
    if (ownerColumn >= 0 && startsItsLine(first.start())) {
      (collection.isMapping() ? steps : listSteps).merge(step, 1, Integer::sum);
    }
    if (!collection.isMapping()) {
      for (SourceEntry entry : collection.entries()) {
        int width = entry.value().start() - entry.start();
        if (width > 1 && source.lineEnd(entry.start()) > entry.value().start()) {
          dashes.merge(width, 1, Integer::sum);
        }
      }
    }
  }

  private boolean startsItsLine(int at) {
    return source.slice(at - source.column(at), at).isBlank();
  }

  private void countBlankLines(Collection collection, NodePath path) {
    List<SourceEntry> entries = collection.entries();
    for (int i = 1; i < entries.size(); i++) {
      boolean blank =
          source.slice(entries.get(i - 1).stop(), entries.get(i).start()).startsWith("\n\n");
      for (String level : blankLineLevels(path, collection.isMapping())) {
        Counts counts = blankLines.computeIfAbsent(level, key -> new Counts());
        counts.flow()[0] += blank ? 1 : 0;
        counts.block()[0] += blank ? 0 : 1;
      }
    }
  }

  /** A list and a mapping that have the same name, such as parameters, have habits of their own. */
  private static List<String> blankLineLevels(NodePath path, boolean mapping) {
    String kind = mapping ? "{" : "[";
    return List.of("=" + path.key() + kind, path.owner() + "/*" + kind);
  }

  private static List<String> levels(NodePath path, JsonNode value) {
    String shape = shape(value);
    String own = "=" + path.key();
    String among = path.owner() + "/*";
    return List.of(own + shape, among + shape, own + kind(value), among + kind(value), shape);
  }

  private static String kind(JsonNode value) {
    return value.isArray() ? "[" : "{";
  }

  private static String shape(JsonNode value) {
    if (value.isObject()) {
      TreeSet<String> keys = new TreeSet<>();
      value.fieldNames().forEachRemaining(keys::add);
      return "{" + keys;
    }
    TreeSet<String> kinds = new TreeSet<>();
    value.forEach(item -> kinds.add(item.isValueNode() ? "" : shape(item)));
    return "[" + kinds;
  }

  /**
   * Returns whether a mapping or list is written in brackets.
   *
   * @param length where its line would end in brackets
   */
  boolean isFlow(NodePath path, JsonNode value, int length) {
    for (String level : levels(path, value)) {
      Counts counts = forms.get(level);
      if (counts != null && counts.isKnown()) {
        return counts.flow()[0] > counts.block()[0]
            && length <= Math.max(width(), counts.longest()[0]);
      }
    }
    boolean plain = true;
    for (JsonNode child : value) {
      plain &= child.isValueNode();
    }
    return (value.isArray() ? plain : value.has("$ref")) && length <= width();
  }

  /** Returns whether the file has such mappings or lists, and writes them as blocks. */
  boolean isKnownAsBlock(NodePath path, JsonNode value) {
    for (String level : levels(path, value).subList(0, 2)) {
      Counts counts = forms.get(level);
      if (counts != null && counts.isKnown()) {
        return counts.block()[0] > counts.flow()[0];
      }
    }
    return false;
  }

  /**
   * Returns whether a blank line is between the entries of a block.
   *
   * @param mapping whether it is one of keys, and not a list
   */
  boolean hasBlankLines(NodePath path, boolean mapping) {
    for (String level : blankLineLevels(path, mapping)) {
      Counts counts = blankLines.get(level);
      if (counts != null && counts.isKnown()) {
        return counts.flow()[0] > counts.block()[0];
      }
    }
    return false;
  }

  /** Returns the column after the last character of a line of folded text. */
  int width() {
    return folded == 0 ? WIDTH : Math.max(60, Math.min(MOST, folded));
  }

  /** Returns where a text in one line may end. */
  int width(String key) {
    return Math.max(width(), longestText.getOrDefault(key, 0));
  }

  /** Returns by how many columns the keys of a mapping stand right of its own key. */
  int step() {
    return most(steps, 2);
  }

  /** Returns by how many columns the dashes of a list stand right of its key. */
  int listStep() {
    return most(listSteps, step());
  }

  /** Returns how many columns a dash and the spaces after it take. */
  int dash() {
    return most(dashes, 2);
  }

  boolean isDoubleQuoted(String key) {
    return doubleQuoted.getOrDefault(key, 0) > 0;
  }

  /** Returns where the longest line ends that has such a mapping or list in brackets. */
  int longestFlow(NodePath path, JsonNode value) {
    int longest = width();
    for (String level : levels(path, value)) {
      longest = Math.max(longest, forms.getOrDefault(level, new Counts()).longest()[0]);
    }
    return longest;
  }

  boolean isPadded() {
    return padded > 0;
  }

  private static int most(Map<Integer, Integer> counts, int otherwise) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
