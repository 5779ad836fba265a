package dev.apiscribe.runtime;

/**
 * Where new tokens come from. It may block, is asked on a thread of the runtime, and never by two at once. It must end by
 * itself: while it hangs, no other login begins, and every call that needs a token runs into its timeout.
 */
@FunctionalInterface
public interface TokenSource {

  /**
   * @throws Exception reaches every call that waits for the token; an {@link ApiException} as it is
   */
  Token fetch() throws Exception;
}
