package dev.apiscribe.generator.build;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.generator.PayloadConstants;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Prints a class of constants for each API: the payloads of its documents, with their types. */
@Mojo(name = "payloads", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class PayloadsMojo extends AbstractMojo {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  @Parameter(property = "apiscribe.root", required = true)
  File root;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  /** That of the models without the API. */
  @Parameter(defaultValue = "dev.apiscribe", required = true)
  String basePackage;

  @Parameter(
      defaultValue = "${project.build.directory}/generated-sources/payloads",
      required = true)
  File sources;

  @Override
  public void execute() throws MojoExecutionException {
    Path specs = root.toPath().resolve("specs");
    Set<Path> written = new HashSet<>();
    try {
      for (Path bundle : FileTree.files(specs.resolve("target/bundled"))) {
        if (bundle.toString().endsWith(".json")) {
          written.add(print(bundle, specs));
        }
      }
      for (Path file : FileTree.files(sources.toPath())) {
        if (!written.contains(file)) {
          Files.delete(file); // of an API that is no more
        }
      }
    } catch (IOException e) {
      throw RefusedDocument.by(e);
    }
    project.addCompileSourceRoot(sources.getPath());
    getLog().info("Printed the payloads of " + written.size() + " APIs into " + sources);
  }

  private Path print(Path bundle, Path specs) throws IOException, MojoExecutionException {
    String api = bundle.getFileName().toString().replaceFirst("\\.json$", "");
    List<String> names = FileTree.files(specs.resolve(api).resolve("examples")).stream()
        .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
        .toList();
    try {
      PayloadConstants constants =
          PayloadConstants.of(JSON.readTree(bundle.toFile()), names, basePackage);
      Path file = sources.toPath().resolve(constants.file());
      FileTree.writeIfChanged(file, constants.print(root.toPath().resolve("templates")));
      return file;
    } catch (IllegalArgumentException e) {
      throw RefusedDocument.by(e);
    }
  }
}
