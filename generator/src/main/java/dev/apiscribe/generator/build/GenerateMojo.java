package dev.apiscribe.generator.build;

import dev.apiscribe.generator.internal.DocumentCheck;
import dev.apiscribe.generator.internal.adapt.Adaptation;
import dev.apiscribe.generator.internal.adapt.AdaptedDocument;
import dev.apiscribe.generator.internal.keyword.KeywordCheck;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates a module's Java when spec, templates, configuration, generator or output are not those
 * of the last build: openapi-generator's plugin prints as the pom configures it, and the kept
 * output is brought up to that. Otherwise the plugin is not even loaded.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
  private final Printer printer;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

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

  @Inject
  GenerateMojo(BuildPluginManager plugins, LifecycleExecutor lifecycle) {
    this(new OpenApiGenerator(plugins, lifecycle));
  }

  GenerateMojo(Printer printer) {
    this.printer = printer;
  }

  @Override
  public void execute() throws MojoExecutionException {
    // The parents of generated modules hand their plugins down, and print nothing themselves.
    if (project.getPackaging().equals("pom")) {
      return;
    }
    if (!inputSpec.isFile()) {
      throw new MojoExecutionException("There is no " + inputSpec
          + "; build from the root of the project: ./mvnw package -DskipTests");
    }
    project.addCompileSourceRoot(generated.getPath());
    try {
      GeneratorOptions.check(configurationFile.toPath());
      Fingerprint fingerprint = fingerprint();
      if (!fingerprint.isThatOfTheLastBuild()) {
        DocumentCheck.of(inputSpec.getPath()); // before openapi-generator follows references
        AdaptedDocument adapted = Adaptation.of(inputSpec.getPath());
        KeywordCheck.of(adapted.document(), adapted::place); // its plugin would print a stack trace
        printer.print(session, project);
        settle();
        fingerprint.keep();
      }
    } catch (IllegalArgumentException e) {
      throw RefusedDocument.by(e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot generate " + generated + " from " + inputSpec + ": " + e.getMessage(), e);
    }
  }

  private void settle() throws IOException, MojoExecutionException {
    FileTree.Changes changes = FileTree.mirror(fresh.toPath(), generated.toPath(), ".java");
    if (changes.files() == 0) {
      throw new MojoExecutionException(
          "The generation for " + inputSpec + " made no file; see the log above");
    }
    FileTree.mirror(fresh.toPath(), generatedResources.toPath(), ".json", ".pro");
    getLog()
        .info(changes.files() + " files, " + changes.written() + " written, " + changes.deleted()
            + " deleted");
  }

  private Fingerprint fingerprint() throws IOException {
    return Fingerprint.of(
        Path.of(project.getBuild().getDirectory(), "generation.fingerprint"),
        generatorVersion,
        List.of(
            inputSpec.toPath(),
            templateDirectory.toPath(),
            templateDirectory.toPath().resolveSibling("shared"),
            configurationFile.toPath()),
        List.of(generated.toPath(), generatedResources.toPath()));
  }
}
