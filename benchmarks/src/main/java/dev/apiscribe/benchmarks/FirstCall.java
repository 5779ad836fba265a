package dev.apiscribe.benchmarks;

import java.net.URI;

/** A program that makes one call, says the id, and ends as programs do: by the end of its main. */
final class FirstCall {
  private FirstCall() {}

  public static void main(String[] arguments) throws Exception {
    Output.line(Callers.of(arguments[0], URI.create(arguments[1])).createLogGroup());
  }
}
