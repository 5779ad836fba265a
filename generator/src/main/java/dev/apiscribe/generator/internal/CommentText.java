package dev.apiscribe.generator.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text of a comment that ends with its line. */
public final class CommentText extends SafeText {
  private static final String PLAIN = "/._~-";

  private CommentText(String printed) {
    super(printed);
  }

  /**
   * Returns the names as steps of a path or of a JSON Pointer in a URI: letters and digits stay,
   * and any other character is percent-encoded.
   */
  public static CommentText path(String path) {
    StringBuilder printed = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      printed.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return new CommentText(printed.toString());
  }
}
