package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What regenerating takes, beyond the same build without it, when the documents have many times
 * their operations: in a copy of the project.
 */
final class GrowthBenchmark implements Benchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path BUNDLED = Path.of("specs/target/bundled");
  private static final int ROUNDS = 3;

  @Override
  public List<Comparison> run() throws Exception {
    Comparison growth = new Comparison(
        "build-growth",
        "Regenerate 16 times the operations, to once",
        "s",
        Goal.ratioAtMost(3),
        name(16),
        name(1));
    Path root = Files.createTempDirectory("growth");
    try {
      Maven copy = copy(root);
      for (int times : new int[] {1, 4, 16}) {
        for (Path spec : specs()) {
          ObjectNode document = (ObjectNode) JSON.readTree(spec.toFile());
          String api = spec.getFileName().toString().replace(".json", "");
          JSON.writeValue(
              root.resolve("specs").resolve(api).resolve("openapi.yaml").toFile(),
              multiplied(document, times));
        }
        measure(copy, growth, name(times));
      }
    } finally {
      delete(root);
    }
    return List.of(growth);
  }

  private static void measure(Maven copy, Comparison growth, String name) throws Exception {
    List<String> compile = Maven.HERE.compileGenerated();
    // Prints and compiles what is new, so that the rounds print what lies there already, and
    // compile nothing.
    List<String> first = new ArrayList<>(compile);
    first.set(0, "package");
    first.add("-DskipTests");
    copy.seconds(first);
    // After package, this one compiles all again.
    copy.seconds(compile);
    List<String> without = new ArrayList<>(compile);
    without.add("-Dgeneration.phase=none");
    for (int round = 0; round < ROUNDS; round++) {
      double start = copy.seconds(without);
      copy.forgetGenerations();
      growth.add(name, copy.seconds(compile) - start);
    }
  }

  private static String name(int times) {
    return times == 1 ? "the documents' operations" : times + " times as many operations";
  }

  /** Copies what is committed. */
  private static Maven copy(Path root) throws IOException, InterruptedException {
    Process clone = new ProcessBuilder("git", "clone", "-q", ".", root.toString())
        .inheritIO()
        .start();
    if (clone.waitFor() != 0) {
      throw new IOException("the project cannot be copied; git says why");
    }
    return new Maven(root);
  }

  private static List<Path> specs() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLED)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** The same operations under other paths, names and tags. */
  static ObjectNode multiplied(ObjectNode document, int times) {
    ObjectNode result = document.deepCopy();
    ObjectNode paths = (ObjectNode) result.get("paths");
    for (int copy = 2; copy <= times; copy++) {
      String number = String.valueOf(copy);
      for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
        ObjectNode item = path.getValue().deepCopy();
        item.forEach(operation -> {
          if (operation.path("operationId").isTextual()) {
            ((ObjectNode) operation)
                .put("operationId", operation.get("operationId").asText() + number);
            String tag = operation.at("/tags/0").asText() + number;
            ((ObjectNode) operation).putArray("tags").add(tag);
          }
        });
        paths.set("/copy" + number + path.getKey(), item);
      }
    }
    return result;
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
