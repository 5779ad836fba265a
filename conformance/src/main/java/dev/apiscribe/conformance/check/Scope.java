package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of items that a check is about. */
public enum Scope {
  /** A payload that a document prints. */
  PAYLOAD,
  /** A documented operation with one of its statuses. */
  EXCHANGE,
  /** A further media type of such an exchange. */
  VARIANT,
  /** A constraint of a request, broken once. */
  CONSTRAINT,
  /**
   * A documented response, each property of which is removed, nulled or of another type in turn.
   */
  CHANGED,
  /** The model of a schema, with every property or with the required ones only. */
  MODEL,
  /** A path whose parameter holds characters that mean something in a URL. */
  ROUTE;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
