package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import java.util.Arrays;

/**
 * The formats of texts that Java has types for. A model has the text; an accessor beside that of
 * the property reads it, and a method of the builder writes it.
 */
enum TextFormat {
  DATE_TIME("date-time", "AsDateTime", "dateTime"),
  DATE("date", "AsDate", "date"),
  TIME("time", "AsTime", "time"),
  DURATION("duration", "AsDuration", "duration"),
  UUID("uuid", "AsUuid", "uuid"),
  URI("uri", "AsUri", "uri"),
  BYTE("byte", "AsBytes", "bytes"),
  DECIMAL("decimal", "AsDecimal", "decimal");

  private final String format;
  private final String suffix;
  private final String method;

  TextFormat(String format, String suffix, String method) {
    this.format = format;
    this.suffix = suffix;
    this.method = method;
  }

  /** Returns null for a format that Java has no type for. */
  static TextFormat named(String format) {
    return Arrays.stream(values())
        .filter(each -> each.format.equals(format))
        .findFirst()
        .orElse(null);
  }

  /** Returns the end of the name of the accessor. */
  String suffix() {
    return suffix;
  }

  /** Returns the name of the method of {@code TextFormats} that reads a text. */
  JavaCode method() {
    return JavaCode.name(method);
  }

  /** Returns an expression for the text of a value that is not null. */
  JavaCode written(JavaCode value) {
    return switch (this) {
      case DATE_TIME ->
        JavaCode.of("java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(%s)", value);
      case TIME ->
        JavaCode.of("java.time.format.DateTimeFormatter.ISO_OFFSET_TIME.format(%s)", value);
      case BYTE -> JavaCode.of("java.util.Base64.getEncoder().encodeToString(%s)", value);
      case DATE, DURATION, UUID, URI, DECIMAL -> JavaCode.of("%s.toString()", value);
    };
  }

  /** Returns the type, with its package where a schema may have the simple name, too. */
  JavaCode type() {
    return switch (this) {
      case DATE_TIME -> JavaCode.of("OffsetDateTime");
      case DATE -> JavaCode.of("java.time.LocalDate");
      case TIME -> JavaCode.of("java.time.OffsetTime");
      case DURATION -> JavaCode.of("java.time.temporal.TemporalAmount");
      case UUID -> JavaCode.of("java.util.UUID");
      case URI -> JavaCode.of("java.net.URI");
      case BYTE -> JavaCode.of("byte[]");
      case DECIMAL -> JavaCode.of("java.math.BigDecimal");
    };
  }

  JavaCode nullable() {
    return switch (this) {
      case DATE_TIME -> JavaCode.of("@Nullable OffsetDateTime");
      case DATE -> JavaCode.of("java.time.@Nullable LocalDate");
      case TIME -> JavaCode.of("java.time.@Nullable OffsetTime");
      case DURATION -> JavaCode.of("java.time.temporal.@Nullable TemporalAmount");
      case UUID -> JavaCode.of("java.util.@Nullable UUID");
      case URI -> JavaCode.of("java.net.@Nullable URI");
      case BYTE -> JavaCode.of("byte @Nullable []");
      case DECIMAL -> JavaCode.of("java.math.@Nullable BigDecimal");
    };
  }
}
