package dev.apiscribe.runtime;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out where an API is. */
final class Endpoint {
  private Endpoint() {}

  /** Without a slash at its end. */
  static URI of(@Nullable URI endpoint, @Nullable String server, Map<String, String> variables) {
    if (endpoint != null) {
      return checked(endpoint);
    }
    if (server == null) {
      throw new IllegalStateException("no endpoint is set");
    }
    String address = Pattern.compile("\\{([^}]+)}")
        .matcher(server)
        .replaceAll(match -> value(match.group(1), variables));
    URI resolved;
    try {
      resolved = URI.create(address);
    } catch (IllegalArgumentException e) {
      throw refused();
    }
    return checked(resolved);
  }

  /** Returns whether both addresses lead to the same port of the same host, in the same way. */
  static boolean isSameHost(URI one, URI other) {
    return one == other
        || (one.getScheme().equalsIgnoreCase(other.getScheme())
            && one.getHost().equalsIgnoreCase(other.getHost())
            && one.getPort() == other.getPort());
  }

  private static String value(String name, Map<String, String> variables) {
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalStateException(
          "neither the endpoint nor the server variable " + name + " is set");
    }
    if (value.indexOf('/') >= 0) {
      throw new IllegalArgumentException("the server variable " + name
          + " is a part of an address; a whole one goes to endpoint(URI)");
    }
    return Matcher.quoteReplacement(value);
  }

  private static URI checked(URI uri) {
    boolean http =
        "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    boolean plain =
        uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
    boolean reachable = uri.getHost() != null && uri.getPort() <= 65_535;
    if (!http || !reachable || !plain || hasDotSegment(uri.getRawPath())) {
      throw refused();
    }
    String text = uri.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : uri;
  }

  private static boolean hasDotSegment(String path) {
    String segments = "/" + path + "/";
    return segments.contains("/./") || segments.contains("/../");
  }

  /** Without the address, which may hold a password. */
  private static IllegalArgumentException refused() {
    return new IllegalArgumentException(
        "the endpoint must be an absolute http or https address without user, query, fragment or dot segments");
  }
}
