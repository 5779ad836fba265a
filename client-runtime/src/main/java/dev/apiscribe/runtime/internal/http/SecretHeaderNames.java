package dev.apiscribe.runtime.internal.http;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names of headers whose values are masked wherever headers are shown, in logs and exceptions
 * too.
 */
public final class SecretHeaderNames {
  private static final Pattern PARTS = Pattern.compile(
      "auth|token|cookie|secret|password|credential|signature|api-?key|security|session");

  private SecretHeaderNames() {}

  /** Returns true if a header of this name usually carries a secret. */
  public static boolean contain(String name) {
    return PARTS.matcher(name.toLowerCase(Locale.ROOT)).find();
  }
}
