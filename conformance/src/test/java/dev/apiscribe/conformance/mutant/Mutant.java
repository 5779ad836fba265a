package dev.apiscribe.conformance.mutant;

import java.nio.charset.StandardCharsets;

/**
 * A body that a service never documented.
 *
 * @param place where it differs, for people
 */
record Mutant(
    MutantKind kind, String place, String contentType, byte[] body, Expectation expected) {
  private static final String JSON = "application/json";
  private static final int SHOWN = 300;

  static Mutant of(MutantKind kind, String place, byte[] body, Expectation expected) {
    return new Mutant(kind, place, JSON, body, expected);
  }

  Mutant withContentType(String other) {
    return new Mutant(kind, place, other, body, expected);
  }

  @Override
  public String toString() {
    String text = new String(body, 0, Math.min(SHOWN, body.length), StandardCharsets.UTF_8);
    return kind.label() + " " + place + " " + contentType + " <" + text + ">";
  }
}
