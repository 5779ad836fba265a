package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.value.ShownText;

/**
 * A column of the rows that a stream brings.
 *
 * @param type as the server names it, such as {@code nullable(int64)}
 */
public record Column(String name, String type) {
  @Override
  public String toString() {
    return ShownText.of(name) + " " + ShownText.of(type);
  }
}
