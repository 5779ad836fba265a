package dev.apiscribe.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.YamlFile;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file that a change of one node may touch: its own, and blank ones beside it. */
record ChangedLines(YamlFile file, List<String> before) {
  /** Returns the lines of before that are gone although they are not those of the node. */
  List<String> outside(TreeMutation mutation, String after) {
    List<String> now = after.lines().toList();
    int start = 0;
    int most = Math.min(before.size(), now.size());
    int first = file.line(mutation.pointer());
    boolean deletes = mutation.kind() == TreeMutation.Kind.DELETE;
    // the lines of a node may begin as those of the next
    while (start < (deletes ? Math.min(most, first - 1) : most)
        && before.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    int last = lastLine(mutation.pointer());
    boolean alone = deletes
        && file.at(mutation.pointer().substring(0, mutation.pointer().lastIndexOf('/')))
                .size()
            == 1;
    boolean firstOfItem = deletes && !alone && sharesItsLine(first);
    List<String> outside = new ArrayList<>();
    for (int i = start; i < before.size() - end; i++) {
      int line = i + 1;
      boolean own = (line >= first && line <= last)
          || before.get(i).isBlank()
          || (alone && line == owner(mutation.pointer()))
          || (firstOfItem && line == last + 1)
          || (deletes && line < first && before.get(i).stripLeading().startsWith("#"));
      if (!own) {
        outside.add(line + ": " + before.get(i));
      }
    }
    return outside;
  }

  private boolean sharesItsLine(int line) {
    return before.get(line - 1).stripLeading().startsWith("- ");
  }

  private int owner(String pointer) {
    return file.line(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** Returns the last line before that of the next node, without comments. */
  private int lastLine(String pointer) {
    int last = file.line(pointer);
    JsonNode node = file.at(pointer);
    if (node.isValueNode() || node.isEmpty()) {
      int indent = indent(before.get(last - 1));
      while (last < before.size()
          && (before.get(last).isBlank() || indent(before.get(last)) > indent)
          && !isNode(last + 1)) {
        last++;
      }
      return last;
    }
    for (var property : node.properties()) {
      last = Math.max(last, lastLine(pointer + JsonPointers.step(property.getKey())));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      last = Math.max(last, lastLine(pointer + "/" + i));
    }
    return last;
  }

  private boolean isNode(int line) {
    return before.get(line - 1).matches(" *(- |'?[A-Za-z0-9/$_~.-]+'?:( |$)).*");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
