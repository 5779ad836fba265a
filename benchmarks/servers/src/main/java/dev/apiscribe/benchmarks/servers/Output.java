package dev.apiscribe.benchmarks.servers;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** What a program prints, in UTF-8 whatever the machine's locale is. */
final class Output {
  private static final PrintWriter OUT =
      new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private Output() {}

  static void line(Object text) {
    OUT.println(text);
  }
}
