package dev.apiscribe.runtime;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells which rule masks what in one attempt: each place once, and never a value. Safe for
 * concurrent use.
 */
final class MaskingLog {
  /** Tells nothing. */
  static final MaskingLog OFF = new MaskingLog(null);

  private final @Nullable Consumer<String> lines;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /** @param lines null to tell nothing */
  MaskingLog(@Nullable Consumer<String> lines) {
    this.lines = lines;
  }

  boolean isOn() {
    return lines != null;
  }

  void tell(String place, MaskingRule rule) {
    tell(place, rule.toString());
  }

  /** @param source where the call sends the secret */
  void repeated(String place, String source) {
    tell(place, MaskingRule.REPEATED_SECRET + " (" + source + ")");
  }

  private void tell(String place, String reason) {
    String line = "masked " + place + ": " + reason;
    if (lines != null && told.add(line)) {
      lines.accept(line);
    }
  }
}
