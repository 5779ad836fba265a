package dev.apiscribe.conformance.spec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Other ways to write a media type that are the same by RFC 9110. */
public final class EqualSpellings {
  private EqualSpellings() {}

  /** @param mediaType whose parameters, if any, have no quotes */
  public static List<String> of(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    String type = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    String parameters = semicolon < 0 ? "" : mediaType.substring(semicolon);
    boolean charset = parameters.toLowerCase(Locale.ROOT).contains("charset=");
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(mediaType);
    spellings.add(type.toUpperCase(Locale.ROOT) + parameters);
    spellings.add(type + parameters.replace(";", " ; "));
    spellings.add(type + parameters.replace(";", ";\t"));
    spellings.add(type + upperCaseNames(parameters));
    spellings.add(type + parameters.replaceAll("=([^;]+)", "=\"$1\""));
    spellings.add(type + parameters + ";x-own=1");
    if (!charset) {
      spellings.add(type + parameters + ";charset=utf-8");
      spellings.add(type + "; charset=UTF-8" + parameters);
      spellings.add(type + "; charset=\"utf-8\"" + parameters);
    } else {
      spellings.add(type);
      spellings.add(mediaType.toLowerCase(Locale.ROOT));
    }
    return List.copyOf(spellings);
  }

  private static String upperCaseNames(String parameters) {
    StringBuilder text = new StringBuilder();
    for (String parameter : parameters.split("(?=;)")) {
      int equals = parameter.indexOf('=');
      text.append(
          equals < 0
              ? parameter
              : parameter.substring(0, equals).toUpperCase(Locale.ROOT)
                  + parameter.substring(equals));
    }
    return text.toString();
  }
}
