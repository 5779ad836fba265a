package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The constraints of one schema on one value, those on its properties left aside. */
final class ValueRules {
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]+");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

  private ValueRules() {}

  /** @param stated the value of the keyword, as text */
  record BrokenConstraint(String keyword, String stated) {}

  static List<BrokenConstraint> broken(JsonNode value, ObjectNode schema) {
    List<BrokenConstraint> broken = new ArrayList<>();
    if (value.isTextual()) {
      String text = value.asText();
      int length = text.codePointCount(0, text.length());
      bounds(new BigDecimal(length), schema, "minLength", "maxLength", broken);
      if (schema.has("pattern") && !BoundedMatch.finds(schema.path("pattern").asText(), text)) {
        broken.add(new BrokenConstraint("pattern", schema.path("pattern").asText()));
      }
      if (schema.has("format") && !isOf(schema.path("format").asText(), text)) {
        broken.add(new BrokenConstraint("format", schema.path("format").asText()));
      }
    } else if (value.isNumber()) {
      bounds(value.decimalValue(), schema, "minimum", "maximum", broken);
      if (schema.path("format").asText().equals("int32")
          && value.bigIntegerValue().bitLength() > 31) {
        broken.add(new BrokenConstraint("format", "int32"));
      } else if (schema.path("format").asText().equals("int64")
          && value.bigIntegerValue().bitLength() > 63) {
        broken.add(new BrokenConstraint("format", "int64"));
      }
    } else if (value.isArray()) {
      bounds(new BigDecimal(value.size()), schema, "minItems", "maxItems", broken);
      Set<JsonNode> distinct = new HashSet<>();
      value.forEach(distinct::add);
      if (schema.path("uniqueItems").asBoolean() && distinct.size() < value.size()) {
        broken.add(new BrokenConstraint("uniqueItems", "true"));
      }
    }
    if (schema.has("enum") && !contains(schema.path("enum"), value)) {
      broken.add(new BrokenConstraint("enum", schema.path("enum").toString()));
    }
    return broken;
  }

  private static void bounds(
      BigDecimal value,
      ObjectNode schema,
      String least,
      String most,
      List<BrokenConstraint> broken) {
    if (schema.has(least) && value.compareTo(schema.path(least).decimalValue()) < 0) {
      broken.add(new BrokenConstraint(least, schema.path(least).asText()));
    }
    if (schema.has(most) && value.compareTo(schema.path(most).decimalValue()) > 0) {
      broken.add(new BrokenConstraint(most, schema.path(most).asText()));
    }
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (one.equals(value)
          || (one.isNumber()
              && value.isNumber()
              && one.decimalValue().compareTo(value.decimalValue()) == 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(String format, String text) {
    try {
      return switch (format) {
        case "date-time" -> OffsetDateTime.parse(text) != null;
        case "date" -> LocalDate.parse(text) != null;
        case "uuid" -> UUID.matcher(text).matches();
        case "email" -> EMAIL.matcher(text).matches();
        case "uri" -> new URI(text).isAbsolute();
        case "ipv4" -> IPV4.matcher(text).matches();
        case "ipv6" -> IPV6.matcher(text).matches();
        case "hostname" -> text.length() < 256 && HOST.matcher(text).matches();
        default -> true;
      };
    } catch (DateTimeException | URISyntaxException e) {
      return false;
    }
  }
}
