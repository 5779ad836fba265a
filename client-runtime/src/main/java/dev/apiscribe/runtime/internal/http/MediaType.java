package dev.apiscribe.runtime.internal.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads Content-Type values; a missing one is an empty string. */
public final class MediaType {
  private MediaType() {}

  public static boolean is(String contentType, String essence) {
    return essence(contentType).equals(essence);
  }

  /**
   * Returns whether a range has a media type.
   *
   * @param range such as {@code text/*} or {@code application/*+json}; a media type is in no other
   * @param essence as {@link #essence} returns it
   */
  public static boolean isIn(String range, String essence) {
    String plain = essence(range);
    int star = plain.indexOf("/*");
    return plain.equals("*/*")
        || (star > 0
            && essence.startsWith(plain.substring(0, star + 1))
            && essence.endsWith(plain.substring(star + 2)));
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
    String named = parameters(contentType).get("charset");
    try {
      return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  /**
   * Returns the parameters by their names in lower case, their values without quotes; the first of
   * a name counts.
   */
  public static Map<String, String> parameters(String contentType) {
    Map<String, String> parameters = new LinkedHashMap<>();
    int semicolon = contentType.indexOf(';');
    for (int at = semicolon < 0 ? contentType.length() : semicolon + 1;
        at < contentType.length();
        at++) {
      int end = at;
      while (end < contentType.length()
          && contentType.charAt(end) != '='
          && contentType.charAt(end) != ';') {
        end++;
      }
      String name = contentType.substring(at, end).strip().toLowerCase(Locale.ROOT);
      at = end;
      if (end < contentType.length() && contentType.charAt(end) == '=') {
        StringBuilder value = new StringBuilder();
        at = value(contentType, end + 1, value);
        parameters.putIfAbsent(name, value.toString());
      }
    }
    return parameters;
  }

  /** Reads a token or a quoted string, and returns where the next semicolon is, or the end. */
  private static int value(String text, int start, StringBuilder value) {
    int at = start;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at == text.length() || text.charAt(at) != '"') {
      int end = text.indexOf(';', at);
      end = end < 0 ? text.length() : end;
      value.append(text, at, end);
      value.setLength(value.toString().stripTrailing().length());
      return end;
    }
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at));
    }
    int end = text.indexOf(';', at);
    return end < 0 ? text.length() : end;
  }

  /** Returns the type and subtype in lower case, without parameters. */
  public static String essence(String contentType) {
    int semicolon = contentType.indexOf(';');
    return (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Compiled when they are needed: JSON needs none. */
  private static final class Patterns {
    static final Pattern PLAIN = Pattern.compile("[a-z0-9.+-]{1,40}/[a-z0-9.+-]{1,40}");
  }
}
