package dev.apiscribe.newapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.newapi.ProjectCopy.Run;
import dev.apiscribe.review.cli.SpecReview;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * The steps of CONTRIBUTING, "Adding an API", in a copy of the project, with the API that
 * spec-review's own tests have: each step by itself, so that what is missing is missing. It builds
 * the copy several times and is left out of a plain build; {@code .ci/run} runs it by
 * {@code -Pnew-api}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AddingAnApiTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final String FIXTURE = "spec-review/src/test/resources/drift/specs/";
  private static final String NEW = "harbour";
  /** The one whose poms are copied. */
  private static final String NEIGHBOUR = "lts";

  private static final String PROPERTY = "        berth_id: {type: string}\n";
  private static final List<String> OUTPUTS =
      List.of("models", "client", "server-spring", "server-jaxrs");
  /** What is counted and published of all that is documented, and what it is counted by. */
  private static final String WRITTEN =
      "-Dtest=SpecsTest,CuratedSpecsTest,EvidenceOfSpecsTest,PayloadConstantsTest,SpecReadingTest,PayloadTest,ReportTest,ReadmeCountsTest,ApiTest,BomTest";
  /** With all that goes over sockets or takes long, for each operation of each API. */
  private static final String TESTS = WRITTEN
      + ",EveryExchangeTest,ConstraintTest,ExchangeTest,ChangedResponseTest,ServerTest,SchemaModelTest,RouteTest";

  /** Of the class, so that it lasts from step to step. */
  @TempDir
  private static Path folder;

  private ProjectCopy copy = new ProjectCopy(Path.of(""));

  @Test
  @Order(1)
  void aSpecWithoutADocumentIsAFinding() throws Exception {
    copy = ProjectCopy.of(PROJECT, folder);
    try (Stream<Path> files = Files.walk(folder.resolve(FIXTURE + NEW))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy.write("specs/" + folder.resolve(FIXTURE).relativize(file), Files.readString(file));
      }
    }
    assertThat(lint()).contains("Expected a document with spec: " + NEW + " in documents.yaml");

    copy.write(
        "specs/documents.yaml",
        copy.read("specs/documents.yaml") + copy.read(FIXTURE + "documents.yaml"));
    assertThat(lint()).isEmpty();
  }

  @Test
  @Order(2)
  void aSpecWithoutModulesEndsTheBuildWithAllThatIsMissing() throws Exception {
    Run run = copy.maven("package", "-DskipTests", "-pl", "specs", "-am");

    assertThat(run.status()).as(run.text()).isNotZero();
    for (String parent : parents()) {
      assertThat(run.text())
          .contains(parent + "/" + NEW + "/pom.xml: found no file, expected the module apiscribe-"
              + NEW + "-")
          .contains(parent + "/pom.xml: found no module " + NEW);
    }
    for (String pom : dependents()) {
      assertThat(run.text()).contains(pom + ": found no dependency on apiscribe-" + NEW + "-");
    }
  }

  @Test
  @Order(3)
  void anApiWithModulesIsGeneratedAndLacksWhatIsWrittenOfIt() throws Exception {
    addModules();
    addDependencies();
    Run run = copy.maven(
        "test", "-pl", "conformance", "-am", WRITTEN, "-Dsurefire.failIfNoSpecifiedTests=false");

    // It is generated and read as it stands; only what is written of it elsewhere is missing.
    assertThat(run.status()).isNotZero();
    assertThat(failed(run))
        .as(run.text())
        .containsExactlyInAnyOrder("ReadmeCountsTest", "ApiTest", "ReportTest");
    assertThat(run.text())
        .contains("-Dreadme.update=true", "-Dapi.update=true", "apiscribe-" + NEW + "-client.txt");
    JsonNode models = report().path("counts").path(NEW).at("/payloads/model-jackson2");
    assertThat(models.path("passed").asInt()).isEqualTo(2);
  }

  @Test
  @Order(4)
  void theBuildIsGreenWhenTheLastStepIsDone() throws Exception {
    Run run = copy.maven(
        "test",
        "-pl",
        "conformance",
        "-am",
        TESTS,
        "-Dsurefire.failIfNoSpecifiedTests=false",
        "-Dapi.update=true",
        "-Dreadme.update=true");

    assertThat(run.status()).as(run.text()).isZero();
    countsAs(2, 2);
    assertThat(report().path("green").asBoolean()).isTrue();
    assertThat(copy.read("README.md"))
        .contains(
            "| Creating a Berth (2026-11-24) | [harbour](specs/harbour/openapi.yaml) | `apiscribe-harbour-*` | 1 | 2 | 2 |");
    assertThat(folder.resolve("release/api/apiscribe-harbour-client.txt")).exists();
    assertThat(folder.resolve("generated-client/harbour/src/generated/java"))
        .isDirectoryRecursivelyContaining("glob:**HarbourClient.java");
  }

  @Test
  @Order(5)
  void aPropertyThatTheModelLacksFailsItsPayload() throws Exception {
    String spec = copy.read("specs/harbour/openapi.yaml");
    assertThat(spec).contains(PROPERTY);
    copy.write(
        "specs/harbour/openapi.yaml", spec.replace(PROPERTY, "        berth: {type: string}\n"));
    Run without = copy.maven(
        "package",
        "-DskipTests",
        "-pl",
        "generated-models/harbour,generated-client/harbour",
        "-am");
    assertThat(without.status()).as(without.text()).isZero();

    copy.write("specs/harbour/openapi.yaml", spec);
    Run run = copy.maven(
        "test",
        "-pl",
        "conformance",
        "-am",
        "-Dgeneration.phase=none",
        "-Dtest=PayloadTest",
        "-Dsurefire.failIfNoSpecifiedTests=false");

    assertThat(run.status()).as(run.text()).isNotZero();
    assertThat(run.text())
        .contains(
            "/components/schemas/CreateBerthResponse/properties/berth_id: found no accessor in CreateBerthResponse");
    JsonNode models = report().at("/counts/harbour/payloads/model-jackson2");
    assertThat(models.path("passed").asInt()).isEqualTo(1);
    assertThat(models.path("failed").asInt()).isEqualTo(1);
    assertThat(report().path("green").asBoolean()).isFalse();
  }

  private void countsAs(int payloads, int exchanges) throws IOException {
    JsonNode counts = report().path("counts").path(NEW);
    assertThat(counts.at("/payloads/documented").asInt()).isEqualTo(payloads);
    for (String subject : List.of("schema", "model-jackson2", "model-jackson3", "validation")) {
      assertThat(counts.at("/payloads/" + subject + "/passed").asInt())
          .as(subject)
          .isEqualTo(payloads);
    }
    for (String subject : List.of("client", "client-async", "spring", "jaxrs")) {
      assertThat(counts.at("/exchanges/" + subject + "/passed").asInt())
          .as(subject)
          .isEqualTo(exchanges);
    }
    assertThat(copy.read("conformance/target/conformance-table.txt"))
        .containsPattern("harbour +2( +2 of 2){8}");
  }

  private JsonNode report() throws IOException {
    return new JsonMapper().readTree(copy.read("conformance/target/conformance-report.json"));
  }

  /** The names of the classes with failures, as Surefire sums them up. */
  private static List<String> failed(Run run) {
    Matcher lines = Pattern.compile("(?m)^\\[ERROR] +([A-Z]\\w+Test)[.:>]").matcher(run.text());
    List<String> names = new ArrayList<>();
    while (lines.find()) {
      if (!names.contains(lines.group(1))) {
        names.add(lines.group(1));
      }
    }
    return names;
  }

  /** What lint finds; empty for nothing. */
  private String lint() {
    StringWriter printed = new StringWriter();
    int status = new CommandLine(new SpecReview())
        .setOut(new PrintWriter(printed))
        .setErr(new PrintWriter(printed))
        .execute("lint", folder.resolve("specs/" + NEW).toString());
    return status == 0 ? "" : printed.toString();
  }

  private List<String> parents() throws IOException {
    return copy.poms().stream()
        .filter(pom -> pom.endsWith("/" + NEIGHBOUR + "/pom.xml"))
        .map(pom -> pom.substring(0, pom.length() - NEIGHBOUR.length() - "//pom.xml".length()))
        .toList();
  }

  private List<String> dependents() throws IOException {
    List<String> dependents = new ArrayList<>();
    for (String pom : copy.poms()) {
      if (copy.read(pom).contains("<outputs.of.every.api>")) {
        dependents.add(pom);
      }
    }
    assertThat(dependents).isNotEmpty();
    return dependents;
  }

  /** Step 2. */
  private void addModules() throws IOException {
    assertThat(parents()).hasSameSizeAs(OUTPUTS);
    for (String parent : parents()) {
      String pom = copy.read(parent + "/" + NEIGHBOUR + "/pom.xml");
      copy.write(
          parent + "/" + NEW + "/pom.xml", pom.replace(NEIGHBOUR, NEW).replace("LTS", "Harbour"));
      String line = "    <module>" + NEIGHBOUR + "</module>\n";
      assertThat(copy.read(parent + "/pom.xml")).contains(line);
      copy.write(
          parent + "/pom.xml",
          copy.read(parent + "/pom.xml").replace(line, line + line.replace(NEIGHBOUR, NEW)));
    }
  }

  /** Step 3. */
  private void addDependencies() throws IOException {
    for (String pom : dependents()) {
      String text = copy.read(pom);
      String outputs =
          text.replaceFirst("(?s).*<outputs.of.every.api>(.*?)</outputs.of.every.api>.*", "$1");
      for (String output : outputs.split(" ")) {
        Matcher dependency = Pattern.compile(
                " *<dependency>\\s*<groupId>dev.apiscribe</groupId>\\s*<artifactId>apiscribe-lts-"
                    + output + "</artifactId>(?s:.*?)</dependency>\n")
            .matcher(text);
        assertThat(dependency.find()).as(pom + " " + output).isTrue();
        text = text.replace(
            dependency.group(), dependency.group() + dependency.group().replace(NEIGHBOUR, NEW));
      }
      copy.write(pom, text);
    }
  }
}
