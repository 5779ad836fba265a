package dev.apiscribe.iam;

import dev.apiscribe.runtime.Headers;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request in the one form that client and service both hash.
 *
 * @param signedHeaders the names of the headers in it, lower case, in order, between semicolons
 */
record CanonicalRequest(String text, String signedHeaders) {

  static CanonicalRequest of(String method, URI uri, Headers headers, String payloadHash) {
    TreeMap<String, String> signed = signed(headers);
    signed.putIfAbsent("host", host(uri));
    StringBuilder text = new StringBuilder(512).append(method).append('\n');
    appendPath(text, uri.getRawPath());
    text.append('\n');
    appendQuery(text, uri.getRawQuery());
    text.append('\n');
    signed.forEach((name, value) -> text.append(name).append(':').append(value).append('\n'));
    String names = String.join(";", signed.keySet());
    text.append('\n').append(names).append('\n').append(payloadHash);
    return new CanonicalRequest(text.toString(), names);
  }

  private static TreeMap<String, String> signed(Headers headers) {
    TreeMap<String, String> signed = new TreeMap<>();
    headers.asMap().forEach((name, values) -> {
      String canonical = name.toLowerCase(Locale.ROOT);
      // Gateways drop underscores and rewrite Content-Type; of several values each signer makes
      // something else.
      if (values.size() == 1 && !canonical.equals("content-type") && canonical.indexOf('_') < 0) {
        signed.put(canonical, values.get(0).strip());
      }
    });
    return signed;
  }

  /** As the transport will write it: without the port that the scheme implies. */
  private static String host(URI uri) {
    int port = uri.getPort();
    int implied = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    return port < 0 || port == implied ? uri.getHost() : uri.getHost() + ":" + port;
  }

  /** Ends in one slash, however many the path ends in. */
  private static void appendPath(StringBuilder out, String rawPath) {
    int start = out.length();
    // An escaped slash is a slash here: the official signers see paths before escaping, where the
    // two are the same.
    CanonicalText.append(out, rawPath, 0, rawPath.length(), true);
    int end = out.length();
    while (end > start && out.charAt(end - 1) == '/') {
      end--;
    }
    out.setLength(end);
    out.append('/');
  }

  /** By name; what has the same name stays in its order. */
  private static void appendQuery(StringBuilder out, @Nullable String rawQuery) {
    if (rawQuery == null || rawQuery.isEmpty()) {
      return;
    }
    List<Pair> pairs = new ArrayList<>();
    for (int start = 0; start <= rawQuery.length(); ) {
      int next = rawQuery.indexOf('&', start);
      int end = next < 0 ? rawQuery.length() : next;
      if (end > start) {
        pairs.add(Pair.of(rawQuery, start, end));
      }
      start = end + 1;
    }
    pairs.sort(Comparator.comparing(Pair::name));
    for (int i = 0; i < pairs.size(); i++) {
      out.append(i == 0 ? "" : "&")
          .append(pairs.get(i).name())
          .append('=')
          .append(pairs.get(i).value());
    }
  }

  private record Pair(String name, String value) {
    static Pair of(String query, int start, int end) {
      int equals = query.indexOf('=', start);
      int nameEnd = equals < 0 || equals > end ? end : equals;
      return new Pair(text(query, start, nameEnd), text(query, Math.min(nameEnd + 1, end), end));
    }

    private static String text(String query, int start, int end) {
      StringBuilder out = new StringBuilder(end - start + 16);
      CanonicalText.append(out, query, start, end, false);
      return out.toString();
    }
  }
}
