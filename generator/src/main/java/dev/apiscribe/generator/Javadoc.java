package dev.apiscribe.generator;

import java.util.ArrayList;
import java.util.List;

/** Text of a document as Javadoc lines that no content can break out of. */
final class Javadoc {
  private static final int WIDTH = 108;

  private Javadoc() {}

  /** The paragraphs, wrapped; a paragraph after the first starts with {@code <p>}. Null and blank ones are left out. */
  static List<String> lines(String... paragraphs) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (paragraph == null || paragraph.isBlank()) {
        continue;
      }
      String lead = "";
      if (!lines.isEmpty()) {
        lines.add("");
        lead = "<p>";
      }
      wrap(lines, lead + escape(paragraph));
    }
    return List.copyOf(lines);
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
