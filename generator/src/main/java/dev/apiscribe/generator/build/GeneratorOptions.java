package dev.apiscribe.generator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** openapi-generator takes any option without a word, a misspelt one too. */
final class GeneratorOptions {
  private static final Set<String> KNOWN =
      Set.of("output", "basePackage", "document", "moduleInfo");

  private GeneratorOptions() {}

  static void check(Path configuration) throws IOException, MojoExecutionException {
    Object options =
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(configuration));
    Object ours = options instanceof Map<?, ?> all ? all.get("additionalProperties") : null;
    if (ours instanceof Map<?, ?> given) {
      for (Object option : given.keySet()) {
        if (!KNOWN.contains(option)) {
          throw new MojoExecutionException(configuration + ": unknown option '" + option
              + "' in additionalProperties; known are " + new TreeSet<>(KNOWN));
        }
      }
    }
  }
}
