package dev.apiscribe.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's own build, as a person starts it, without a network. */
final class Maven {
  private static final List<Path> GENERATED =
      List.of(Path.of("generated-models"), Path.of("generated-client"), Path.of("generated-server-stubs"));

  private Maven() {}

  /** Seconds; what the build says goes to target/maven.log. */
  static double seconds(List<String> arguments) throws IOException, InterruptedException {
    Path log = Path.of("benchmarks/target/maven.log");
    List<String> command = new ArrayList<>(List.of("./mvnw", "-o", "-q"));
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit + "; see " + log);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** The modules that are generated, and what they need. */
  static List<String> compileGenerated() throws IOException {
    List<String> modules = new ArrayList<>();
    for (Path fingerprint : fingerprints()) {
      modules.add(fingerprint.getParent().getParent().toString());
    }
    return List.of("compile", "-am", "-pl", String.join(",", modules));
  }

  /** The next build takes everything for changed. */
  static void forgetGenerations() throws IOException {
    for (Path fingerprint : fingerprints()) {
      Files.writeString(fingerprint, "");
    }
  }

  /** Four APIs with four outputs each. */
  static List<Path> fingerprints() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : GENERATED) {
      try (Stream<Path> files = Files.find(folder, 4, (path, facts) -> path.endsWith("target/generation.sha256"))) {
        files.sorted().forEach(found::add);
      }
    }
    if (found.size() != 16) {
      throw new IllegalStateException("expected 16 generated modules, and found " + found + "; run ./mvnw package -DskipTests first");
    }
    return found;
  }
}
