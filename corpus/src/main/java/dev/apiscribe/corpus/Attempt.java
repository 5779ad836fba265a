package dev.apiscribe.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One document, generated and compiled by one implementation. */
final class Attempt {
  private Attempt() {}

  /** @param folder that is there alone for this attempt */
  static Outcome at(Path document, Implementation implementation, Path folder) throws IOException {
    long start = System.nanoTime();
    delete(folder);
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    try {
      implementation.generate(document, sources);
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.refused(reason(e), seconds(start));
    }
    String problem = Compilation.firstProblem(sources, classes, implementation.compilerOptions());
    return problem.isEmpty()
        ? new Outcome(true, true, "", 0, 0, "", seconds(start))
        : Outcome.notCompiled(problem, seconds(start));
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
