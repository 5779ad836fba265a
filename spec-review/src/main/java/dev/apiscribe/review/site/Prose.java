package dev.apiscribe.review.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of a spec. Text between backticks is code, and two or more lines that begin with a
 * bullet or a number are a list; nothing else in them means anything.
 *
 * @param more what follows the first paragraph
 */
record Prose(List<Part> parts, List<ProseBlock> more) {
  private static final Pattern ITEM =
      Pattern.compile("\\s{0,3}(?:[-*+\u2022]|[0-9]{1,3}[.)])\\s+(\\S.*)");

  record Part(String text, boolean code) {}

  /**
   * @param text null where it is a list
   * @param items empty where it is a paragraph
   */
  record ProseBlock(@Nullable Prose text, List<Prose> items) {
    boolean isList() {
      return !items.isEmpty();
    }
  }

  /** Null where there is nothing to read. */
  static @Nullable Prose of(String text) {
    if (text.isBlank()) {
      return null;
    }
    List<ProseBlock> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    List<String> items = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher item = ITEM.matcher(lines[i]);
      if (item.matches() && (!items.isEmpty() || isItem(lines, i + 1))) {
        end(paragraph, blocks);
        items.add(item.group(1));
      } else if (!items.isEmpty() && lines[i].matches("\\s{2,}\\S.*")) {
        items.set(items.size() - 1, items.get(items.size() - 1) + "\n" + lines[i].strip());
      } else if (items.isEmpty() || !lines[i].isBlank()) {
        end(items, blocks);
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(lines[i]);
      }
    }
    end(items, blocks);
    end(paragraph, blocks);
    Prose first = blocks.get(0).text();
    return first == null
        ? new Prose(List.of(), blocks)
        : new Prose(first.parts(), List.copyOf(blocks.subList(1, blocks.size())));
  }

  /** Returns whether the next line that is neither blank nor a continuation begins an item. */
  private static boolean isItem(String[] lines, int from) {
    for (int i = from; i < lines.length; i++) {
      if (ITEM.matcher(lines[i]).matches()) {
        return true;
      } else if (!lines[i].isBlank() && !lines[i].matches("\\s{2,}\\S.*")) {
        return false;
      }
    }
    return false;
  }

  private static void end(StringBuilder paragraph, List<ProseBlock> blocks) {
    if (!paragraph.toString().isBlank()) {
      blocks.add(new ProseBlock(line(paragraph.toString()), List.of()));
    }
    paragraph.setLength(0);
  }

  private static void end(List<String> items, List<ProseBlock> blocks) {
    if (!items.isEmpty()) {
      blocks.add(new ProseBlock(null, items.stream().map(Prose::line).toList()));
    }
    items.clear();
  }

  /** Null where there is nothing to read; without lists. */
  static @Nullable Prose plain(String text) {
    return text.isBlank() ? null : line(text);
  }

  private static Prose line(String text) {
    String[] pieces = text.split("`", -1);
    // A backtick without another one is a character like any other.
    if (pieces.length % 2 == 0) {
      return new Prose(List.of(new Part(text, false)), List.of());
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < pieces.length; i++) {
      if (!pieces[i].isEmpty()) {
        parts.add(new Part(pieces[i], i % 2 == 1));
      }
    }
    return new Prose(parts, List.of());
  }
}
