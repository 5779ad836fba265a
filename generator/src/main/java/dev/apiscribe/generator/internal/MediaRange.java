package dev.apiscribe.generator.internal;

import java.util.regex.Pattern;

/** A media type that stands for several, such as {@code image/*}: a body cannot have it. */
public final class MediaRange {
  private static final Pattern RANGE =
      Pattern.compile("(\\*|[A-Za-z0-9!#$&^_.+-]+)/\\*(\\+[A-Za-z0-9.-]+)?(\\s*;.*)?");

  private MediaRange() {}

  /** Returns a range that JAX-RS knows: it has no {@code application/*+json}. */
  public static String ofJaxrs(String mediaType) {
    return is(mediaType) ? mediaType.replaceFirst("/\\*\\+[^;]*", "/*") : mediaType;
  }

  public static boolean is(String mediaType) {
    return RANGE.matcher(mediaType).matches();
  }
}
