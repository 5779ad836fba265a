package dev.apiscribe.generator.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes each curated document as one self-contained YAML and JSON file. */
@Mojo(name = "bundle", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class BundleMojo extends AbstractMojo {
  /** Lists the APIs, one name a line: readers of a class path cannot list a folder. */
  static final String INDEX = "apis.txt";

  /** The folder with one folder per API. */
  @Parameter(defaultValue = "${project.basedir}", required = true)
  File specs;

  @Parameter(defaultValue = "${project.build.directory}/bundled", required = true)
  File bundled;

  /** Where the jar takes them from. */
  @Parameter(defaultValue = "${project.build.outputDirectory}/META-INF/openapi", required = true)
  File packed;

  @Override
  public void execute() throws MojoExecutionException {
    try (Stream<Path> folders = Files.list(specs.toPath())) {
      List<Path> documents = folders
          .map(folder -> folder.resolve("openapi.yaml"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
      List<String> apis = documents.stream()
          .map(document -> document.getParent().getFileName().toString())
          .toList();
      Map<String, String> addresses =
          SpecBundle.addresses(specs.toPath().resolve("documents.yaml"));
      for (Path document : documents) {
        String api = document.getParent().getFileName().toString();
        SpecBundle bundle = SpecBundle.of(document, addresses);
        String yaml =
            "# Bundled from specs/" + api + "/openapi.yaml; edit that one.\n" + bundle.yaml();
        String json = bundle.json();
        for (File folder : List.of(bundled, packed)) {
          FileTree.writeIfChanged(folder.toPath().resolve(api + ".yaml"), yaml);
          FileTree.writeIfChanged(folder.toPath().resolve(api + ".json"), json);
        }
      }
      FileTree.writeIfChanged(packed.toPath().resolve(INDEX), String.join("\n", apis) + "\n");
      for (File folder : List.of(bundled, packed)) {
        deleteOthers(folder.toPath(), apis);
      }
      getLog().info("Bundled " + documents.size() + " specs into " + bundled);
    } catch (IOException e) {
      throw RefusedDocument.by(e);
    }
  }

  /**
   * Otherwise the bundle of an API that was removed would be generated, published and counted until
   * the next clean build.
   */
  private static void deleteOthers(Path folder, List<String> apis) throws IOException {
    for (Path file : FileTree.files(folder)) {
      String name = file.getFileName().toString();
      if (!name.equals(INDEX) && !apis.contains(name.replaceFirst("\\.(yaml|json)$", ""))) {
        Files.delete(file);
      }
    }
  }
}
