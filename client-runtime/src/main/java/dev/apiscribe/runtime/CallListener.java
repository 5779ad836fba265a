package dev.apiscribe.runtime;

/**
 * Is told what calls do, on the threads that do it: it must be quick. It cannot change a call, and what it throws is
 * logged and forgotten.
 */
@FunctionalInterface
public interface CallListener {
  void on(CallEvent event);
}
