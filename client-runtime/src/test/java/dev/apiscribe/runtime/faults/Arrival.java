package dev.apiscribe.runtime.faults;

/** What a server saw of a request, from the least to the most. */
enum Arrival {
  /** No byte of it. */
  NOTHING("nothing"),
  /** As much as it wanted, and it responded by a status that says that it did not begin. */
  REFUSED("refused"),
  /** At least its first byte. */
  PART("a part"),
  /** Its head, and the body that the head announces. */
  WHOLE("all");

  private final String text;

  Arrival(String text) {
    this.text = text;
  }

  /** Returns whether the server could have acted on it. */
  boolean mayBeExecuted() {
    return this == PART || this == WHOLE;
  }

  @Override
  public String toString() {
    return text;
  }
}
