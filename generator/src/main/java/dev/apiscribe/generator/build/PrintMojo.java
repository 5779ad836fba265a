package dev.apiscribe.generator.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Ends a build with a text that a step before it wrote: a table is read where the build ends, not
 * where its tests ran.
 */
@Mojo(name = "print", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class PrintMojo extends AbstractMojo {
  @Parameter(required = true)
  private File file;

  /** Nothing is printed when the tests that write the file were skipped. */
  @Parameter(property = "skipTests", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      return;
    }
    if (!file.isFile()) {
      throw new MojoExecutionException(
          "There is no " + file + "; the tests that write it did not run: ./mvnw verify");
    }
    try {
      Files.readAllLines(file.toPath()).forEach(getLog()::info);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
