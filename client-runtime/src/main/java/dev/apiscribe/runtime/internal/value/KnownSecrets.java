package dev.apiscribe.runtime.internal.value;

import dev.apiscribe.runtime.internal.http.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The secrets that a call carries. A server, a gateway or a proxy may echo them, so that they are
 * masked in every text that comes from there: as they are, percent-encoded, in Base64, and as a
 * step of a JSON Pointer, in upper and lower case.
 *
 * <p>Secrets of less than {@value #SHORTEST} characters are not looked for: they would be found in
 * ordinary words, and a text in which they are masked gives them away. Of a longer one,
 * {@value #PIECE} characters that follow each other are masked, too, for the echo may be cut:
 * before three dots and at the end of a text, its first {@value #SHORTEST} are.
 *
 * <p>Finding the pieces takes long where a secret is long: make one for a call, and keep it. Safe
 * for concurrent use once nothing is added any more.
 */
public final class KnownSecrets {
  private static final int SHORTEST = 8;
  private static final int PIECE = 16;
  private static final String MASK = "***";

  private final Set<String> forms = new LinkedHashSet<>();
  private final Set<String> pieces = new HashSet<>();

  /**
   * Adds what is secret in a header: of Authorization not its scheme and the names in it, of Cookie
   * not the names.
   */
  public void addHeader(String name, String value) {
    boolean authorization = name.toLowerCase(Locale.ROOT).endsWith("authorization");
    if (!authorization && !name.equalsIgnoreCase("Cookie")) {
      add(value);
      return;
    }
    int scheme = authorization ? value.indexOf(' ') : -1;
    for (String part : value.substring(scheme + 1).split("[\\s,;]+")) {
      add(part);
      add(part.substring(part.indexOf('=') + 1).replace("\"", ""));
    }
    if (authorization && value.regionMatches(true, 0, "Basic ", 0, scheme + 1)) {
      addPassword(value.substring(scheme + 1));
    }
  }

  private void addPassword(String basic) {
    try {
      String pair = new String(Base64.getDecoder().decode(basic.strip()), StandardCharsets.UTF_8);
      add(pair.substring(pair.indexOf(':') + 1));
    } catch (IllegalArgumentException notBase64) {
      // Then there is no password in it.
    }
  }

  public void add(String secret) {
    if (secret.length() < SHORTEST) {
      return;
    }
    addForms(secret);
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    addForms(Base64.getEncoder().withoutPadding().encodeToString(bytes));
    addForms(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    try {
      addForms(PercentEncoding.encode(secret));
    } catch (IllegalArgumentException halfACharacter) {
      // Such a text has no encoded form.
    }
  }

  private void addForms(String text) {
    for (String form : List.of(text, text.replace("~", "~0").replace("/", "~1"))) {
      if (forms.add(form)) {
        addPieces(form);
      }
    }
  }

  /** Returns the text with three stars for each secret in it. */
  public String mask(String text) {
    String lower = lowerCase(text);
    StringBuilder masked = null;
    int copied = 0;
    for (int i = 0; i + SHORTEST <= text.length(); ) {
      int length = pieceLength(lower, i);
      for (String secret : forms) {
        length = Math.max(length, matching(text, i, secret));
      }
      if (length > 0) {
        masked = masked == null ? new StringBuilder(text.length()) : masked;
        masked.append(text, copied, i).append(MASK);
        copied = i + length;
      }
      i += Math.max(1, length);
    }
    return masked == null ? text : masked.append(text, copied, text.length()).toString();
  }

  private void addPieces(String form) {
    String lower = lowerCase(form);
    for (int i = 0; i + PIECE <= lower.length(); i++) {
      pieces.add(lower.substring(i, i + PIECE));
    }
  }

  /** Returns how many characters of the text are some of a secret; 0 for too few. */
  private int pieceLength(String lower, int start) {
    int end = start;
    while (end + PIECE <= lower.length() && pieces.contains(lower.substring(end, end + PIECE))) {
      end++;
    }
    return end == start ? 0 : end - start + PIECE - 1;
  }

  /** Returns how many characters of the text are the secret, or its start; 0 for too few. */
  private static int matching(String text, int start, String secret) {
    int length = 0;
    while (length < secret.length()
        && start + length < text.length()
        && lowerCase(text.charAt(start + length)) == lowerCase(secret.charAt(length))) {
      length++;
    }
    boolean cut = start + length == text.length() || text.startsWith("...", start + length);
    return length == secret.length() || length >= (cut ? SHORTEST : PIECE) ? length : 0;
  }

  private static char lowerCase(char character) {
    return Character.toLowerCase(character);
  }

  /** Character by character, so that each keeps its place. */
  private static String lowerCase(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = lowerCase(characters[i]);
    }
    return new String(characters);
  }
}
