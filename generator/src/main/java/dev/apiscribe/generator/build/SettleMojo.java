package dev.apiscribe.generator.build;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Brings the kept output up to the fresh one: changed files are written, files that are no longer
 * generated deleted.
 */
@Mojo(name = "settle", defaultPhase = LifecyclePhase.PROCESS_SOURCES, threadSafe = true)
public final class SettleMojo extends GenerationMojo {
  @Override
  public void execute() throws MojoExecutionException {
    if (Boolean.parseBoolean(project.getProperties().getProperty("codegen.skip"))) {
      return;
    }
    try {
      FileTree.Changes changes = FileTree.mirror(fresh.toPath(), generated.toPath(), ".java");
      if (changes.files() == 0) {
        throw new MojoExecutionException(
            "The generation for " + inputSpec + " made no file; see the log above");
      }
      FileTree.mirror(fresh.toPath(), generatedResources.toPath(), ".json");
      getLog()
          .info(
              changes.files()
                  + " files, "
                  + changes.written()
                  + " written, "
                  + changes.deleted()
                  + " deleted");
      Files.writeString(fingerprintFile(), fingerprint());
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write the output: " + e.getMessage(), e);
    }
  }
}
