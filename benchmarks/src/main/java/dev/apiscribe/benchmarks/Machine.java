package dev.apiscribe.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where a run took place. */
final class Machine {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** Such as {@code JDK 17.0.15, 2 cores (a processor's name), loopback}. */
  static String description() throws IOException {
    String cores = Runtime.getRuntime().availableProcessors() + " cores";
    return "JDK " + System.getProperty("java.version") + ", " + cores + processor() + ", loopback";
  }

  private static String processor() throws IOException {
    if (!Files.isReadable(CPU)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(CPU)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
          .orElse("");
    }
  }
}
