// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.model;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Reads and writes texts of the formats that Java has types for. A model keeps the text, as it was read. */
@Generated("apiscribe")
final class TextFormats {
  private TextFormats() {}

  static OffsetDateTime dateTime(String property, String text) {
    return read(property, text, "a date and time with an offset", OffsetDateTime::parse);
  }

  static String text(OffsetDateTime value) { return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value); }

  static LocalDate date(String property, String text) { return read(property, text, "a date", LocalDate::parse); }

  static String text(LocalDate value) { return value.toString(); }

  static OffsetTime time(String property, String text) {
    return read(property, text, "a time with an offset", OffsetTime::parse);
  }

  static String text(OffsetTime value) { return DateTimeFormatter.ISO_OFFSET_TIME.format(value); }

  /** Returns a Duration for one with a time, else a Period: months and days are of no fixed length. */
  static TemporalAmount duration(String property, String text) {
    return read(property, text, "a duration", each -> each.contains("T") ? Duration.parse(each) : Period.parse(each));
  }

  static String text(TemporalAmount value) { return value.toString(); }

  static UUID uuid(String property, String text) {
    return read(property, text, "a UUID", each -> {
      UUID uuid = UUID.fromString(each);
      if (!uuid.toString().equalsIgnoreCase(each)) {
        throw new IllegalArgumentException(); // Java takes shorter ones, too
      }
      return uuid;
    });
  }

  static String text(UUID value) { return value.toString(); }

  static URI uri(String property, String text) { return read(property, text, "a URI", URI::create); }

  static String text(URI value) { return value.toString(); }

  static byte[] bytes(String property, String text) {
    return read(property, text, "Base64", each -> decoder(each).decode(each));
  }

  private static Base64.Decoder decoder(String text) {
    return text.contains("-") || text.contains("_") ? Base64.getUrlDecoder() : Base64.getDecoder();
  }

  static String text(byte[] value) { return Base64.getEncoder().encodeToString(value); }

  static BigDecimal decimal(String property, String text) {
    return read(property, text, "a decimal number", BigDecimal::new);
  }

  static String text(BigDecimal value) { return value.toString(); }

  private static <T> T read(String property, String text, String expected, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      // Without the text, which may be a secret.
      throw new UnreadablePropertyException(
          ModelProperties.pointer(property), "expected " + expected + ", found another text");
    }
  }
}
