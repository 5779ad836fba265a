package dev.apiscribe.generator.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.YamlFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Ends a build with a table of what it made, counted in the files as they lie there. */
@Mojo(name = "summary", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class SummaryMojo extends AbstractMojo {
  private static final String ROW = "%-10s %10s %8s %9s   %8s %8s %8s %8s %10s";

  @Parameter(property = "apiscribe.root", required = true)
  private File root;

  @Override
  public void execute() throws MojoExecutionException {
    try {
      for (String line : table()) {
        getLog().info(line);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot count what was made: " + e.getMessage(), e);
    }
  }

  private List<String> table() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(String.format(
        Locale.ROOT,
        ROW,
        "API",
        "operations",
        "schemas",
        "payloads",
        "models",
        "client",
        "Spring",
        "JAX-RS",
        "Java lines"));
    long[] total = new long[8];
    for (Path bundle : FileTree.files(root.toPath().resolve("specs/target/bundled"))) {
      String name = bundle.getFileName().toString();
      if (name.endsWith(".json")) {
        String api = name.substring(0, name.length() - ".json".length());
        long[] counts = counts(api, new JsonMapper().readTree(bundle.toFile()));
        for (int i = 0; i < total.length; i++) {
          total[i] += counts[i];
        }
        lines.add(row(api, counts));
      }
    }
    lines.add(row("all", total));
    lines.add("");
    return lines;
  }

  private long[] counts(String api, JsonNode spec) throws IOException {
    long[] counts = new long[8];
    counts[0] = SpecOperation.all(YamlFile.of(api, spec).node("")).size();
    counts[1] = spec.path("components").path("schemas").size();
    counts[2] = FileTree.files(root.toPath().resolve("specs").resolve(api).resolve("examples"))
        .size();
    int output = 3;
    for (String folder : List.of(
        "generated-models",
        "generated-client",
        "generated-server-stubs/spring",
        "generated-server-stubs/jaxrs")) {
      List<Path> files =
          FileTree.files(root.toPath().resolve(folder).resolve(api).resolve("src/generated/java"));
      counts[output++] = files.size();
      for (Path file : files) {
        counts[7] += Files.readAllLines(file).size();
      }
    }
    return counts;
  }

  private static String row(String name, long[] counts) {
    Object[] cells = new Object[9];
    cells[0] = name;
    for (int i = 0; i < counts.length; i++) {
      cells[i + 1] = counts[i];
    }
    return String.format(Locale.ROOT, ROW, cells);
  }
}
