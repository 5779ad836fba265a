package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.VisibleText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes each control and direction character, and each half of a character, as its number: names
 * of files, pages and specs tell a terminal nothing. Ends of lines and tabs stay.
 */
final class VisibleTextWriter extends FilterWriter {
  private char high;

  VisibleTextWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int unit) throws IOException {
    char c = (char) unit;
    if (high != 0 && Character.isLowSurrogate(c)) {
      int character = Character.toCodePoint(high, c);
      high = 0;
      put(character);
      return;
    }
    finish();
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      put(c);
    }
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    for (int i = start; i < start + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    for (int i = start; i < start + length; i++) {
      write(text.charAt(i));
    }
  }

  @Override
  public void close() throws IOException {
    finish();
    super.close();
  }

  private void finish() throws IOException {
    if (high != 0) {
      int half = high;
      high = 0;
      put(half);
    }
  }

  private void put(int character) throws IOException {
    if (isUnseen(character)) {
      out.write(String.format(Locale.ROOT, "\\u%04x", character));
    } else {
      out.write(Character.toString(character));
    }
  }

  static boolean isUnseen(int character) {
    return VisibleText.isInvisible(character)
        && character != '\n'
        && character != '\t'
        && !System.lineSeparator().contains(Character.toString(character));
  }
}
