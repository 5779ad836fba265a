package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A request as the document wants it on the wire.
 *
 * @param path percent-encoded
 * @param query name and value of each pair, percent-encoded
 * @param headers those that the document names, the content type among them
 * @param body null when there is none
 */
public record WireRequest(
    String method,
    String path,
    List<String> query,
    Map<String, String> headers,
    byte @Nullable [] body) {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  /**
   * @param values by {@link DocumentedParameter#place()}; a parameter without one is left out,
   *     unless it says how the body holds rows
   */
  public static WireRequest of(
      DocumentedOperation operation,
      Map<String, JsonNode> values,
      @Nullable String mediaType,
      byte @Nullable [] body) {
    String path = operation.path();
    List<String> query = new ArrayList<>();
    Map<String, String> headers = new LinkedHashMap<>();
    for (DocumentedParameter parameter : operation.parameters()) {
      JsonNode given = values.get(parameter.place());
      JsonNode value =
          given == null && body != null ? operation.rowFormat(parameter, mediaType) : given;
      if (value == null) {
        continue;
      }
      switch (parameter.location()) {
        case "path" -> path = path.replace("{" + parameter.name() + "}", encode(value.asText()));
        case "query" -> query.addAll(pairs(parameter, value));
        case "header" -> headers.put(parameter.name(), value.asText());
        default -> throw new IllegalArgumentException("a parameter in " + parameter.location());
      }
    }
    if (body != null && mediaType != null) {
      headers.put("Content-Type", mediaType);
    }
    return new WireRequest(operation.method(), path, List.copyOf(query), Map.copyOf(headers), body);
  }

  public static WireRequest of(DocumentedExchange exchange) {
    Payload request = exchange.request();
    return request == null
        ? of(exchange.operation(), exchange.parameters(), null, null)
        : of(
            exchange.operation(),
            exchange.parameters(),
            request.media().mediaType(),
            request.bytes());
  }

  /** Path and query. */
  public String target() {
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  /** Everything but the unreserved characters of RFC 3986, as UTF-8. */
  public static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xFF);
      if (UNRESERVED.indexOf(character) >= 0) {
        encoded.append(character);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) character));
      }
    }
    return encoded.toString();
  }

  private static List<String> pairs(DocumentedParameter parameter, JsonNode value) {
    String name = encode(parameter.name()) + "=";
    if (!value.isArray()) {
      return List.of(name + encode(value.asText()));
    }
    List<String> items = new ArrayList<>();
    value.forEach(item -> items.add(encode(item.asText())));
    if (parameter.exploded()) {
      return items.stream().map(name::concat).toList();
    }
    StringJoiner joined = new StringJoiner(",", name, "");
    items.forEach(joined::add);
    return List.of(joined.toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WireRequest that
        && method.equals(that.method)
        && target().equals(that.target())
        && headers.equals(that.headers)
        && Arrays.equals(body, that.body);
  }

  @Override
  public int hashCode() {
    return target().hashCode();
  }
}
