package dev.apiscribe.generator;

/**
 * In which direction a property is required. A class is for both, so that its builder asks for what
 * both require, and the rest is checked where the direction is known.
 */
enum Requirement {
  NONE,
  /** It is {@code writeOnly}: a client and a server ask for it in requests. */
  REQUESTS,
  /** It is {@code readOnly}: a client that validates responses asks for it. */
  RESPONSES,
  BOTH;

  /** Returns that of a property that is listed as required. */
  static Requirement of(boolean readOnly, boolean writeOnly) {
    return readOnly && writeOnly ? NONE : readOnly ? RESPONSES : writeOnly ? REQUESTS : BOTH;
  }

  boolean ofRequests() {
    return this == REQUESTS || this == BOTH;
  }

  boolean ofResponses() {
    return this == RESPONSES || this == BOTH;
  }
}
