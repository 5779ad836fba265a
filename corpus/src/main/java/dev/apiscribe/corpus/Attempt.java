package dev.apiscribe.corpus;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One document, generated and compiled by one implementation. */
final class Attempt {
  /** Of each kind of loss one is enough, and a document has few kinds. */
  private static final int SHOWN = 5;

  private Attempt() {}

  /** @param folder that is there alone for this attempt */
  static Outcome at(Path document, Implementation implementation, Path folder) throws IOException {
    long start = System.nanoTime();
    delete(folder);
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Examples examples;
    try {
      examples = implementation.generate(document, sources);
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.refused(reason(e), seconds(start));
    }
    String problem = Compilation.firstProblem(sources, classes, implementation.compilerOptions());
    if (!problem.isEmpty()) {
      return Outcome.notCompiled(problem, seconds(start));
    }
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Attempt.class.getClassLoader())) {
      ExampleCount count = examples.count(loader);
      return new Outcome(
          true,
          true,
          "",
          count.valid(),
          count.valid() - count.lost().size(),
          count.unproven(),
          count.lost().stream().limit(SHOWN).collect(Collectors.joining("\n")),
          seconds(start));
    }
  }

  /** Returns the first place of several, without the line above them. */
  private static String reason(Throwable failure) {
    List<String> lines =
        String.valueOf(failure.getMessage()).lines().map(String::strip).toList();
    if (lines.isEmpty() || failure.getMessage() == null) {
      return failure.toString();
    }
    boolean several = lines.size() > 1 && lines.get(0).endsWith(":");
    return several
        ? lines.get(1) + (lines.size() > 2 ? " and " + (lines.size() - 2) + " more" : "")
        : lines.get(0);
  }

  private static double seconds(long start) {
    return Math.round((System.nanoTime() - start) / 1e8) / 10.0;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path each : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
