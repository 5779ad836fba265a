package dev.apiscribe.generator.internal;

import dev.apiscribe.openapi.VisibleText;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of a Javadoc comment, or a part of one: no text ends the comment, begins a tag or
 * becomes markup.
 */
public final class JavadocText extends SafeText {
  private static final int WIDTH = 108;
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final Pattern HARMLESS_CODE = Pattern.compile("[\\x20-\\x7e&&[^\\\\@*]]+");

  private JavadocText(String printed) {
    super(printed);
  }

  /** Returns a text on one line. */
  public static JavadocText of(String text) {
    return new JavadocText(escape(text));
  }

  /** Returns a text in the font of code, with its tag. */
  public static JavadocText code(String text) {
    boolean harmless =
        HARMLESS_CODE.matcher(text).matches() && text.equals(text.strip()) && isBalanced(text);
    return new JavadocText(
        harmless
            ? "{@code " + text + "}"
            : "<code>" + (text.isBlank() ? "&nbsp;" : escape(text)) + "</code>");
  }

  private static boolean isBalanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  /**
   * Returns an address of the web as the value of an attribute; null if it is any other, for a link
   * would follow it, or not a valid one, which doclint refuses.
   */
  public static JavadocText address(String url) {
    StringBuilder address = new StringBuilder();
    url.strip().replaceAll("\\s+", " ").codePoints().forEach(c -> {
      if (c == ' ' || "\\\"*<>{}`'".indexOf(c) >= 0 || VisibleText.isInvisible(c)) {
        for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          address.append(String.format(Locale.ROOT, "%%%02X", each));
        }
      } else {
        address.append(c == '&' ? "&amp;" : Character.toString(c));
      }
    });
    return isOfTheWeb(address.toString()) ? new JavadocText(address.toString()) : null;
  }

  /** Returns the tag that links to an {@link #address(String)}. */
  public static JavadocText see(JavadocText address, String label) {
    return new JavadocText("@see <a href=\"" + address + "\">" + escape(label) + "</a>");
  }

  private static boolean isOfTheWeb(String address) {
    try {
      URI uri = new URI(address);
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * Returns the texts as paragraphs, wrapped; a paragraph after the first starts with {@code <p>}.
   * Of CommonMark, which descriptions are written in, it knows paragraphs, lists with dashes and
   * code spans. Null and blank texts are left out.
   */
  public static List<JavadocText> lines(String... texts) {
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
    return lines.stream().map(JavadocText::new).toList();
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
    return escape(text).replaceAll("`([^`]*[^`\\s][^`]*)`", "<code>$1</code>");
  }

  private static String escape(String text) {
    return PlainText.of(text.strip().replaceAll("\\s+", " "))
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

  /** Returns the lines as one, for a tag's description, which has no paragraphs. */
  public static JavadocText joined(List<JavadocText> lines) {
    List<String> texts = lines.stream()
        .map(JavadocText::toString)
        .filter(line -> !line.isEmpty())
        .toList();
    return new JavadocText(String.join(" ", texts).replace("<p>", ""));
  }

  /** Returns the texts with "or" between them. */
  public static JavadocText alternatives(List<JavadocText> texts) {
    return new JavadocText(
        texts.stream().map(JavadocText::toString).collect(Collectors.joining(" or ")));
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
