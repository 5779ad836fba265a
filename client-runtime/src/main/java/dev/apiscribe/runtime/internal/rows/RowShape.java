package dev.apiscribe.runtime.internal.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * The form of a body of rows: the text before, between and after its rows, and how a row is
 * written.
 */
public abstract class RowShape {
  private final String opening;
  private final String separator;
  private final String closing;

  RowShape(String opening, String separator, String closing) {
    this.opening = opening;
    this.separator = separator;
    this.closing = closing;
  }

  public final String opening() {
    return opening;
  }

  public final String separator() {
    return separator;
  }

  public final String closing() {
    return closing;
  }

  /**
   * @throws IllegalArgumentException when the row is not one of this shape; says why, and shows no
   *     value
   */
  abstract void write(Object row, JsonGenerator out) throws IOException;
}
