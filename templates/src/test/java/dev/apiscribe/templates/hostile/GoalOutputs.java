package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.apiscribe.generator.build.BundleMojo;
import dev.apiscribe.generator.build.MappingsMojo;
import dev.apiscribe.generator.build.PayloadsMojo;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;

/**
 * What the goals of the build write: the bundle, the mappings, and the constants of the payloads.
 */
final class GoalOutputs implements HostileOutput {
  private static final String API = "golden";
  private static final Path TEST_KIT = Path.of("../testkit/src/main/java/dev/apiscribe/testkit");
  private static final Pattern WANTED =
      Pattern.compile("in a file of its own, specs/[^/]+/(examples/[^ ]+\\.json)");

  private final Path spec;

  /** @param spec of which the documents are changes; its payloads lie beside it */
  GoalOutputs(Path spec) {
    this.spec = spec;
  }

  @Override
  public Refusal refusal(StringPlaces.Changed changed, Path folder) throws IOException {
    try {
      run(changed.document(), folder);
      return null;
    } catch (MojoExecutionException | MojoFailureException e) {
      return Refusal.of(e, changed.pointers());
    }
  }

  @Override
  public List<String> complaints(JsonNode hostile, JsonNode harmless, Path folder)
      throws IOException {
    List<String> complaints = new ArrayList<>();
    Path written = folder.resolve("hostile");
    try {
      run(hostile, written);
    } catch (MojoExecutionException | MojoFailureException e) {
      return List.of("was accepted, and is refused now: " + e.getMessage());
    }
    for (String output : List.of("specs/target", "jar", "packed", "sources")) {
      complaints.addAll(Escapes.from(written.resolve(output), folder));
    }
    JsonNode bundle = Documents.json(written.resolve("specs/target/bundled/" + API + ".json"));
    if (!Documents.read(written.resolve("specs/target/bundled/" + API + ".yaml"))
        .equals(bundle)) {
      complaints.add("the bundle in YAML says something else than that in JSON");
    }
    complaints.addAll(taken(written));
    List<Path> sources = new ArrayList<>(constants(written));
    if (harmless != null) {
      try {
        run(harmless, folder.resolve("harmless"));
        if (!JsonShape.of(folder.resolve("harmless/packed"))
            .equals(JsonShape.of(written.resolve("packed")))) {
          complaints.add("maps something else than with harmless texts");
        }
        if (!JavaShape.of(sources).equals(JavaShape.of(constants(folder.resolve("harmless"))))) {
          complaints.add("declares other constants than with harmless texts");
        }
      } catch (MojoExecutionException | MojoFailureException e) {
        complaints.add("is refused with harmless texts: " + e.getMessage());
      }
    }
    if (new JavaOutputs()
            .refusal(new StringPlaces.Changed(bundle, Map.of()), folder.resolve("java"))
        == null) {
      sources.addAll(JavaOutputs.sources(bundle, folder.resolve("java"), List.of("models")));
      complaints.addAll(Compiled.complaints(sources, testKit(folder.resolve("classes"))));
    }
    return complaints;
  }

  /**
   * The test kit comes after the templates in a build: what its constants need is compiled from its
   * sources.
   */
  private static Path testKit(Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments = new ArrayList<>(
        List.of("-proc:none", "-nowarn", "-d", Files.createDirectories(classes).toString()));
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    for (String each : List.of("Bundled", "Json", "Payload", "Shape")) {
      arguments.add(TEST_KIT.resolve(each + ".java").toString());
    }
    if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("the test kit does not compile");
    }
    return classes;
  }

  /** WireMock itself reads the mappings. */
  private static List<String> taken(Path written) throws IOException {
    List<String> complaints = new ArrayList<>();
    // a document without operations has none
    Path mappings = Files.createDirectories(written.resolve("packed/mappings"));
    try (Stream<Path> files = Files.walk(mappings)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        for (JsonNode mapping : Documents.json(file).path("mappings")) {
          try {
            StubMapping stub = StubMapping.buildFrom(mapping.toString());
            if (!stub.getRequest()
                    .getUrlMatcher()
                    .match(mapping.at("/metadata/apiscribe/request/target").asText("/"))
                    .isExactMatch()
                && mapping.at("/metadata/apiscribe").has("request")) {
              complaints.add(written.relativize(file) + ": its own request does not match "
                  + stub.getName() + ": " + mapping.at("/metadata/apiscribe/request/target"));
            }
          } catch (RuntimeException e) {
            complaints.add(written.relativize(file) + ": WireMock refuses it: "
                + String.valueOf(e.getMessage()).replaceAll("\\s+", " ") + " " + mapping);
          }
        }
      }
    }
    return complaints;
  }

  private static List<Path> constants(Path written) throws IOException {
    try (Stream<Path> files = Files.walk(written.resolve("sources"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private void run(JsonNode document, Path root)
      throws IOException, MojoExecutionException, MojoFailureException {
    Path specs = root.resolve("specs");
    Path payloads = spec.resolveSibling("examples");
    if (Files.isDirectory(payloads)) {
      Documents.copy(payloads, specs.resolve(API + "/examples"));
    }
    Documents.write(document, specs.resolve(API + "/openapi.yaml"));
    for (String template : List.of("payloads/payloads.mustache", "shared/banner.mustache")) {
      Path copy = root.resolve("templates").resolve(template);
      Files.createDirectories(copy.getParent());
      Files.copy(Path.of(template), copy);
    }
    Path bundled = specs.resolve("target/bundled");
    goal(
        new BundleMojo(),
        Map.of(
            "specs",
            specs.toFile(),
            "bundled",
            bundled.toFile(),
            "packed",
            root.resolve("jar").toFile()));
    goal(
        new MappingsMojo(),
        Map.of("root", root.toFile(), "packed", root.resolve("packed").toFile()));
    payloads(root, specs.resolve(API));
  }

  /**
   * Each refusal for a missing file of a payload says which; the file is added, until none is
   * missing.
   */
  private static void payloads(Path root, Path spec)
      throws IOException, MojoExecutionException, MojoFailureException {
    String missing = "";
    while (true) {
      try {
        goal(
            new PayloadsMojo(),
            Map.of(
                "root",
                root.toFile(),
                "project",
                new MavenProject(new Model()),
                "basePackage",
                "dev.apiscribe",
                "sources",
                Files.createDirectories(root.resolve("sources")).toFile()));
        return;
      } catch (MojoExecutionException e) {
        Matcher wanted = WANTED.matcher(e.getMessage());
        if (!wanted.find() || wanted.group(1).equals(missing)) {
          throw e;
        }
        missing = wanted.group(1);
        Path file = spec.resolve(missing);
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
          throw e;
        }
        Files.writeString(file, "{}");
      }
    }
  }

  /** Sets the parameters of a goal as Maven does, and runs it. */
  private static void goal(AbstractMojo goal, Map<String, Object> parameters)
      throws MojoExecutionException, MojoFailureException {
    goal.setLog(new SystemStreamLog() {
      @Override
      public void info(CharSequence content) {}
    });
    try {
      for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
        Field field = goal.getClass().getDeclaredField(parameter.getKey());
        field.setAccessible(true);
        field.set(goal, parameter.getValue());
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    goal.execute();
  }

  @Override
  public String toString() {
    return "mappings and payloads";
  }
}
