package dev.apiscribe.generator;

import java.util.ArrayList;
import java.util.List;

/** Text of a document as Javadoc lines that no content can break out of. */
final class Javadoc {
  private static final int WIDTH = 108;

  private Javadoc() {}

  /** A comment: none, {@link #single()} or {@link #several()}. */
  record Comment(List<String> lines) {
    String single() {
      return lines.size() == 1 ? lines.get(0) : null;
    }

    List<String> several() {
      return lines.size() > 1 ? lines : List.of();
    }

    boolean isEmpty() {
      return lines.isEmpty();
    }
  }

  static Comment comment(String... paragraphs) {
    return new Comment(lines(paragraphs));
  }

  /**
   * The texts as paragraphs, wrapped; a paragraph after the first starts with {@code <p>}. Of
   * CommonMark, which descriptions are written in, it knows paragraphs, lists with dashes and code
   * spans. Null and blank texts are left out.
   */
  static List<String> lines(String... texts) {
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      if (text == null || text.isBlank()) {
        continue;
      }
      for (String paragraph : text.strip().split("\\R\\s*\\R")) {
        if (!lines.isEmpty()) {
          lines.add("");
        }
        String[] items = paragraph.strip().split("(?m)^\\s*- ");
        if (items.length > 1) {
          list(lines, items);
        } else {
          wrap(lines, (lines.isEmpty() ? "" : "<p>") + inline(paragraph));
        }
      }
    }
    return List.copyOf(lines);
  }

  private static void list(List<String> lines, String[] items) {
    if (!items[0].isBlank()) {
      wrap(lines, (lines.isEmpty() ? "" : "<p>") + inline(items[0]));
      lines.add("");
    }
    lines.add("<ul>");
    for (int i = 1; i < items.length; i++) {
      wrap(lines, "<li>" + inline(items[i]));
    }
    lines.add("</ul>");
  }

  private static String inline(String text) {
    return escape(text).replaceAll("`([^`]+)`", "<code>$1</code>");
  }

  static String escape(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;")
        .replace("/*", "/&#42;");
  }

  /** An address as the value of an attribute. */
  static String address(String url) {
    return url.strip()
        .replaceAll("\\s+", "%20")
        .replace("\\", "%5C")
        .replace("\"", "%22")
        .replace("*", "%2A")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace("&", "&amp;");
  }

  private static void wrap(List<String> lines, String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }
}
