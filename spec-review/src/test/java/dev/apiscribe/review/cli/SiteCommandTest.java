package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SiteCommandTest {
  private static final Path FIXTURE = Path.of("src/test/resources/drift");
  private static final Path REPORT = Path.of("src/test/resources/site/conformance-report.json");

  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void saysWhatItWroteAndWhatItHadToGoBy() {
    assertThat(site(
            "--conformance",
            REPORT,
            "--docs",
            FIXTURE.resolve("pages"),
            "--since",
            FIXTURE.resolve("specs")))
        .as(err.toString())
        .isEqualTo(1);

    assertThat(out.toString())
        .containsPattern(
            "site[/\\\\]index\\.html: \\d+ pages, \\d+ files, 0\\.\\d MB, written \\d+\\.\\d s after the start of the JVM")
        .contains("proof    2 FAILED or not checked, 6 checks made, 1 cannot be made")
        .contains("drift    0 findings")
        .contains("changes  1 specs compared")
        .contains("Javadoc  none: ./mvnw package -DskipTests -Pjavadoc writes it");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void showsTheProjectsOwnPagesAndJavadoc() throws IOException {
    Path project = Files.createDirectories(folder.resolve("project"));
    Files.writeString(project.resolve("README.md"), "# Harbours\n\n[more](more.md)");
    Files.writeString(project.resolve("more.md"), "# More");
    Path javadoc = Files.createDirectories(project.resolve("client-runtime/target/apidocs"));
    Files.writeString(javadoc.resolve("index.html"), "<title>Runtime</title>");

    assertThat(site("--generated", project)).isZero();

    assertThat(out.toString()).contains("guide    2 pages").contains("Javadoc  client-runtime");
    assertThat(folder.resolve("site/guide/more.html"))
        .content(StandardCharsets.UTF_8)
        .contains("<h1 id=\"more\">More</h1>");
    assertThat(folder.resolve("site/javadoc.html"))
        .content(StandardCharsets.UTF_8)
        .contains("<a href=\"javadoc/client-runtime/index.html\">client-runtime</a>");
    assertThat(folder.resolve("site/javadoc/client-runtime/index.html")).exists();
  }

  @Test
  void saysHowToGetWhatIsMissing() {
    assertThat(site()).isZero();

    assertThat(out.toString())
        .contains("proof    none: ./mvnw verify writes it")
        .contains("drift    not read: name saved pages with --docs")
        .contains("changes  not compared: name earlier specs with --since");
  }

  @Test
  void reviewsSpecsThatNoJavaWasGeneratedFrom() {
    assertThat(site("--generated", folder.resolve("none"))).isZero();

    assertThat(out.toString()).contains("Javadoc  none").contains("guide    none");
  }

  @Test
  void refusesASpecThatIsNoYamlWithItsLine() throws IOException {
    Path specs = Files.createDirectories(folder.resolve("specs/harbour")).getParent();
    Files.copy(FIXTURE.resolve("specs/documents.yaml"), specs.resolve("documents.yaml"));
    Files.writeString(specs.resolve("harbour/openapi.yaml"), "openapi: 3.0.3\npaths: {\n");

    assertThat(site("--specs", specs)).isEqualTo(2);
    assertThat(err.toString()).contains("openapi.yaml:3: is not valid YAML");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void refusesAReportThatWasNamedAndIsNotThere() {
    assertThat(site("--conformance", folder.resolve("none.json"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("none.json: cannot be read, expected a conformance report.");
  }

  @Test
  void refusesPagesThatAreNone() throws IOException {
    Files.writeString(
        folder.resolve("login.html"),
        "<html><title>Harbour</title><form><input type=\"password\"></form></html>");

    assertThat(site("--docs", folder.resolve("login.html"))).isEqualTo(2);
    assertThat(err.toString()).contains("login.html:1: found a login page");
  }

  @Test
  void refusesAFolderWithoutPages() throws IOException {
    assertThat(site("--docs", Files.createDirectory(folder.resolve("empty")))).isEqualTo(2);
    assertThat(err.toString())
        .contains("empty: found no page, expected files that end in .txt, .rst, .html or .htm.");
  }

  @Test
  void refusesEarlierSpecsThatAreNone() {
    assertThat(site("--since", folder)).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            folder + ": found no spec, expected folders with an openapi.yaml, one for each API.");
  }

  @Test
  void showsApisThatAreNewOrRemoved() throws IOException {
    Path earlier = Files.createDirectories(folder.resolve("earlier/ferry")).getParent();
    Files.writeString(
        earlier.resolve("ferry/openapi.yaml"),
        "{openapi: 3.0.3, info: {title: Ferries, version: '1'}, paths: {/ferries: {get: {responses: {'200': {description: All.}}}}}}");

    assertThat(site("--since", earlier)).as(err.toString()).isZero();
    assertThat(folder.resolve("site/changes.html"))
        .content(StandardCharsets.UTF_8)
        .contains("New API: <a href=\"#harbour\">")
        .contains("Removed API: <a href=\"#ferry\">Ferries</a>");
    assertThat(folder.resolve("site/index.html"))
        .content(StandardCharsets.UTF_8)
        .contains("the step from the earlier specs: 1 new and 1 removed APIs");
  }

  @Test
  void measuresTheJavaOfChangesOnJarsInFoldersOfApis() throws IOException {
    Path before = Files.createDirectories(folder.resolve("before/harbour")).getParent();
    Path now = Files.createDirectories(folder.resolve("now/harbour")).getParent();
    Path specs = FIXTURE.resolve("specs");

    assertThat(site("--old-jars", before, "--new-jars", now)).isEqualTo(2);
    assertThat(err.toString()).contains("--old-jars: found no earlier specs");
    assertThat(site("--since", specs, "--old-jars", folder, "--new-jars", now)).isEqualTo(2);
    assertThat(err.toString()).contains("--old-jars: found jars of none of [harbour]");
    assertThat(site("--since", specs, "--old-jars", before, "--new-jars", now)).isEqualTo(2);
    assertThat(err.toString()).contains("harbour: found no jar");
  }

  @Test
  void leavesAFolderAloneThatHoldsSomethingElse() throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("site")).resolve("thesis.txt"), "years of work");

    assertThat(site()).isEqualTo(2);
    assertThat(err.toString())
        .contains("The site cannot be written.")
        .contains("found files that are not a review site");
    assertThat(folder.resolve("site"))
        .isDirectoryContaining("glob:**/thesis.txt")
        .isDirectoryNotContaining("glob:**/*.html");
  }

  private int site(Object... more) {
    CommandLine command = new CommandLine(new SpecReview());
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    Stream<Object> own = Stream.of(
        "site",
        "--specs",
        FIXTURE.resolve("specs"),
        "--generated",
        folder,
        "--output",
        folder.resolve("site"));
    // The last of an option that comes twice is taken.
    command.setOverwrittenOptionsAllowed(true);
    return command.execute(
        Stream.concat(own, Stream.of(more)).map(Object::toString).toArray(String[]::new));
  }
}
