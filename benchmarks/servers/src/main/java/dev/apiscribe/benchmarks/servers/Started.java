package dev.apiscribe.benchmarks.servers;

import java.io.IOException;

/** What a program does once it accepts connections. */
final class Started {
  static final String GROUP = "b6b9332b-091f-4b22-b810-264318d2d664";

  private Started() {}

  /** Says where, and ends with the process that started it. */
  static void at(int port) throws IOException {
    Output.line("port " + port);
    while (System.in.read() >= 0) {
      // nothing is said to it
    }
    System.exit(0);
  }
}
