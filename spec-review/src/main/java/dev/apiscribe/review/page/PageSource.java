package dev.apiscribe.review.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A saved page: its text, read once, and the lines that facts point to. A byte order mark is
 * dropped.
 */
public record PageSource(String name, String text, List<String> lines) {
  /** The system property that raises the bound on the bytes of a page. */
  static final String LARGEST_PROPERTY = "apiscribe.page.bytes";

  private static final long LARGEST = 64L << 20;
  /** What a page of small tables takes of the heap, by its size. */
  private static final long HEAP_FOR_EACH_BYTE = 30;

  private static long heapGigabytes(long size) {
    return ((size * HEAP_FOR_EACH_BYTE) >> 30) + 1;
  }

  public static PageSource of(String name, String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new PageSource(name, body, List.of(body.split("\r\n|\r|\n", -1)));
  }

  /**
   * Fails when the file cannot be read, is of more than 64 MiB or the bytes that
   * {@value #LARGEST_PROPERTY} says, or is not UTF-8: then the refusal names the line of the first
   * wrong byte.
   */
  public static PageSource read(Path file) throws UnreadablePageException {
    String name = file.getFileName().toString();
    long largest = Long.getLong(LARGEST_PROPERTY, LARGEST);
    try {
      long size = Files.size(file);
      if (size > largest) {
        throw new UnreadablePageException(
            name,
            0,
            "a file of " + size + " bytes",
            "a page of at most " + largest,
            "Save the page of one operation, or raise the bound:"
                + " JAVA_TOOL_OPTIONS=\"-D" + LARGEST_PROPERTY + "=" + size + " -Xmx"
                + heapGigabytes(size) + "g\".");
      }
      return decode(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UnreadablePageException(
          name, 0, "no readable file", "a saved page", "Check the path and its permissions.");
    }
  }

  /**
   * Fails when the bytes are not UTF-8: then the refusal names the line of the first wrong byte.
   */
  public static PageSource decode(String name, byte[] bytes) throws UnreadablePageException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes);
    try {
      return of(name, decoder.decode(input).toString());
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < input.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new UnreadablePageException(
          name,
          line,
          "bytes that are not valid UTF-8",
          "a page in UTF-8",
          "Save the page again as UTF-8, or convert it.");
    }
  }

  /** Counted from 1; empty past the end. */
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }
}
