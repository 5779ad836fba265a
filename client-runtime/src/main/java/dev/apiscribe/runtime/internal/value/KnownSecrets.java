package dev.apiscribe.runtime.internal.value;

import dev.apiscribe.runtime.internal.http.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

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
 * <p>Adding a long secret takes long: make one for a call, and keep it. The exceptions of a call
 * keep it, too, so it holds no more than the forms of the secrets and four bytes for each block of
 * them. Safe for concurrent use once nothing is added any more.
 */
public final class KnownSecrets {
  private static final int SHORTEST = 8;
  private static final int PIECE = 16;
  private static final int BLOCK = 8;
  /** From one block of a form to the next: each piece has one of them. */
  private static final int STEP = PIECE - BLOCK + 1;

  private static final String MASK = "***";

  /** In lower case, each with its source. */
  private final Map<String, String> forms = new LinkedHashMap<>();
  /** The sorted hashes of the blocks of all forms. */
  private int[] blocks = {};

  /**
   * Adds what is secret in a header: of Authorization not its scheme and the names in it, of Cookie
   * not the names.
   */
  public void addHeader(String name, String value) {
    String source = "header " + name;
    boolean authorization = name.toLowerCase(Locale.ROOT).endsWith("authorization");
    if (!authorization && !name.equalsIgnoreCase("Cookie")) {
      add(value, source);
      return;
    }
    int scheme = authorization ? value.indexOf(' ') : -1;
    for (String part : value.substring(scheme + 1).split("[\\s,;]+")) {
      add(part, source);
      add(part.substring(part.indexOf('=') + 1).replace("\"", ""), source);
    }
    if (authorization && value.regionMatches(true, 0, "Basic ", 0, scheme + 1)) {
      addPassword(value.substring(scheme + 1), source);
    }
  }

  private void addPassword(String basic, String source) {
    try {
      String pair = new String(Base64.getDecoder().decode(basic.strip()), StandardCharsets.UTF_8);
      add(pair.substring(pair.indexOf(':') + 1), source);
    } catch (IllegalArgumentException notBase64) {
      // Then there is no password in it.
    }
  }

  /** @param source where the call sends it */
  public void add(String secret, String source) {
    if (secret.length() < SHORTEST) {
      return;
    }
    addForms(secret, source);
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    addForms(Base64.getEncoder().withoutPadding().encodeToString(bytes), source);
    addForms(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), source);
    try {
      addForms(PercentEncoding.encode(secret), source);
    } catch (IllegalArgumentException halfACharacter) {
      // Such a text has no encoded form.
    }
  }

  private void addForms(String text, String source) {
    String lower = lowerCase(text);
    for (String form : List.of(lower, lower.replace("~", "~0").replace("/", "~1"))) {
      if (forms.putIfAbsent(form, source) == null) {
        addBlocks(form);
      }
    }
  }

  private void addBlocks(String form) {
    int next = blocks.length;
    int[] all = Arrays.copyOf(blocks, next + (form.length() - BLOCK) / STEP + 1);
    for (int i = 0; i + BLOCK <= form.length(); i += STEP) {
      all[next++] = hash(form, i);
    }
    Arrays.sort(all);
    blocks = all;
  }

  private static int hash(String lower, int start) {
    int hash = 0;
    for (int i = start; i < start + BLOCK; i++) {
      hash = 31 * hash + lower.charAt(i);
    }
    return hash;
  }

  /** Returns the text with three stars for each secret in it. */
  public String mask(String text) {
    return mask(text, source -> {});
  }

  /** @param found hears the source of each secret in the text */
  public String mask(String text, Consumer<String> found) {
    String lower = lowerCase(text);
    StringBuilder masked = null;
    int copied = 0;
    int block = -1;
    for (int i = 0; i + SHORTEST <= text.length(); ) {
      block = block < i ? nextBlock(lower, i) : block;
      int length = block < i + STEP ? pieceLength(lower, i) : 0;
      for (String secret : forms.keySet()) {
        length = Math.max(length, matching(lower, i, secret));
      }
      if (length > 0) {
        masked = masked == null ? new StringBuilder(text.length()) : masked;
        masked.append(text, copied, i).append(MASK);
        found.accept(source(lower, i));
        copied = i + length;
      }
      i += Math.max(1, length);
    }
    return masked == null ? text : masked.append(text, copied, text.length()).toString();
  }

  /** @param start where a secret, or a piece of one, begins in the text */
  private String source(String lower, int start) {
    for (Map.Entry<String, String> secret : forms.entrySet()) {
      if (matching(lower, start, secret.getKey()) > 0) {
        return secret.getValue();
      }
    }
    String piece = lower.substring(start, start + PIECE);
    for (Map.Entry<String, String> secret : forms.entrySet()) {
      if (secret.getKey().contains(piece)) {
        return secret.getValue();
      }
    }
    throw new IllegalStateException("no secret begins there");
  }

  /** Returns where the next block of a secret may begin; behind the text for none. */
  private int nextBlock(String lower, int start) {
    int block = start;
    while (block + BLOCK <= lower.length() && Arrays.binarySearch(blocks, hash(lower, block)) < 0) {
      block++;
    }
    return block + BLOCK <= lower.length() ? block : lower.length();
  }

  /** Returns how many characters of the text are pieces that overlap; 0 for too few. */
  private int pieceLength(String lower, int start) {
    int end = start;
    int from = start;
    for (int length = common(lower, from); length > 0; length = common(lower, from)) {
      end = from + length;
      from = end - PIECE + 1;
    }
    return end - start;
  }

  /** Returns how many characters of the text follow each other in a form, too; 0 for too few. */
  private int common(String lower, int start) {
    if (start + PIECE > lower.length()) {
      return 0;
    }
    String piece = lower.substring(start, start + PIECE);
    for (String form : forms.keySet()) {
      int place = form.indexOf(piece);
      if (place >= 0) {
        return commonPrefix(lower, start, form, place);
      }
    }
    return 0;
  }

  /** Returns how many characters of the text are the secret, or its start; 0 for too few. */
  private static int matching(String lower, int start, String secret) {
    int length = commonPrefix(lower, start, secret, 0);
    boolean cut = start + length == lower.length() || lower.startsWith("...", start + length);
    return length == secret.length() || length >= (cut ? SHORTEST : PIECE) ? length : 0;
  }

  private static int commonPrefix(String lower, int start, String form, int place) {
    int length = 0;
    while (place + length < form.length()
        && start + length < lower.length()
        && lower.charAt(start + length) == form.charAt(place + length)) {
      length++;
    }
    return length;
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
