package dev.apiscribe.runtime.testing;

/** An answer as a document prints it. The test kit has constants of that kind: {@code LtsPayloads.CREATE_LOG_GROUP_201}. */
public interface DocumentedResponse {

  int status();

  /** What {@code Content-Type} says. */
  String mediaType();

  /** The body. */
  String json();
}
