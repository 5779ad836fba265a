package dev.apiscribe.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's own build, as a person starts it, without a network.
 *
 * @param root of the project
 */
record Maven(Path root) {
  /** That of the working directory. */
  static final Maven HERE = new Maven(Path.of(""));

  private static final List<String> GENERATED =
      List.of("generated-models", "generated-client", "generated-server-stubs");

  /** Seconds; what the build says goes to target/maven.log. */
  double seconds(List<String> arguments) throws IOException, InterruptedException {
    Path log = Path.of("benchmarks/target/maven.log").toAbsolutePath();
    List<String> command = new ArrayList<>(List.of("./mvnw", "-o", "-q"));
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command)
        .directory(root.toAbsolutePath().toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit + "; see " + log);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** The modules that are generated, and what they need. */
  List<String> compileGenerated() throws IOException {
    List<String> modules = new ArrayList<>();
    for (Path fingerprint : fingerprints()) {
      modules.add(root.relativize(fingerprint.resolve("../..").normalize()).toString());
    }
    return List.of("compile", "-am", "-pl", String.join(",", modules));
  }

  /** The next build takes everything for changed. */
  void forgetGenerations() throws IOException {
    for (Path fingerprint : fingerprints()) {
      Files.writeString(fingerprint, "");
    }
  }

  /** Returns the fingerprints of each API and each output. */
  List<Path> fingerprints() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : GENERATED) {
      try (Stream<Path> files = Files.find(
          root.resolve(folder),
          4,
          (path, facts) -> path.endsWith("target/generation.fingerprint"))) {
        files.sorted().forEach(found::add);
      }
    }
    int expected = apis() * outputs();
    if (found.size() != expected) {
      throw new IllegalStateException("expected " + expected + " generated modules, and found "
          + found + "; run ./mvnw package -DskipTests first");
    }
    return found;
  }

  int apis() throws IOException {
    return count("specs/*/openapi.yaml");
  }

  int outputs() throws IOException {
    return count("generator-config/*.yaml");
  }

  private int count(String glob) throws IOException {
    PathMatcher matcher = root.getFileSystem().getPathMatcher("glob:" + glob);
    Path folder = root.resolve(glob.substring(0, glob.indexOf('/')));
    try (Stream<Path> files =
        Files.find(folder, 2, (path, facts) -> matcher.matches(root.relativize(path)))) {
      return (int) files.count();
    }
  }
}
