package dev.apiscribe.review.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses that files name: only those of the web become links, whatever else a file may say. */
final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  /** Returns the address itself; null when it is not of the web. */
  static @Nullable String of(String text) {
    try {
      String scheme = new URI(text).getScheme();
      return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) ? text : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
