package dev.apiscribe.generator.build;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails when an API of {@code specs/} would not be generated, published or proven because a pom
 * does not name it.
 */
@Mojo(name = "modules", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class ModulesMojo extends AbstractMojo {
  @Parameter(property = "apiscribe.root", required = true)
  private File root;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    List<String> missing;
    try {
      missing = ApiModules.missing(root.toPath());
    } catch (IOException e) {
      throw new MojoExecutionException("The poms cannot be read: " + e.getMessage(), e);
    }
    if (!missing.isEmpty()) {
      throw new MojoFailureException(
          "Not every API of specs/ has its modules (CONTRIBUTING.md, \"Adding an API\"):\n"
              + String.join("\n", missing));
    }
  }
}
