package dev.apiscribe.generator.build;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.generator.internal.DocumentFolder;
import dev.apiscribe.generator.internal.VisibleJson;
import dev.apiscribe.generator.mappings.ApiMappings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the documented exchanges of every API as mappings of WireMock, and the documented payloads
 * beside them.
 */
@Mojo(name = "mappings", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class MappingsMojo extends AbstractMojo {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  @Parameter(property = "apiscribe.root", required = true)
  private File root;

  /** Where the jar takes them from. */
  @Parameter(defaultValue = "${project.build.outputDirectory}/META-INF/apiscribe", required = true)
  private File packed;

  private final Set<Path> written = new HashSet<>();

  @Override
  public void execute() throws MojoExecutionException {
    try {
      Path specs = root.toPath().resolve("specs");
      Set<String> apis = FileTree.files(specs.resolve("target/bundled")).stream()
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .collect(Collectors.toCollection(TreeSet::new));
      for (String api : apis) {
        mappings(api, specs.resolve("target/bundled/" + api + ".json"));
        payloads(api, specs.resolve(api).resolve("examples"));
      }
      write("apis.txt", String.join("\n", apis) + "\n");
      for (Path file : FileTree.files(packed.toPath())) {
        if (!written.contains(file)) {
          Files.delete(file); // of an operation or payload that is no more
        }
      }
      getLog().info("Mapped " + apis.size() + " APIs into " + packed);
    } catch (IllegalArgumentException | IOException e) {
      throw RefusedDocument.by(e);
    }
  }

  private void payloads(String api, Path examples) throws IOException {
    StringBuilder names = new StringBuilder();
    for (Path payload : FileTree.files(examples)) {
      DocumentFolder.of(examples).inside(payload);
      String file = payload.getFileName().toString();
      write("payloads/" + api + "/" + file, VisibleJson.of(Files.readString(payload)));
      names.append(file.replaceFirst("\\.json$", "\n"));
    }
    write("payloads/" + api + "/names.txt", names.toString());
  }

  // The folder "mappings" at the end is where WireMock looks, below whatever it is told.
  private void mappings(String api, Path bundle) throws IOException, MojoExecutionException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    ObjectWriter writer = JSON.writer(printer);
    try {
      for (Map.Entry<String, JsonNode> file :
          ApiMappings.of(api, JSON.readTree(bundle.toFile())).entrySet()) {
        write(
            "mappings/" + api + "/mappings/" + file.getKey(),
            VisibleJson.of(writer.writeValueAsString(file.getValue())) + "\n");
      }
    } catch (IllegalArgumentException e) {
      String place = String.valueOf(e.getMessage()).replaceFirst("^#", "");
      throw RefusedDocument.by(
          new IllegalArgumentException("specs/" + api + "/openapi.yaml#" + place, e));
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = packed.toPath().resolve(name);
    FileTree.writeIfChanged(file, text);
    written.add(file);
  }
}
