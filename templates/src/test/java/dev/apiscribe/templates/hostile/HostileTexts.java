package dev.apiscribe.templates.hostile;

import dev.apiscribe.openapi.SpecOperation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The texts of {@code src/test/hostile/texts.yaml}. */
final class HostileTexts {
  /** What begins the names of the system properties that a text sets when it runs. */
  static final String RAN = "ran.";

  private static final Path FILE = Path.of("src/test/hostile/texts.yaml");

  private final List<String> texts;

  private HostileTexts(List<String> texts) {
    this.texts = texts;
  }

  static HostileTexts read() throws IOException {
    Object texts = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
    // YAML cannot hold half a character.
    return new HostileTexts(java.util.stream.Stream.concat(
            ((List<?>) texts).stream().map(String::valueOf),
            java.util.stream.Stream.of("MARK \ud800 half"))
        .toList());
  }

  int size() {
    return texts.size();
  }

  /** Returns a text with a mark in it that no other place has. */
  String get(int text, int place) {
    return texts
        .get(text % texts.size())
        .replace("@LONG@", "x".repeat(400))
        .replace("MARK", mark(place));
  }

  static String mark(int place) {
    return "q" + Integer.toString(place, 36) + "q";
  }

  /**
   * Returns a harmless text that is what the other one is: blank, an address of the web, or words;
   * in place of a pattern that Java cannot read, one that it cannot read either.
   *
   * @param kind of the place, as {@link StringPlaces.StringPlace#kind} has it
   * @param text the hostile one
   */
  static String harmless(String kind, String text, int place) {
    if (text.isBlank()) {
      return text;
    }
    // A pattern that is not a regular expression is left out, and prints no check.
    String start = kind.equals("pattern") && !isRegularExpression(text) ? "(" : "";
    String word = address(kind, text) + mark(place);
    StringBuilder harmless = new StringBuilder(start).append(word);
    // A path with placeholders has parameters.
    for (int i = 0; kind.equals("name in paths") && i < placeholders(text); i++) {
      harmless.append("{name").append(i).append('}');
    }
    // Servers serve a path that ends with a slash apart from the one without.
    if (kind.equals("name in paths") && text.endsWith("/")) {
      harmless.append('/');
    }
    return harmless.toString();
  }

  /**
   * An address that the web does not serve, such as that of a file, stays one: servers and links
   * differ by it.
   */
  private static String address(String kind, String text) {
    if (text.matches("https?://[!-~]+")) {
      return "https://word.invalid/";
    }
    return kind.equals("url") && text.matches("[a-z]+://[!-~]+") ? "file:///word/" : "word";
  }

  private static int placeholders(String text) {
    return SpecOperation.placeholders(text).size();
  }

  private static boolean isRegularExpression(String text) {
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
