package dev.apiscribe.generator.build;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * What both steps around a generation know: its inputs, where it writes, and where its result is
 * kept.
 */
abstract class GenerationMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  /** The bundled document. */
  @Parameter(required = true)
  File inputSpec;

  @Parameter(required = true)
  File templateDirectory;

  @Parameter(required = true)
  File configurationFile;

  /** The version of openapi-generator, which is an input like the others. */
  @Parameter(required = true)
  String generatorVersion;

  /** Where openapi-generator writes. */
  @Parameter(defaultValue = "${project.build.directory}/openapi", required = true)
  File fresh;

  /** Where the result is kept, and committed. */
  @Parameter(defaultValue = "${project.basedir}/src/generated/java", required = true)
  File generated;

  /** Where what is printed beside the Java is kept, and committed. */
  @Parameter(defaultValue = "${project.basedir}/src/generated/resources", required = true)
  File generatedResources;

  Path fingerprintFile() {
    return Path.of(project.getBuild().getDirectory(), "generation.sha256");
  }

  /**
   * A hash of everything that decides the output, and of the output as it lies there: an edited
   * file counts as a change.
   */
  String fingerprint() throws IOException {
    return generatorVersion
        + " "
        + FileTree.hash(
            List.of(
                inputSpec.toPath(),
                templateDirectory.toPath(),
                templateDirectory.toPath().resolveSibling("shared"),
                configurationFile.toPath(),
                thisGenerator(),
                generated.toPath(),
                generatedResources.toPath()));
  }

  boolean isUnchanged() throws IOException {
    return Files.isRegularFile(fingerprintFile())
        && Files.readString(fingerprintFile()).equals(fingerprint());
  }

  private static Path thisGenerator() throws IOException {
    try {
      return Path.of(
          GenerationMojo.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
