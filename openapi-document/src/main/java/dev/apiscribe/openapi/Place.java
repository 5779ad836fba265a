package dev.apiscribe.openapi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of a statement: a line of a page, or a JSON Pointer of a spec and its line. Lines count
 * from 1; 0 is unknown.
 */
public record Place(String source, int line, @Nullable String pointer) {
  public static Place line(String page, int line) {
    return new Place(page, line, null);
  }

  /** Returns the JSON Pointer of a place that is in a spec. */
  public String pointerInSpec() {
    return Objects.requireNonNull(pointer, "a line of a page has no JSON Pointer");
  }

  @Override
  public String toString() {
    return source + (line > 0 ? ":" + line : "") + (pointer == null ? "" : " " + pointer);
  }
}
