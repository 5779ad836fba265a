package dev.apiscribe.runtime;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an operation says that something is done: a job, an instance. Immutable.
 *
 * @param <T> the body of the response that has the state
 */
public final class StateRule<T> {
  private final Function<? super T, ? extends @Nullable Object> state;
  private final List<String> done;
  private final List<String> failed;
  private final @Nullable Function<? super T, ? extends @Nullable Object> reason;

  private StateRule(
      Function<? super T, ? extends @Nullable Object> state,
      List<String> done,
      List<String> failed,
      @Nullable Function<? super T, ? extends @Nullable Object> reason) {
    this.state = state;
    this.done = List.copyOf(done);
    this.failed = List.copyOf(failed);
    this.reason = reason;
  }

  /**
   * Creates a rule.
   *
   * @param state null where the response has none, which is a state that goes on
   * @param done the states that were waited for
   * @param failed the states that no waiting ends; all others go on
   */
  public static <T> StateRule<T> of(
      Function<? super T, ? extends @Nullable Object> state,
      List<String> done,
      List<String> failed) {
    return new StateRule<>(state, done, failed, null);
  }

  /** Adds why something failed. */
  public StateRule<T> reason(Function<? super T, ? extends @Nullable Object> text) {
    return new StateRule<>(state, done, failed, text);
  }

  /** Empty where the response has none. */
  String state(T body) {
    Object value = state.apply(body);
    return value == null ? "" : value.toString();
  }

  boolean isDone(String value) {
    return done.contains(value);
  }

  boolean isFailed(String value) {
    return failed.contains(value);
  }

  /** Empty where the response has none. */
  String reason(T body) {
    Object value = reason == null ? null : reason.apply(body);
    return value == null ? "" : value.toString();
  }
}
