package dev.apiscribe.benchmarks;

/** Creates a log group, and says which id it was given. */
@FunctionalInterface
interface Caller {
  String PROJECT = "619d3e78f61b4be68bc5aa0b59edcf7b";
  String TOKEN = "a-token-of-some-length";

  /** Safe for concurrent use, except where {@link Callers} says otherwise. */
  String createLogGroup() throws Exception;

  /** Refuses an implementation that does not do the work. */
  default void prove() throws Exception {
    String id = createLogGroup();
    if (!LoopbackServer.GROUP.equals(id)) {
      throw new IllegalStateException(
          "expected the id " + LoopbackServer.GROUP + ", and it returned " + id);
    }
  }
}
