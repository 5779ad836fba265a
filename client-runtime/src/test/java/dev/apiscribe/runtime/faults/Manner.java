package dev.apiscribe.runtime.faults;

/** How a call is made: the columns of the table. */
enum Manner {
  GET_SYNC(true, false),
  GET_ASYNC(true, true),
  POST_SYNC(false, false),
  POST_ASYNC(false, true);

  private final boolean repeatable;
  private final boolean async;

  Manner(boolean repeatable, boolean async) {
    this.repeatable = repeatable;
    this.async = async;
  }

  /** Whether the call may be made twice. */
  boolean isRepeatable() {
    return this.repeatable;
  }

  boolean isAsync() {
    return this.async;
  }
}
