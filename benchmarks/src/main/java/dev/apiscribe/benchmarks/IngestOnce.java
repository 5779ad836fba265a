package dev.apiscribe.benchmarks;

import java.net.URI;

/** A program that sends a million rows in one request, and says that it did. */
final class IngestOnce {
  private IngestOnce() {}

  public static void main(String[] arguments) throws Exception {
    Ingesters.of(arguments[0], URI.create(arguments[1])).ingest(IngestBenchmark.ROWS);
    Output.line("sent");
    System.exit(0);
  }
}
