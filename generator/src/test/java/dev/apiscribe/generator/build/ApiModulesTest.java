package dev.apiscribe.generator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two APIs, the second of which was added by the steps of CONTRIBUTING; each line of a pom that
 * names it is left out once.
 */
class ApiModulesTest {
  private static final String NEW = "harbour";

  @TempDir
  Path root;

  @Test
  void isContentWithAProjectThatNamesEveryApi() throws IOException {
    write(project());
    assertThat(ApiModules.missing(root)).isEmpty();
  }

  @Test
  void namesThePomFromWhichALineWasLeftOut() throws IOException {
    int leftOut = 0;
    for (Map.Entry<String, String> file : project().entrySet()) {
      List<String> lines = file.getValue().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (file.getKey().endsWith(".xml") && lines.get(i).contains(NEW)) {
          List<String> less = new ArrayList<>(lines);
          String line = less.remove(i);
          write(project());
          Files.write(root.resolve(file.getKey()), less);
          assertThat(ApiModules.missing(root))
              .as("%s without %s", file.getKey(), line)
              .isNotEmpty()
              .allSatisfy(message -> assertThat(message)
                  .startsWith(file.getKey() + ": found ")
                  .contains(", expected ")
                  .contains(NEW));
          leftOut++;
        }
      }
    }
    // Of each module its artifact, its API, its place in the parent; of the client its models; the
    // proof needs two outputs, the BOM three.
    assertThat(leftOut).isEqualTo(3 * 3 + 1 + 2 + 3);
  }

  @Test
  void namesThePomThatIsNotThere() throws IOException {
    for (String pom : Set.of(
        "models/harbour/pom.xml", "client/harbour/pom.xml", "servers/spring/harbour/pom.xml")) {
      write(project());
      Files.delete(root.resolve(pom));
      assertThat(ApiModules.missing(root))
          .singleElement()
          .asString()
          .startsWith(pom + ": found no file, expected the module apiscribe-harbour-")
          .endsWith("/lts/pom.xml and replace lts by harbour.");
    }
  }

  @Test
  void namesEveryLineOfACopyThatWasNotEdited() throws IOException {
    Map<String, String> project = project();
    project.put("client/harbour/pom.xml", project.get("client/lts/pom.xml"));
    write(project);
    assertThat(ApiModules.missing(root))
        .containsExactly(
            "client/harbour/pom.xml: found the artifact apiscribe-lts-client, expected apiscribe-harbour-client. Correct <artifactId>.",
            "client/harbour/pom.xml: found <api>lts</api>, expected harbour, whose spec is to be generated. Correct the property.",
            "client/harbour/pom.xml: found a dependency on apiscribe-lts-models, expected the same of harbour. Replace lts by harbour.",
            "client/harbour/pom.xml: found no dependency on apiscribe-harbour-models, expected one as client/lts/pom.xml has on apiscribe-lts-models. Add it.");
  }

  @Test
  void namesTheModuleOfAnApiThatIsGone() throws IOException {
    write(project());
    Files.delete(root.resolve("specs/harbour/openapi.yaml"));
    assertThat(ApiModules.missing(root))
        .hasSize(3)
        .allSatisfy(message -> assertThat(message).contains("found <module>harbour</module>"));
  }

  @Test
  void namesAnOutputThatNoModuleHas() throws IOException {
    write(project());
    Files.writeString(root.resolve("generator-config/server-grpc.yaml"), "");
    assertThat(ApiModules.missing(root))
        .singleElement()
        .asString()
        .startsWith("generator-config/server-grpc.yaml: found no pom with ");
  }

  /**
   * The poms that do what each of ours does say for which outputs they do it, and all outputs are
   * proven and published.
   */
  @Test
  void isAskedForEveryOutputByTheProofAndByTheBom() throws IOException {
    Set<String> outputs = new TreeSet<>();
    for (Path file : FileTree.files(Path.of("../generator-config"))) {
      outputs.add(file.getFileName().toString().replace(".yaml", ""));
    }
    assertThat(needed("bom")).isEqualTo(outputs);
    Set<String> proven = needed("conformance");
    proven.add("models"); // come with the client
    assertThat(proven).isEqualTo(outputs);
    assertThat(needed("testkit")).containsExactly("models");
  }

  private static Set<String> needed(String module) throws IOException {
    String pom = Files.readString(Path.of("..", module, "pom.xml"));
    return new TreeSet<>(
        List.of(pom.replaceFirst("(?s).*<outputs.of.every.api>(.*?)</outputs.of.every.api>.*", "$1")
            .split("\\s+")));
  }

  private static Map<String, String> project() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "pom.xml",
        pom("<artifactId>root</artifactId>\n"
            + modules("models", "client", "servers", "proof", "bom")));
    for (String api : List.of("lts", NEW)) {
      files.put("specs/" + api + "/openapi.yaml", "");
      files.put("models/" + api + "/pom.xml", module(api, "models", ""));
      files.put("client/" + api + "/pom.xml", module(api, "client", dependency(api, "models")));
      files.put("servers/spring/" + api + "/pom.xml", module(api, "server-spring", ""));
    }
    for (String output : List.of("models", "client", "server-spring")) {
      files.put("generator-config/" + output + ".yaml", "");
    }
    files.put("models/pom.xml", parent("models"));
    files.put("client/pom.xml", parent("client"));
    files.put("servers/pom.xml", pom(modules("spring")));
    files.put("servers/spring/pom.xml", parent("server-spring"));
    files.put(
        "proof/pom.xml",
        pom(property(ApiModules.NEEDED, "client server-spring")
            + dependencies("client", "server-spring")));
    files.put(
        "bom/pom.xml",
        pom(property(ApiModules.NEEDED, "models client server-spring") + "<dependencyManagement>\n"
            + dependencies("models", "client", "server-spring") + "</dependencyManagement>\n"));
    return files;
  }

  private static String parent(String output) {
    return pom(modules("lts", NEW) + property("generation.output", output));
  }

  private static String module(String api, String output, String dependency) {
    return pom("<artifactId>apiscribe-" + api + "-" + output + "</artifactId>\n"
        + property("api", api) + "<dependencies>\n" + dependency + "</dependencies>\n");
  }

  private static String dependencies(String... outputs) {
    StringBuilder text = new StringBuilder("<dependencies>\n");
    for (String output : outputs) {
      text.append(dependency("lts", output)).append(dependency(NEW, output));
    }
    return text + "</dependencies>\n";
  }

  private static String dependency(String api, String output) {
    return "<dependency><groupId>a</groupId><artifactId>apiscribe-" + api + "-" + output
        + "</artifactId></dependency>\n";
  }

  private static String modules(String... names) {
    StringBuilder text = new StringBuilder("<modules>\n");
    for (String name : names) {
      text.append("<module>").append(name).append("</module>\n");
    }
    return text + "</modules>\n";
  }

  private static String property(String name, String value) {
    return "<properties>\n<" + name + ">" + value + "</" + name + ">\n</properties>\n";
  }

  private static String pom(String inside) {
    return "<project>\n" + inside + "</project>\n";
  }

  private void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
