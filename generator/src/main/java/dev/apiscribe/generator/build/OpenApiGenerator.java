package dev.apiscribe.generator.build;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * openapi-generator's own plugin, run with the configuration that a module's pom gives its
 * execution {@code print}. A step that is bound to a phase is loaded with its 60 libraries even
 * where it is skipped; this one only when it has something to do.
 */
final class OpenApiGenerator implements Printer {
  private static final String PLUGIN = "org.openapitools:openapi-generator-maven-plugin";
  private static final String EXECUTION = "print";

  /** openapi-generator has settings in static fields, and modules may be built side by side. */
  private static final Object ONE_AT_A_TIME = new Object();

  private final BuildPluginManager plugins;
  private final LifecycleExecutor lifecycle;

  OpenApiGenerator(BuildPluginManager plugins, LifecycleExecutor lifecycle) {
    this.plugins = plugins;
    this.lifecycle = lifecycle;
  }

  @Override
  public void print(MavenSession session, MavenProject project) throws MojoExecutionException {
    Plugin plugin = project.getPlugin(PLUGIN);
    if (plugin == null || !plugin.getExecutionsAsMap().containsKey(EXECUTION)) {
      throw new MojoExecutionException(
          project.getFile() + ": expected " + PLUGIN + " among its plugins, with an execution '"
              + EXECUTION + "' that says what is generated");
    }
    String goal = plugin.getId() + ":generate@" + EXECUTION;
    try {
      for (MojoExecution execution :
          lifecycle.calculateExecutionPlan(session, goal).getMojoExecutions()) {
        synchronized (ONE_AT_A_TIME) {
          plugins.executeMojo(session, execution);
        }
      }
    } catch (MojoExecutionException e) {
      throw e;
    } catch (Exception e) {
      // a dozen kinds, for each way in which a plugin cannot be found, loaded or configured
      throw new MojoExecutionException(
          "Cannot run " + goal + " for " + project.getId() + ": " + e.getMessage(), e);
    }
  }
}
