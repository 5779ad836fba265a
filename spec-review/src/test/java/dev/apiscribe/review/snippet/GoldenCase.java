package dev.apiscribe.review.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.generated.GeneratedJava;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A golden case of the templates, laid out as the project is: its spec has what no documented one
 * has.
 */
public record GoldenCase(CuratedApi api, GeneratedJava java) {
  private static final Path CASES = Apis.ROOT.resolve("templates/src/test/cases");
  private static final Map<String, String> MODULES = Map.of(
      "client", "generated-client/golden",
      "models", "generated-models/golden",
      "server-spring", "generated-server-stubs/spring/golden",
      "server-jaxrs", "generated-server-stubs/jaxrs/golden");

  /** @param root of the project that is made of it */
  public static GoldenCase of(String name, Path root) throws IOException {
    Path folder = CASES.resolve(name);
    for (Map.Entry<String, String> module : MODULES.entrySet()) {
      Path from = folder.resolve("expected").resolve(module.getKey());
      if (Files.exists(from)) {
        copy(from, root.resolve(module.getValue()).resolve("src/generated/java"));
      }
    }
    YamlFile nothing = YamlFile.parse("nothing.yaml", "");
    CuratedApi api =
        CuratedApi.of(folder, YamlFile.read(folder.resolve("spec.yaml")), nothing, nothing);
    return new GoldenCase(api, GeneratedJava.read(root, "golden"));
  }

  JavaSnippet snippet(String pointer) {
    return JavaSnippet.of(api, pointer, java).orElseThrow();
  }

  /** The same with another spec. */
  GoldenCase with(Consumer<JsonNode> change) {
    JsonNode spec = api.spec().root().deepCopy();
    change.accept(spec);
    YamlFile nothing = YamlFile.parse("nothing.yaml", "");
    return new GoldenCase(CuratedApi.of(CASES, api.spec().with(spec), nothing, nothing), java);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
