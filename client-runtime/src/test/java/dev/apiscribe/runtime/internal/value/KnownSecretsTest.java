package dev.apiscribe.runtime.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.apiscribe.runtime.internal.http.PercentEncoding;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A long secret is masked wherever a piece of it begins, and what finds it is small. */
class KnownSecretsTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int PIECE = 16;
  private static final String TOKEN = token(5000);

  private static String token(int length) {
    Random random = new Random(1);
    StringBuilder token = new StringBuilder();
    while (token.length() < length) {
      token.append((char) (' ' + 1 + random.nextInt('~' - ' ')));
    }
    return token.toString();
  }

  private static KnownSecrets of(String... secrets) {
    KnownSecrets known = new KnownSecrets();
    List.of(secrets).forEach(secret -> known.add(secret, "header of " + secret.length()));
    return known;
  }

  private static List<String> forms(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    return List.of(
        secret,
        secret.toUpperCase(Locale.ROOT),
        secret.replace("~", "~0").replace("/", "~1"),
        PercentEncoding.encode(secret),
        Base64.getEncoder().encodeToString(bytes).replace("=", ""),
        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  @Test
  void maskEachPieceOfEachForm() {
    KnownSecrets known = of(TOKEN);
    for (String form : forms(TOKEN)) {
      for (int i = 0; i + PIECE <= form.length(); i++) {
        assertThat(known.mask(" " + form.substring(i, i + PIECE) + " "))
            .as("%s at %d", form, i)
            .isEqualTo(" *** ");
      }
    }
  }

  @Test
  void maskPiecesThatOverlap() {
    String first = token(40);
    String rest = "-and-the-rest-of-another-secret";

    KnownSecrets known = of(first, first.substring(first.length() - PIECE + 1) + rest);

    assertThat(known.mask(" " + first + rest + " ")).isEqualTo(" *** ");
    assertThat(known.mask(" " + first + first.substring(1) + " ")).isEqualTo(" ****** ");
  }

  @Test
  void nameTheSourceOfEachSecretInAText() {
    KnownSecrets known = of(TOKEN, "a-password");
    List<String> found = new ArrayList<>();

    known.mask("a-password " + TOKEN.substring(100, 120) + " a-passwo... nothing", found::add);

    assertThat(found).containsExactly("header of 10", "header of 5000", "header of 10");
  }

  @Test
  void leaveFewerCharactersThanAPiece() {
    KnownSecrets known = of(TOKEN);
    for (int i = 0; i + PIECE <= TOKEN.length(); i++) {
      String text = " " + TOKEN.substring(i, i + PIECE - 1) + " ";
      assertThat(known.mask(text)).isEqualTo(text);
    }
  }

  /** An exception keeps them, and a program may keep a thousand exceptions. */
  @Test
  void takeLessThanAHundredBytesForACharacter() {
    KnownSecrets warm = of(TOKEN);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    KnownSecrets known = of(TOKEN);
    long taken = THREADS.getCurrentThreadAllocatedBytes() - before;

    assertThat(taken).isLessThan(100L * TOKEN.length());
    assertThat(known.mask(TOKEN)).isEqualTo(warm.mask(TOKEN));
  }
}
