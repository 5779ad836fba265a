package dev.apiscribe.review.edit;

import static dev.apiscribe.review.edit.ScalarStyleOfFile.DOUBLE_QUOTED;
import static dev.apiscribe.review.edit.ScalarStyleOfFile.FOLDED;
import static dev.apiscribe.review.edit.ScalarStyleOfFile.LITERAL;
import static dev.apiscribe.review.edit.ScalarStyleOfFile.PLAIN;
import static dev.apiscribe.review.edit.ScalarStyleOfFile.SINGLE_QUOTED;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.edit.SourceNode.SourceEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of values that are new in a file, in the habits of the file. */
final class NewText {
  private final SourceText source;
  private final FileHabits habits;

  NewText(SourceText source, FileHabits habits) {
    this.source = source;
    this.habits = habits;
  }

  /**
   * Returns what follows the colon of a key, its first character a space or a line break.
   *
   * @param column of the key
   * @param at the column after the colon
   * @param old the value that was there, whose style the new one takes
   */
  String afterKey(JsonNode value, NodePath path, int column, int at, @Nullable SourceNode old) {
    if (!value.isContainerNode()) {
      return " " + scalar(value, path, column + habits.step(), at + 1, old);
    } else if (isFlow(value, path, at + 1)) {
      return " " + flow(value, path);
    }
    int inner = column + (value.isObject() ? habits.step() : habits.listStep());
    return "\n" + " ".repeat(inner) + block(value, path, inner);
  }

  /** Returns what follows a dash, its first character a space. */
  String afterDash(JsonNode value, NodePath path, int column, @Nullable SourceNode old) {
    int inner = column + habits.dash();
    String space = " ".repeat(habits.dash() - 1);
    return space
        + (value.isContainerNode()
            ? root(value, path, inner)
            : scalar(value, path, inner, inner, old));
  }

  /** Returns a value that begins where a line may begin. */
  String root(JsonNode value, NodePath path, int column) {
    if (!value.isContainerNode()) {
      return scalar(value, path, column + habits.step(), column, null);
    }
    return isFlow(value, path, column) ? flow(value, path) : block(value, path, column);
  }

  private boolean isFlow(JsonNode value, NodePath path, int at) {
    return value.isEmpty() || habits.isFlow(path, value, at + flow(value, path).length());
  }

  private String block(JsonNode value, NodePath path, int column) {
    String between =
        (habits.hasBlankLines(path, value.isObject()) ? "\n\n" : "\n") + " ".repeat(column);
    List<String> entries = new ArrayList<>();
    if (value.isObject()) {
      for (EntryStep step : EntryStep.sorted(value, path)) {
        entries.add(property(step.name(), step.value(), path, column, List.of()));
      }
    } else {
      value.forEach(item -> entries.add("-" + afterDash(item, path.item(), column, null)));
    }
    return String.join(between, entries);
  }

  /** Returns a key with its value, for a block. */
  String property(
      String name, JsonNode value, NodePath owner, int column, List<SourceEntry> siblings) {
    String key = key(name, false, siblings) + ":";
    return key + afterKey(value, owner.property(name), column, column + key.length(), null);
  }

  /** Returns a mapping, list or scalar in one line. */
  String flow(JsonNode value, NodePath path) {
    List<String> entries = new ArrayList<>();
    if (value.isObject()) {
      for (EntryStep step : EntryStep.sorted(value, path)) {
        entries.add(flowProperty(step.name(), step.value(), path, List.of()));
      }
      String space = habits.isPadded() && !entries.isEmpty() ? " " : "";
      return "{" + space + String.join(", ", entries) + space + "}";
    } else if (value.isArray()) {
      value.forEach(item -> entries.add(flow(item, path.item())));
      return "[" + String.join(", ", entries) + "]";
    }
    return flowScalar(value, path, null);
  }

  /** Returns a key with its value, for brackets. */
  String flowProperty(String name, JsonNode value, NodePath owner, List<SourceEntry> siblings) {
    return key(name, true, siblings) + ": " + flow(value, owner.property(name));
  }

  /** @param old the value that was there */
  String flowScalar(JsonNode value, NodePath path, @Nullable SourceNode old) {
    return value.isTextual()
        ? ScalarText.line(value.asText(), style(path, old), isText(old), true)
        : value.toString();
  }

  private String key(String name, boolean flow, List<SourceEntry> siblings) {
    int quoted = 0;
    boolean number = false;
    for (SourceEntry sibling : siblings) {
      char first = source.text().charAt(sibling.start());
      quoted += first == '\'' ? 1 : 0;
      number |= Character.isDigit(first);
    }
    boolean all = !siblings.isEmpty() && quoted == siblings.size();
    return number && name.matches("[0-9]+")
        ? name
        : ScalarText.line(name, all ? SINGLE_QUOTED : PLAIN, false, flow);
  }

  private ScalarStyleOfFile style(NodePath path, @Nullable SourceNode old) {
    if (old instanceof SourceNode.Scalar scalar && isText(old)) {
      return scalar.style();
    }
    return habits.isDoubleQuoted(path.key()) ? DOUBLE_QUOTED : PLAIN;
  }

  private static boolean isText(@Nullable SourceNode old) {
    return old != null && old.value().isTextual();
  }

  /**
   * @param indent of further lines
   * @param at the column of the value
   */
  private String scalar(
      JsonNode value, NodePath path, int indent, int at, @Nullable SourceNode old) {
    if (!value.isTextual()) {
      return value.toString();
    }
    String text = value.asText();
    ScalarStyleOfFile style = style(path, old);
    ScalarStyleOfFile inLine = style.isBlock() ? PLAIN : style;
    String line = ScalarText.line(text, inLine, isText(old) && !style.isBlock(), false);
    boolean fits = at + line.length() <= habits.width(path.key()) || !text.contains(" ");
    boolean lines = text.contains("\n");
    if (fits && !lines) {
      return line;
    }
    List<String> before = style == FOLDED && old != null ? linesBelow(old) : List.of();
    int column = style.isBlock() && old != null ? indentBelow(old, indent) : indent;
    return (lines && style != FOLDED) || style == LITERAL
        ? TextBlock.literal(text, column).orElse(line)
        : TextBlock.folded(text, column, habits.width(), before).orElse(line);
  }

  private List<String> linesBelow(SourceNode block) {
    return source
        .slice(block.start(), block.end())
        .lines()
        .skip(1)
        .map(String::stripLeading)
        .toList();
  }

  private int indentBelow(SourceNode block, int otherwise) {
    return source
        .slice(block.start(), block.end())
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.length() - line.stripLeading().length())
        .findFirst()
        .orElse(otherwise);
  }
}
