package dev.apiscribe.generator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Skips the generation when spec, templates, configuration, generator and output are those of the
 * last build.
 */
@Mojo(name = "prepare", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public final class PrepareMojo extends GenerationMojo {
  private static final Set<String> OPTIONS = Set.of("output", "basePackage", "moduleInfo");

  @Override
  public void execute() throws MojoExecutionException {
    // The parents of generated modules hand their plugins down, and print nothing themselves.
    if (project.getPackaging().equals("pom")) {
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
      checkOptions();
      project.getProperties().setProperty("codegen.skip", String.valueOf(isUnchanged()));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot read the inputs of the generation: " + e.getMessage(), e);
    }
  }

  /** openapi-generator takes any option without a word, a misspelt one too. */
  private void checkOptions() throws IOException, MojoExecutionException {
    Object options =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(configurationFile.toPath()));
    Object ours = options instanceof Map<?, ?> all ? all.get("additionalProperties") : null;
    if (ours instanceof Map<?, ?> given) {
      for (Object option : given.keySet()) {
        if (!OPTIONS.contains(option)) {
          throw new MojoExecutionException(
              configurationFile
                  + ": unknown option '"
                  + option
                  + "' in additionalProperties; known are "
                  + new TreeSet<>(OPTIONS));
        }
      }
    }
  }
}
