package dev.apiscribe.review.report;

import dev.apiscribe.openapi.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells findings apart from run to run. Lines are left out: a finding that has only moved is the
 * same.
 */
final class Fingerprints {
  private final Map<String, Integer> seen = new HashMap<>();

  /** Two findings of one report have different ones, even when they say the same. */
  String of(Finding finding) {
    String identity = String.join(
        "\n", finding.rule(), of(finding.left()), of(finding.right()), finding.message());
    int before = seen.merge(identity, 1, Integer::sum) - 1;
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest((identity + "\n" + before).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String of(@Nullable Place place) {
    return place == null
        ? ""
        : place.source() + "#" + (place.pointer() == null ? "" : place.pointer());
  }
}
