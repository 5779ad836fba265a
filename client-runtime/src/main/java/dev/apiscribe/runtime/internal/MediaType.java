package dev.apiscribe.runtime.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Content-Type values; a missing one is an empty string. */
public final class MediaType {
  private MediaType() {}

  public static boolean is(String contentType, String essence) {
    return essence(contentType).equals(essence);
  }

  public static boolean isJson(String contentType) {
    String essence = essence(contentType);
    return essence.endsWith("/json") || essence.endsWith("+json");
  }

  /** Without parameters, in lower case; empty when it is not fit to be shown. */
  public static String shown(String contentType) {
    String essence = essence(contentType);
    return Patterns.PLAIN.matcher(essence).matches() ? essence : "";
  }

  /** UTF-8 when none is named, or one that is unknown here. */
  public static Charset charset(String contentType) {
    Matcher named = Patterns.CHARSET.matcher(contentType);
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  /** Comparable: in lower case, without blanks, quotes and charset, its parameters sorted. */
  public static String normalized(String contentType) {
    String[] parts = contentType.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "").split(";");
    Arrays.sort(parts, Math.min(1, parts.length), parts.length);
    StringBuilder normalized = new StringBuilder(essence(contentType));
    for (int i = 1; i < parts.length; i++) {
      if (!parts[i].isEmpty() && !parts[i].startsWith("charset=")) {
        normalized.append(';').append(parts[i]);
      }
    }
    return normalized.toString();
  }

  private static String essence(String contentType) {
    int semicolon = contentType.indexOf(';');
    return (semicolon < 0 ? contentType : contentType.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }

  /** Compiled for whoever needs them: nobody who reads JSON. */
  private static final class Patterns {
    static final Pattern CHARSET =
        Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);
    static final Pattern PLAIN = Pattern.compile("[a-z0-9.+-]{1,40}/[a-z0-9.+-]{1,40}");
  }
}
