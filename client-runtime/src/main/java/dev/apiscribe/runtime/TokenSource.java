package dev.apiscribe.runtime;

/** Where new tokens come from. It may block, is asked on a thread of the runtime, and never by two at once. */
@FunctionalInterface
public interface TokenSource {

  /**
   * @throws Exception reaches every call that waits for the token; an {@link ApiException} as it is
   */
  Token fetch() throws Exception;
}
