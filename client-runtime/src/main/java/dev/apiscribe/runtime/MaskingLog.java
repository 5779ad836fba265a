package dev.apiscribe.runtime;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Tells which rule masks what in one attempt: each place once, and never a value. Safe for
 * concurrent use.
 */
final class MaskingLog {
  private final Consumer<String> lines;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  MaskingLog(Consumer<String> lines) {
    this.lines = lines;
  }

  void tell(String place, MaskingRule rule) {
    tell(place, rule.toString());
  }

  /** Returns what takes where the call sends a secret that is repeated in a place. */
  Consumer<String> repetitionIn(String place) {
    return source -> tell(place, MaskingRule.REPEATED_SECRET + " (" + source + ")");
  }

  private void tell(String place, String reason) {
    String line = "masked " + place + ": " + reason;
    if (told.add(line)) {
      lines.accept(line);
    }
  }
}
