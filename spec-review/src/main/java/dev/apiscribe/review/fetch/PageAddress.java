package dev.apiscribe.review.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The address of a page on the web, without its fragment. */
record PageAddress(URI uri) {
  private static final Pattern LOGIN = Pattern.compile(
      "(?i)(?:^|[/._?&=-])(?:log-?in|sign-?in|sso|saml2?|oauth2?|authorize)(?:$|[/._?&=-])");

  /** Fails when the text is not an address of {@code http} or {@code https} with a host. */
  static PageAddress of(String text) throws UnfetchedPageException {
    try {
      return of(new URI(text), text);
    } catch (URISyntaxException e) {
      throw unusable(text);
    }
  }

  private static PageAddress of(URI uri, String text) throws UnfetchedPageException {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("https") || scheme.equals("http"))
        || uri.getHost() == null
        || uri.getRawUserInfo() != null
        || uri.getPort() > 65_535
        || uri.getPort() == 0) {
      throw unusable(text);
    }
    int fragment = uri.toString().indexOf('#');
    String plain = fragment < 0 ? uri.toString() : uri.toString().substring(0, fragment);
    return new PageAddress(URI.create(plain));
  }

  private static UnfetchedPageException unusable(String text) {
    return new UnfetchedPageException(
        text,
        "no address of a page",
        "one that begins with https://, with a host and without a password",
        "Correct it in documents.yaml.");
  }

  /**
   * The address to which a response leads. Fails when it leads to another host, or away from https.
   */
  PageAddress redirected(String location) throws UnfetchedPageException {
    PageAddress to;
    try {
      if (location.isBlank()) {
        throw new URISyntaxException(location, "is empty");
      }
      to = of(uri.resolve(new URI(location)), location);
    } catch (URISyntaxException e) {
      throw new UnfetchedPageException(
          toString(), "a redirect to no address", "a page", "Look at the page in a browser.");
    }
    if (LOGIN.matcher(to.target()).find() && !LOGIN.matcher(target()).find()) {
      throw new UnfetchedPageException(
          toString(),
          "a redirect to a login page, " + to,
          "a public page",
          "Log in with a browser, and save the page into the folder.");
    } else if (isSecure() && !to.isSecure()) {
      throw new UnfetchedPageException(
          toString(),
          "a redirect that leaves https, to " + to,
          "a redirect to https",
          "Look at the page in a browser, and enter its address in documents.yaml.");
    } else if (!isSameHost(to)) {
      throw new UnfetchedPageException(
          toString(),
          "a redirect to another host, " + to,
          "a page of " + uri.getHost(),
          "If that is where the page is now, enter this address in documents.yaml.");
    }
    return to;
  }

  private boolean isSameHost(PageAddress other) {
    boolean samePort = port() == other.port()
        || (uri.getPort() < 0 && other.uri.getPort() < 0 && other.isSecure());
    return uri.getHost().equalsIgnoreCase(other.uri.getHost()) && samePort;
  }

  boolean isSecure() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  private int port() {
    return uri.getPort() > 0 ? uri.getPort() : isSecure() ? 443 : 80;
  }

  /** Path and query, percent signs as they are. */
  String target() {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  /** Returns where the rules for robots of this server are. */
  PageAddress robots() {
    return new PageAddress(URI.create(uri.getScheme().toLowerCase(Locale.ROOT) + "://"
        + uri.getRawAuthority().toLowerCase(Locale.ROOT) + "/robots.txt"));
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
