package dev.apiscribe.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReleaseTest {
  private static final String BOM = "apiscribe-bom";

  private final Repository repository = Repository.first();
  private Budgets budgets;

  @BeforeEach
  void readTheBudgets() throws IOException {
    budgets = Budgets.read();
  }

  @Test
  void hasWhatTheBomManagesAndTheBomItself() throws IOException {
    List<String> expected = new ArrayList<>(
        artifact(BOM).pom().select("dependencyManagement artifactId").eachText());
    assertThat(expected).hasSize(budgets.artifacts());
    expected.add(BOM);

    assertThat(repository.artifacts())
        .extracting(Published::artifact)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void hasPomsThatStandAloneAndSayWhatMavenCentralAsksFor() throws IOException {
    for (Published each : repository.artifacts()) {
      Document pom = each.pom();
      assertThat(pom.select("project > parent, project > build, project > profiles"))
          .as(each.artifact())
          .isEmpty();
      for (String element : List.of(
          "name",
          "description",
          "url",
          "licenses > license > name",
          "licenses > license > url",
          "developers > developer > name",
          "scm > connection",
          "scm > url")) {
        assertThat(pom.select("project > " + element).text())
            .as("%s of %s", element, each.artifact())
            .isNotBlank()
            .doesNotContain("${");
      }
      assertThat(pom.select("dependencies > dependency > scope").eachText())
          .as(each.artifact())
          .doesNotContain("test");
    }
  }

  @Test
  void hasSourcesJavadocLicenceAndSbomOfEachJar() throws IOException {
    for (Published each : repository.jars()) {
      assertThat(Published.entries(each.jar())).as(each.artifact()).contains("META-INF/LICENSE");
      assertThat(each.sbom())
          .content(StandardCharsets.UTF_8)
          .contains("\"bomFormat\" : \"CycloneDX\"")
          .doesNotContain("serialNumber", "timestamp");
      List<String> javadoc = Published.entries(each.javadoc());
      List<String> sources = Published.entries(each.sources());
      if (each.packages().isEmpty()) { // specs and templates
        assertThat(javadoc).as(each.artifact()).contains("README.md");
        assertThat(sources)
            .as(each.artifact())
            .anyMatch(file -> file.matches(".*\\.(yaml|mustache)"));
      } else {
        assertThat(javadoc).as(each.artifact()).contains("index.html");
        assertThat(sources).as(each.artifact()).containsAll(sourcesOf(each));
      }
    }
  }

  private static Set<String> sourcesOf(Published each) throws IOException {
    Set<String> sources = new LinkedHashSet<>();
    for (String entry : Published.entries(each.jar())) {
      if (entry.endsWith(".class") && !entry.contains("$") && !entry.endsWith("HelpMojo.class")) {
        sources.add(entry.replace(".class", ".java"));
      }
    }
    return sources;
  }

  @Test
  void hasNoPackageInTwoJars() throws IOException {
    Map<String, List<String>> jarsOf = new TreeMap<>();
    for (Published each : repository.jars()) {
      each.packages()
          .forEach(
              name -> jarsOf.computeIfAbsent(name, key -> new ArrayList<>()).add(each.artifact()));
    }
    jarsOf.forEach((name, jars) -> assertThat(jars).as(name).hasSize(1));
  }

  /** The module path refuses it, and a class path takes whichever comes first. */
  @Test
  void sharesNoPackageWithADependency() throws IOException {
    for (Published each : repository.jars()) {
      for (Path dependency : each.dependencies()) {
        assertThat(Published.packages(dependency))
            .as("%s and %s", each.artifact(), dependency)
            .noneMatch(each.packages()::contains);
      }
    }
  }

  @Test
  void hasClientsThatKeepToTheirNumberOfClasses() throws IOException {
    assertThat(budgets.classes()).containsOnlyKeys(budgets.clients().keySet());
    for (Map.Entry<String, List<Long>> client : budgets.classes().entrySet()) {
      assertThat(artifact(client.getKey()).classes())
          .as("classes of " + client.getKey())
          .isLessThan(client.getValue().get(0));
      assertThat(artifact(client.getKey()).classesWithDependencies())
          .as("classes of " + client.getKey() + " with all that it needs")
          .isLessThan(client.getValue().get(1));
    }
  }

  @Test
  void leavesNothingAtTheRootOfAJar() throws IOException {
    for (Published each : repository.jars()) {
      Stream<String> roots = Published.entries(each.jar()).stream()
          .map(entry -> entry.split("/")[0])
          .distinct();
      assertThat(roots)
          .as(each.artifact())
          .containsExactlyInAnyOrderElementsOf(budgets.roots(each.artifact()));
    }
  }

  @Test
  void hasClientsThatKeepToTheirBudget() throws IOException {
    List<Published> clients = repository.artifacts().stream()
        .filter(each -> each.artifact().endsWith("-client"))
        .toList();
    for (Published client : clients) {
      if (!budgets.clients().containsKey(client.artifact())
          || !budgets.classes().containsKey(client.artifact())) {
        fail("budgets.yaml: found no budget of " + client.artifact()
            + ", expected one under clients and client-classes. Add a twentieth more than"
            + " measured: " + client.weight() + " bytes, [" + client.classes() + ", "
            + client.classesWithDependencies() + "] classes.");
      }
    }
    assertThat(budgets.clients())
        .containsOnlyKeys(clients.stream().map(Published::artifact).toList());

    for (Map.Entry<String, Long> client : budgets.clients().entrySet()) {
      assertThat(artifact(client.getKey()).weight())
          .as(client.getKey())
          .isLessThan(client.getValue());
      assertThat(artifact(client.getKey()).dependencies())
          .hasSizeLessThanOrEqualTo(budgets.clientDependencies());
    }
  }

  /** The SBOM is what the figures stand on; the consumer's class path is what Maven resolves. */
  @Test
  void hasSbomsThatNameWhatAConsumerGets() throws IOException {
    Published client = artifact("apiscribe-lts-client");
    List<Path> named = new ArrayList<>(client.dependencies());
    named.add(client.jar());
    try (Stream<Path> got = Files.list(Path.of("../consumers/java-client/target/dependency"))) {
      assertThat(got.map(Hash::sha256))
          .containsExactlyInAnyOrderElementsOf(named.stream().map(Hash::sha256).toList());
    }
  }

  private Published artifact(String name) throws IOException {
    return repository.artifacts().stream()
        .filter(each -> each.artifact().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
