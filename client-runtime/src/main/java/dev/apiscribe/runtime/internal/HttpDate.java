package dev.apiscribe.runtime.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The dates of HTTP headers. */
public final class HttpDate {
  private HttpDate() {}

  /** Null when the text is no date in today's format; the two obsolete ones are not read. */
  public static @Nullable Instant parse(String text) {
    try {
      return DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
    } catch (DateTimeException noDate) {
      return null;
    }
  }
}
