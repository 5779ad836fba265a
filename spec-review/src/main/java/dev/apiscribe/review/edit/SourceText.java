package dev.apiscribe.review.edit;

import dev.apiscribe.openapi.UnreadableSpecException;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The text of a YAML file, and where the marks of its parser are in it. */
final class SourceText {
  private final String file;
  private final String text;
  /** Whether a code point is a character of the text everywhere. */
  private final boolean narrow;

  private int codePoint;
  private int character;

  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    narrow = text.chars().noneMatch(each -> Character.isSurrogate((char) each));
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  String slice(int start, int end) {
    return text.substring(start, end);
  }

  int length() {
    return text.length();
  }

  /** Returns where a mark is: the parser counts code points. */
  int offset(Mark mark) {
    if (narrow) {
      return mark.getIndex();
    }
    character = text.offsetByCodePoints(character, mark.getIndex() - codePoint);
    codePoint = mark.getIndex();
    return character;
  }

  /** Returns the end of the line, without its line break. */
  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  int column(int at) {
    return at - (text.lastIndexOf('\n', at - 1) + 1);
  }

  int line(int at) {
    return 1 + (int) text.substring(0, at).chars().filter(each -> each == '\n').count();
  }

  UnreadableSpecException refused(int at, String reason) {
    return new UnreadableSpecException(file + ":" + line(at) + ": " + reason);
  }
}
