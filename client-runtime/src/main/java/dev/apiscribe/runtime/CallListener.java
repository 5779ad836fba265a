package dev.apiscribe.runtime;

/**
 * A listener for the events of calls. It runs on the threads of the calls, so it must be quick. It
 * cannot change a call; what it throws is logged and ignored.
 */
@FunctionalInterface
public interface CallListener {
  void on(CallEvent event);
}
