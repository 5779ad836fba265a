package dev.apiscribe.generator.build;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** What prints a module's Java from its inputs. */
interface Printer {
  void print(MavenSession session, MavenProject project) throws MojoExecutionException;
}
