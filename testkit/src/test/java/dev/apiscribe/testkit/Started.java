package dev.apiscribe.testkit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program in a JVM of its own. */
final class Started implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private Started(Process process) {
    this.process = process;
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  static Started java(List<String> classPath, String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), main));
    command.addAll(Arrays.asList(arguments));
    return new Started(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** The first group of the first line in which the pattern is found. */
  String next(String pattern) throws IOException {
    StringBuilder before = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher matcher = Pattern.compile(pattern).matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
      before.append(line).append('\n');
    }
    throw new AssertionError("ended without " + pattern + ":\n" + before);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
