package dev.apiscribe.testkit;

/**
 * An error in a request.
 *
 * @param place a JSON Pointer into the body, {@code body} for all of it, or a parameter such as
 *     {@code query limit}
 */
record RequestError(String place, String message) {
  @Override
  public String toString() {
    return place + ": " + message;
  }
}
