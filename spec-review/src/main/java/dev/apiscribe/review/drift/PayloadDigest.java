package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.curated.SourceDocuments;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * Twelve hex digits of a payload; the order of properties and the zeroes at the end of a decimal
 * make no difference.
 */
final class PayloadDigest {
  private static final int LENGTH = 12;

  private PayloadDigest() {}

  static String of(JsonNode payload) {
    StringBuilder text = new StringBuilder();
    append(payload, text);
    return SourceDocuments.sha256(text.toString()).substring(0, LENGTH);
  }

  private static void append(JsonNode value, StringBuilder text) {
    if (value.isObject()) {
      Map<String, JsonNode> sorted = new TreeMap<>();
      value.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
      text.append('{');
      sorted.forEach((name, property) -> {
        text.append(name.length()).append(' ').append(name).append(':');
        append(property, text);
      });
      text.append('}');
    } else if (value.isArray()) {
      text.append('[');
      value.forEach(item -> append(item, text.append(',')));
      text.append(']');
    } else if (value.isFloatingPointNumber()) {
      BigDecimal number = value.decimalValue();
      text.append(number.signum() == 0 ? "0." : number.stripTrailingZeros() + ".");
    } else {
      text.append(value);
    }
  }
}
