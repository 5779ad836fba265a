package dev.apiscribe.runtime;

/**
 * A source of tokens. It may block; the runtime calls it on one thread at a time. It must end by
 * itself: while it hangs, no other login begins, and every call that needs a token runs into its
 * timeout.
 */
@FunctionalInterface
public interface TokenSource {

  /**
   * Fetches a new token.
   *
   * @throws Exception reaches every call that waits for the token; an {@link ApiException} as it is
   */
  Token fetch() throws Exception;
}
