package dev.apiscribe.runtime;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out where an API is. */
final class Endpoint {
  private Endpoint() {}

  /** Returns the address without a slash at its end. */
  static URI of(String address) {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      throw refused();
    }
    return checked(uri);
  }

  /**
   * Returns whether what is sent there can be read on the way: by http, and not to this machine.
   */
  static boolean isUnencrypted(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    boolean here = host.equals("localhost")
        || host.endsWith(".localhost")
        || isLoopback(host)
        || host.equals("[::1]");
    return "http".equalsIgnoreCase(address.getScheme()) && !here;
  }

  /** An address of four numbers: a name such as 127.example.com is another machine's. */
  private static boolean isLoopback(String host) {
    for (int i = 0; i < host.length(); i++) {
      if (host.charAt(i) != '.' && !Character.isDigit(host.charAt(i))) {
        return false;
      }
    }
    return host.startsWith("127.");
  }

  /** Returns scheme, host and port, the port also where the address leaves it out. */
  static String origin(URI address) {
    return address.getScheme() + "://" + address.getHost() + ":" + port(address);
  }

  /** Returns the port of the address, or that of its scheme. */
  static int port(URI address) {
    int implied = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    return address.getPort() >= 0 ? address.getPort() : implied;
  }

  /** Returns whether both addresses lead to the same port of the same host, in the same way. */
  static boolean isSameHost(URI one, URI other) {
    return one == other
        || (one.getScheme().equalsIgnoreCase(other.getScheme())
            && one.getHost().equalsIgnoreCase(other.getHost())
            && one.getPort() == other.getPort());
  }

  /** Returns the address without a slash at its end. */
  static URI checked(URI given) {
    URI uri = given.getHost() == null ? withPlainHost(given) : given;
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

  /** Writes a host of other letters as DNS has it, for java.net.URI knows only those of ASCII. */
  private static URI withPlainHost(URI uri) {
    String authority = uri.getRawAuthority();
    if (authority == null || authority.indexOf('@') >= 0) {
      throw refused();
    }
    if (authority.indexOf('_') >= 0) {
      throw new IllegalArgumentException("the host of the endpoint has an underscore, which"
          + " java.net.URI takes in no host: use another name of it, or its IP address");
    }
    int colon = authority.lastIndexOf(':');
    String host = colon < 0 ? authority : authority.substring(0, colon);
    try {
      // Letters that stand for a slash, a colon or a dot would move the end of the host.
      String plain =
          IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES) + authority.substring(host.length());
      return URI.create(
          uri.toString().replaceFirst(Pattern.quote(authority), Matcher.quoteReplacement(plain)));
    } catch (IllegalArgumentException e) {
      throw refused();
    }
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
