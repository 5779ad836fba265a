package dev.apiscribe.generator.build;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Skips the generation when spec, templates, configuration, generator and output are those of the
 * last build.
 */
@Mojo(name = "prepare", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public final class PrepareMojo extends GenerationMojo {
  @Override
  public void execute() throws MojoExecutionException {
    if (project
        .getPackaging()
        .equals(
            "pom")) { // the parents of generated modules hand their plugins down, and print nothing
      project.getProperties().setProperty("codegen.skip", "true");
      return;
    }
    if (!inputSpec.isFile()) {
      throw new MojoExecutionException(
          "There is no "
              + inputSpec
              + "; build from the root of the project: ./mvnw package -DskipTests");
    }
    project.addCompileSourceRoot(generated.getPath());
    try {
      project.getProperties().setProperty("codegen.skip", String.valueOf(isUnchanged()));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot read the inputs of the generation: " + e.getMessage(), e);
    }
  }
}
