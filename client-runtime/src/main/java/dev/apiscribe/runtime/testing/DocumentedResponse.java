package dev.apiscribe.runtime.testing;

/**
 * A response as a document prints it. The test kit has constants of that kind:
 * {@code LtsPayloads.CREATE_LOG_GROUP_201}.
 */
public interface DocumentedResponse {

  int status();

  /** Returns the value of {@code Content-Type}. */
  String mediaType();

  /** Returns the body. */
  String json();
}
