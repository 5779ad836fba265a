package dev.apiscribe.iam;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.TransportRequest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as a caller means it, before anything is escaped.
 *
 * @param path with its slashes
 * @param query names in the order in which they are sent; a null value is none, without an equals
 *     sign
 * @param body null when there is none
 */
record SignableRequest(
    String method,
    String endpoint,
    String path,
    List<Pair> query,
    Map<String, String> headers,
    byte @Nullable [] body,
    Delivery delivery) {

  /** How the body gets to the transport. */
  enum Delivery {
    ARRAY,
    REPEATABLE_STREAM,
    ONE_SHOT_STREAM
  }

  record Pair(String name, @Nullable String value) {}

  boolean isUnsigned() {
    return body != null && delivery == Delivery.ONE_SHOT_STREAM;
  }

  SignableRequest to(String otherEndpoint) {
    return new SignableRequest(method, otherEndpoint, path, query, headers, body, delivery);
  }

  /** For the transport: escaped, now as much as necessary, now more, in upper case or lower. */
  TransportRequest escaped(RandomGenerator random) {
    StringJoiner pairs = new StringJoiner("&", query.isEmpty() ? "" : "?", "").setEmptyValue("");
    for (Pair pair : query) {
      String name = escape(pair.name(), "", random);
      pairs.add(
          pair.value() == null ? name : name + "=" + escape(pair.value(), ":@!$',;/?", random));
    }
    // The first slash ends the address of the host.
    String first = this.path.startsWith("/") ? "/" : "";
    String path = first + escape(this.path.substring(first.length()), "/:@!$&'()*+,;=", random);
    URI uri = URI.create(endpoint + path + pairs);
    return new TransportRequest(method, uri, transportHeaders(), content(), null);
  }

  private Headers transportHeaders() {
    Headers.Builder fields = Headers.builder();
    headers.forEach(fields::add);
    RequestBody content = content();
    if (content != null) {
      fields.set("Content-Type", content.mediaType());
    }
    return fields.build();
  }

  private @Nullable RequestBody content() {
    byte[] bytes = body;
    if (bytes == null) {
      return null;
    }
    return switch (delivery) {
      case ARRAY -> RequestBody.of("application/json", bytes);
      case REPEATABLE_STREAM ->
        RequestBody.ofStream("text/csv", () -> new ByteArrayInputStream(bytes));
      case ONE_SHOT_STREAM ->
        RequestBody.ofStream("application/octet-stream", new ByteArrayInputStream(bytes));
    };
  }

  /** The values of each name, in their order. */
  Map<String, List<String>> valuesByName() {
    Map<String, List<String>> values = new TreeMap<>();
    for (Pair pair : query) {
      values.merge(
          pair.name(),
          List.of(pair.value() == null ? "" : pair.value()),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
    return values;
  }

  private static String escape(String text, String mayStay, RandomGenerator random) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean unreserved = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      boolean tolerated = mayStay.indexOf(c) >= 0 && random.nextInt(c == '/' ? 8 : 2) > 0;
      boolean stays = unreserved ? random.nextInt(20) > 0 : tolerated;
      if (stays) {
        out.append(c);
      } else {
        String hex = "%" + Integer.toHexString(0x100 | (b & 0xFF)).substring(1);
        out.append(random.nextBoolean() ? hex : hex.toUpperCase(Locale.ROOT));
      }
    }
    return out.toString();
  }
}
