package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a check ended. */
public enum Outcome {
  PASSED,
  FAILED,
  /** It cannot be made, and the check's message says why. */
  NOT_COVERED;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
