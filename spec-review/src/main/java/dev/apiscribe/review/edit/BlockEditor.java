package dev.apiscribe.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.edit.SourceNode.Collection;
import dev.apiscribe.review.edit.SourceNode.SourceEntry;
import java.util.ArrayList;
import java.util.List;

/** Edits of a mapping or list in lines, and of what is below it. */
final class BlockEditor {
  private final SourceText source;
  private final FileHabits habits;
  private final NewText newText;
  private final FlowEditor flows;

  BlockEditor(SourceText source, FileHabits habits) {
    this.source = source;
    this.habits = habits;
    newText = new NewText(source, habits);
    flows = new FlowEditor(source, newText);
  }

  /** Returns the whole text for another root. */
  String root(SourceNode root, JsonNode intended, NodePath path) {
    String before = source.slice(0, root.start());
    String after = source.slice(root.end(), source.length());
    if (root instanceof Collection collection && isEditable(collection, intended)) {
      return before
          + (collection.flow()
              ? flows.text(collection, intended, path)
              : new BlockLines(collection, path, root.start(), true).text(intended))
          + after;
    }
    return before + newText.root(intended, path, source.column(root.start())) + after;
  }

  /** Returns the text for a file without a value. */
  String fresh(JsonNode intended, NodePath path) {
    return newText.root(intended, path, 0);
  }

  private static boolean isEditable(Collection collection, JsonNode intended) {
    return collection.isMapping() == intended.isObject()
        && intended.isContainerNode()
        && !intended.isEmpty()
        && !collection.entries().isEmpty();
  }

  private String entry(SourceEntry entry, JsonNode intended, NodePath path) {
    SourceNode value = entry.value();
    if (Trees.same(value.value(), intended)) {
      return source.slice(entry.start(), entry.stop());
    }
    if (value instanceof Collection collection && isEditable(collection, intended)) {
      if (!collection.flow()) {
        int lead = Math.min(source.lineEnd(entry.headEnd()), value.start());
        String body = new BlockLines(collection, path, lead, false).text(intended);
        String head = source.slice(entry.start(), lead);
        return (body.startsWith("\n") ? head.stripTrailing() : head) + body;
      }
      String text = flows.text(collection, intended, path);
      if (staysFlow(collection, intended, path, text)) {
        return source.slice(entry.start(), value.start())
            + text
            + source.slice(value.end(), entry.stop());
      }
    }
    return replaced(entry, intended, path);
  }

  private boolean staysFlow(Collection flow, JsonNode intended, NodePath path, String text) {
    int start = source.column(flow.start());
    boolean commented = source.slice(flow.start(), flow.end()).contains("\n");
    return commented
        || (flow.value().size() == intended.size() && Trees.sameKeys(flow.value(), intended))
        || (!habits.isKnownAsBlock(path, intended)
            && start + text.length()
                <= Math.max(start + flow.end() - flow.start(), habits.longestFlow(path, intended)));
  }

  private String replaced(SourceEntry entry, JsonNode intended, NodePath path) {
    SourceNode value = entry.value();
    int column = source.column(entry.start());
    String head = source.slice(entry.start(), entry.headEnd());
    String fresh = entry.key() == null
        ? newText.afterDash(intended, path, column, value)
        : newText.afterKey(intended, path, column, column + head.length(), value);
    String space = spaceBefore(value, entry.headEnd());
    String note = note(entry, space);
    if (!space.isEmpty() && fresh.indexOf('\n') < 0) {
      fresh = space + fresh.stripLeading();
    }
    int line = fresh.indexOf('\n') < 0 ? fresh.length() : fresh.indexOf('\n');
    return head + fresh.substring(0, line) + note + fresh.substring(line);
  }

  /** Returns what is between the head and a value in the same line. */
  private String spaceBefore(SourceNode value, int from) {
    int to = Math.max(from, value.start());
    String space = source.slice(from, to);
    return space.isBlank() && space.indexOf('\n') < 0 ? space : "";
  }

  /** Returns the comment in the line of the key or the dash, which stays when the value goes. */
  private String note(SourceEntry entry, String space) {
    SourceNode value = entry.value();
    int from;
    if (value instanceof SourceNode.Scalar scalar && scalar.style().isBlock()) {
      from = value.start();
    } else if (value instanceof Collection collection && !collection.flow()) {
      from = entry.headEnd();
      if (source.lineEnd(from) > value.start()) {
        return "";
      }
    } else {
      from = space.isEmpty() && value.start() > source.lineEnd(entry.headEnd())
          ? entry.headEnd()
          : value.end();
    }
    String rest = source.slice(from, source.lineEnd(from));
    int comment = rest.startsWith("#") ? 0 : rest.indexOf(" #");
    if (comment < 0) {
      return "";
    }
    while (comment > 0 && rest.charAt(comment - 1) == ' ') {
      comment--;
    }
    return rest.substring(comment).stripTrailing();
  }

  /** The lines of a mapping or list. */
  private final class BlockLines {
    private final Collection block;
    private final NodePath path;
    private final int lead;
    private final boolean root;
    private final int column;
    private final StringBuilder out = new StringBuilder();
    private final List<String> carried = new ArrayList<>();
    /** The title above entries that are dropped, as long as none below it is written. */
    private final List<String> heading = new ArrayList<>();

    /**
     * @param lead the end of the line of the key; the start of the block where that is in the same
     *     line
     */
    BlockLines(Collection block, NodePath path, int lead, boolean root) {
      this.block = block;
      this.path = path;
      this.lead = lead;
      this.root = root;
      column = source.column(block.start());
    }

    /** Returns the text from the lead to the end of the block. */
    String text(JsonNode intended) {
      boolean dropped = false;
      for (EntryStep step : EntryStep.towards(block, intended, path)) {
        if (step.isNew()) {
          write(hasBlankLines() ? List.of("") : List.of(), fresh(step));
          continue;
        }
        Gap gap = gap(step.index());
        if (step.isDropped()) {
          carry(gap, dropped, gap.isHeading(gap(step.index() + 1)));
        } else {
          if (gap.looksLikeHeading()) {
            dropHeading();
          }
          List<String> lines = gap.lines(dropped);
          if (!heading.isEmpty()) {
            lines.removeIf(String::isBlank);
          }
          write(lines, entry(block.entries().get(step.index()), step.value(), step.path(path)));
        }
        dropped = step.isDropped();
      }
      dropHeading();
      while (!carried.isEmpty() && carried.get(carried.size() - 1).isBlank()) {
        carried.remove(carried.size() - 1);
      }
      carried.forEach(line -> out.append('\n').append(line));
      return out.toString();
    }

    private String fresh(EntryStep step) {
      return step.key() == null
          ? "-" + newText.afterDash(step.value(), path.item(), column, null)
          : newText.property(step.name(), step.value(), path, column, block.entries());
    }

    private void carry(Gap gap, boolean dropped, boolean isHeading) {
      if (!dropped) {
        carried.addAll(gap.tail());
      }
      if (gap.looksLikeHeading()) {
        dropHeading();
      }
      if (gap.hasCommentBetween()) {
        carried.addAll(gap.between());
      } else if (isHeading) {
        heading.addAll(gap.between());
      }
      if (isHeading) {
        heading.addAll(gap.own());
      }
    }

    /** The next title begins, or the block ends: nothing is left of what the title was above. */
    private void dropHeading() {
      heading.clear();
    }

    private void write(List<String> own, String text) {
      List<String> lines = new ArrayList<>(carried);
      lines.addAll(heading);
      carried.clear();
      heading.clear();
      lines.addAll(own);
      boolean first = out.length() == 0;
      if (first) {
        while (!lines.isEmpty() && lines.get(0).isBlank()) {
          lines.remove(0);
        }
        gap(0).between().stream().takeWhile(String::isBlank).forEach(blank -> lines.add(0, ""));
      }
      boolean inline = first && lead == block.start() && lines.isEmpty();
      if (!inline && !(first && root)) {
        out.append('\n');
      }
      lines.forEach(line -> out.append(line).append('\n'));
      out.append(inline ? "" : " ".repeat(column)).append(text);
    }

    private Gap gap(int index) {
      if (index >= block.entries().size()) {
        return Gap.NONE;
      }
      int start = block.entries().get(index).start();
      int from = index == 0 ? lead : block.entries().get(index - 1).stop();
      return Gap.of(source, from, start, index == 0);
    }

    private boolean hasBlankLines() {
      int blank = 0;
      for (int i = 1; i < block.entries().size(); i++) {
        blank += gap(i).hasBlankLine() ? 1 : -1;
      }
      return block.entries().size() > 1 ? blank > 0 : habits.hasBlankLines(path, block.isMapping());
    }
  }
}
