package dev.apiscribe.runtime.internal.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The dates of HTTP headers (RFC 9110, section 5.6.7). */
public final class HttpDate {
  private static final DateTimeFormatter ASCTIME =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.US).withZone(ZoneOffset.UTC);
  private static final String WEEKDAY = "^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, ";

  private HttpDate() {}

  /**
   * Returns null when the text has none of the three forms, as with another zone than GMT.
   *
   * @param now of which a year of two digits is at most 50 years ahead
   */
  public static @Nullable Instant parse(String text, Instant now) {
    try {
      if (text.indexOf('-') >= 0) {
        return rfc850(text, now);
      }
      return text.indexOf(',') >= 0
          ? DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from)
          : ASCTIME.parse(text, Instant::from);
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  /** Such as {@code Sunday, 06-Nov-94 08:49:37 GMT}. */
  private static Instant rfc850(String text, Instant now) {
    OffsetDateTime latest = now.atOffset(ZoneOffset.UTC).plusYears(50);
    DateTimeFormatter format = new DateTimeFormatterBuilder()
        .appendPattern("dd-MMM-")
        .appendValueReduced(ChronoField.YEAR, 2, 2, latest.getYear() - 99)
        .appendPattern(" HH:mm:ss 'GMT'")
        .toFormatter(Locale.US);
    String withoutDay = text.replaceFirst(WEEKDAY, "");
    if (withoutDay.equals(text)) {
      throw new DateTimeException("without the day of the week");
    }
    OffsetDateTime date = LocalDateTime.parse(withoutDay, format).atOffset(ZoneOffset.UTC);
    return (date.isAfter(latest) ? date.minusYears(100) : date).toInstant();
  }
}
