package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.value.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * One event of a {@code text/event-stream}. {@link #toString()} leaves out the data.
 *
 * @param event the name; {@code message} when the server gives none
 * @param data the lines joined by line feeds
 * @param id the last id that the server gave, with this event or an earlier one; null when there is
 *     none
 */
public record ServerSentEvent(
    String event, String data, @Nullable String id) {
  @Override
  public String toString() {
    return "ServerSentEvent[" + ShownText.of(event) + ", " + data.length() + " characters]";
  }
}
