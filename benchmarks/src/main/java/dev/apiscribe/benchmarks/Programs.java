package dev.apiscribe.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Child JVMs. */
final class Programs {
  private static final long LONGEST_SECONDS = 120;

  private Programs() {}

  /**
   * How a program went.
   *
   * @param said its first line; empty when it ended without one
   */
  record Outcome(String said, double secondsToFirstLine, double secondsToEnd, int exit) {

    double secondsBetween() {
      return secondsToEnd - secondsToFirstLine;
    }
  }

  /**
   * Returns the JVM that runs this program, with the same folders for temporary files and for what
   * libraries keep in a home.
   */
  static List<String> java() {
    return List.of(
        System.getProperty("java.home") + "/bin/java",
        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
        "-Duser.home=" + System.getProperty("user.home"));
  }

  /**
   * This program's class path without the jars whose file names begin so: an implementation is not
   * charged for others' jars.
   */
  static String classPathWithout(List<String> prefixes) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> prefixes.stream().noneMatch(new File(entry).getName()::startsWith))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns what these benchmarks are packed into, for class paths without folders. */
  static Path ownJar() throws IOException {
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(Path.of("benchmarks/target"), "apiscribe-benchmarks-*.jar")) {
      return jars.iterator().next();
    }
  }

  /** Runs it to its end, which is forced after two minutes. */
  static Outcome run(
      List<String> options, String classPath, Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(java());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, program.getName()));
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    try (BufferedReader output = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String said = output.readLine();
      long first = System.nanoTime();
      boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
      long end = System.nanoTime();
      return new Outcome(
          said == null ? "" : said,
          (first - start) / 1e9,
          (end - start) / 1e9,
          ended ? process.exitValue() : -1);
    } finally {
      process.destroyForcibly();
    }
  }
}
