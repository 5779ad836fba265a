package dev.apiscribe.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code budgets.yaml}. */
record Budgets(Map<?, ?> root) {
  static Budgets read() throws IOException {
    Object root = new Load(LoadSettings.builder().build())
        .loadFromString(Files.readString(Path.of("budgets.yaml")));
    return new Budgets((Map<?, ?>) root);
  }

  /** Those that are listed as a number, and one for each API and output. */
  int artifacts() throws IOException {
    return (int) number(root.get("artifacts"))
        + count("specs", "*/openapi.yaml") * count("generator-config", "*.yaml");
  }

  private static int count(String folder, String glob) throws IOException {
    Path root = Path.of("..", folder);
    PathMatcher matcher = root.getFileSystem().getPathMatcher("glob:" + glob);
    try (Stream<Path> files =
        Files.find(root, 2, (path, facts) -> matcher.matches(root.relativize(path)))) {
      return (int) files.count();
    }
  }

  /** The bytes that each client may weigh with its dependencies. */
  Map<String, Long> clients() {
    Map<String, Long> clients = new TreeMap<>();
    ((Map<?, ?>) root.get("clients"))
        .forEach((artifact, bytes) -> clients.put((String) artifact, number(bytes)));
    return clients;
  }

  /** How many classes each client may have: its own, and with those of its dependencies. */
  Map<String, List<Long>> classes() {
    Map<String, List<Long>> classes = new TreeMap<>();
    ((Map<?, ?>) root.get("client-classes"))
        .forEach((artifact, counts) -> classes.put(
            (String) artifact, ((List<?>) counts).stream().map(Budgets::number).toList()));
    return classes;
  }

  int clientDependencies() {
    return (int) number(root.get("client-dependencies"));
  }

  /** The bytes of the test kit's jar that needs no other. */
  long standaloneTestkit() {
    return number(root.get("standalone-testkit"));
  }

  /** What may lie at the root of the artifact's jar. */
  List<String> roots(String artifact) {
    Object own = ((Map<?, ?>) root.get("roots-of")).get(artifact);
    return ((List<?>) (own == null ? root.get("roots") : own))
        .stream().map(String.class::cast).toList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
