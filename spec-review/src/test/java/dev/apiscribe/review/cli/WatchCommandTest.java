package dev.apiscribe.review.cli;

import static dev.apiscribe.review.fetch.LoopbackPages.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.fetch.LoopbackPages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a page on a server to a branch with a report, in a repository of its own. */
class WatchCommandTest {
  private static final Path FIXTURE = Path.of("src/test/resources/drift");
  private static final String BRANCH = "refs/heads/docs-watch";

  @TempDir
  private Path folder;

  private LoopbackPages server;
  private Path clone;
  private Path report;
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void begin() throws Exception {
    server = new LoopbackPages();
    serve(page("pages"));
    clone = Files.createDirectory(folder.resolve("clone"));
    report = folder.resolve("report.md");
    try (Stream<Path> files = Files.walk(FIXTURE.resolve("specs"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = clone.resolve("specs").resolve(FIXTURE.resolve("specs").relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Path documents = clone.resolve("specs/documents.yaml");
    Files.writeString(
        documents,
        Files.readString(documents)
            .replace("  date:", "  url: " + server.address("/berth.rst") + "\n  date:"));
    Files.writeString(clone.resolve(".gitignore"), "target/\n");
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-q", "-m", "Begin");
  }

  @AfterEach
  void end() {
    server.close();
  }

  private static String page(String revision) throws IOException {
    return Files.readString(FIXTURE.resolve(revision + "/creating_a_berth.rst"));
  }

  private void serve(String page) {
    server.put("/berth.rst", response(200, page));
  }

  private String git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(
        List.of("git", "-c", "user.name=A person", "-c", "user.email=person@harbour.example"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command)
        .directory(clone.toFile())
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
    return said.strip();
  }

  private int watch(String... options) {
    List<String> arguments = new ArrayList<>(List.of(
        "watch",
        "--specs",
        clone.resolve("specs").toString(),
        "--docs",
        clone.resolve("target/pages").toString(),
        "--pause=0",
        "--private-addresses",
        "--output",
        report.toString()));
    arguments.addAll(List.of(options));
    return SpecReview.program(new StringWriter(), errors).execute(arguments.toArray(String[]::new));
  }

  private String report() throws IOException {
    return Files.readString(report);
  }

  @Test
  void makesNoBranchWhereThePageSaysWhatTheSpecSays() throws Exception {
    assertThat(watch()).as(errors.toString()).isZero();
    assertThat(report()).contains("Nothing: the specs say what the pages say.");
    assertThat(git("branch", "--format=%(refname)")).isEqualTo("refs/heads/main");
  }

  @Test
  void putsWhatAPageChangedOntoABranchAndSaysWhatItBreaks() throws Exception {
    String main = git("rev-parse", "main");
    String later = page("next");
    serve(later);

    assertThat(watch()).as(errors.toString()).isEqualTo(1);

    assertThat(git("show", BRANCH + ":specs/documents.yaml"))
        .contains(SourceDocuments.sha256(later));
    assertThat(git("show", BRANCH + ":specs/harbour/facts.yaml"))
        .contains("properties/mooring':")
        .contains("maxLength: 40");
    assertThat(git("show", BRANCH + ":specs/harbour/openapi.yaml"))
        .contains("mooring:")
        .contains("maxLength: 40");
    assertThat(git("rev-parse", "main")).isEqualTo(main);
    assertThat(git("rev-parse", BRANCH + "^")).isEqualTo(main);
    assertThat(git("status", "--porcelain")).isEmpty();
    assertThat(git("symbolic-ref", "HEAD")).isEqualTo("refs/heads/main");
    assertThat(report())
        .contains("The branch `docs-watch` has")
        .contains("| harbour-create-berth | new |")
        .contains("## harbour: minor")
        .contains("Java: 0 changes break source, 0 changes break binaries")
        .contains("#### Added")
        .contains("mooring");

    // Another run has nothing to add; when main moves on, the branch follows.
    String commit = git("rev-parse", BRANCH);
    assertThat(watch()).isEqualTo(1);
    assertThat(git("rev-parse", BRANCH)).isEqualTo(commit);
    assertThat(report()).contains("| harbour-create-berth | unchanged |");
    git("commit", "-q", "--allow-empty", "-m", "Move on");
    assertThat(watch()).isEqualTo(1);
    assertThat(git("rev-parse", BRANCH + "^")).isEqualTo(git("rev-parse", "main"));
  }

  @Test
  void commitsNoSentenceOfThePublisher() throws Exception {
    serve(page("next") + "\nBerths are repainted each spring.\n");
    assertThat(watch()).as(errors.toString()).isEqualTo(1);
    assertThat(report()).contains("new or changed sentence").contains("decisions.md");
    assertThat(git("ls-tree", "-r", "--name-only", BRANCH))
        .contains("specs/harbour/openapi.yaml")
        .doesNotContain("decisions.md");
    assertThat(git("grep", "-c", "", BRANCH, "--", "specs")).isNotEmpty();
    assertThat(git("show", BRANCH)).doesNotContain("repainted");
  }

  /** Every option of update that says what is read is in the command of each choice. */
  @Test
  void repeatsTheOptionsOfAnUpdateInTheCommandOfAChoice() throws Exception {
    Path pages = Files.createDirectories(folder.resolve("my pages"));
    Files.writeString(
        pages.resolve("berth.rst"), page("next") + "\nBerths are repainted each spring.\n");
    Path specs = clone.resolve("specs");
    Map<String, String> values = Map.of(
        "--docs", pages.toString(),
        "--before", pages.toString(),
        "--specs", specs.toString(),
        "--date", "2026-12-01",
        "--api", "harbour");
    List<String> arguments = new ArrayList<>(List.of("update"));
    SpecReview.program(new StringWriter(), errors)
        .getSubcommands()
        .get("update")
        .getCommandSpec()
        .options()
        .stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .map(option -> option.longestName())
        .filter(option -> !List.of("--decide", "--dry-run").contains(option))
        .forEach(option -> {
          arguments.add(option);
          if (values.containsKey(option)) {
            arguments.add(values.get(option));
          }
        });
    assertThat(SpecReview.program(new StringWriter(), errors)
            .execute(arguments.toArray(String[]::new)))
        .as(errors.toString())
        .isEqualTo(1);
    String decisions = Files.readString(specs.resolve("harbour/decisions.md"));
    assertThat(arguments.subList(1, arguments.size()))
        .allSatisfy(word ->
            assertThat(decisions).contains(word.contains(" ") ? " '" + word + "'" : " " + word));
  }

  @Test
  void namesAFileThatCannotBeWritten() throws Exception {
    Files.createDirectories(clone.resolve("specs/.edits"));
    int status = SpecReview.program(new StringWriter(), errors)
        .execute("update", "--specs", clone.resolve("specs").toString(), "--docs", "x");
    assertThat(status).isEqualTo(2);
    assertThat(errors.toString())
        .contains(".edits: cannot be read or written (")
        .doesNotContain("\tat ");
  }

  @Test
  void saysWhatAStepBreaksInJava() throws Exception {
    serve(page("pages")
        .replace("| number    | Yes       | Integer |", "| number    | Yes       | String  |"));

    assertThat(watch()).as(errors.toString()).isEqualTo(1);

    assertThat(git("show", BRANCH + ":specs/harbour/openapi.yaml"))
        .isNotEqualTo(git("show", "main:specs/harbour/openapi.yaml"));
    assertThat(report())
        .contains("## harbour: major")
        .containsPattern("Java: [1-9][0-9]* changes? breaks? source")
        .contains("Bollard.number");
  }

  @Test
  void leavesABranchAloneOnWhichAPersonCommitted() throws Exception {
    serve(page("next"));
    watch();
    git("checkout", "-q", "docs-watch");
    git("commit", "-q", "--allow-empty", "-m", "Follow the page");
    String tip = git("rev-parse", BRANCH);
    git("checkout", "-q", "main");

    assertThat(watch()).isEqualTo(2);
    assertThat(errors.toString()).contains("found commits of others on refs/heads/docs-watch");
    git("update-ref", "refs/remotes/origin/docs-watch", tip);
    git("branch", "-D", "docs-watch");
    assertThat(watch()).isEqualTo(2);
    assertThat(errors.toString()).contains("commits of others on refs/remotes/origin/docs-watch");
  }

  @ParameterizedTest
  @CsvSource({
    "main, found main",
    "master, found master",
    "other, found other checked out",
    "a..b, found a..b",
    "--all, found --all",
    "'a b', found a b"
  })
  void touchesNoBranchThatIsNotItsOwn(String branch, String reason) throws Exception {
    git("worktree", "add", "-q", "-b", "other", folder.resolve("other").toString());
    serve(page("next"));
    assertThat(watch("--branch=" + branch)).isEqualTo(2);
    assertThat(errors.toString()).contains(reason);
    assertThat(server.targets()).isEmpty();
  }

  @Test
  void refusesADirtyTreeButForThePages() throws Exception {
    Path pages = Files.createDirectories(clone.resolve("pages"));
    Files.writeString(pages.resolve("saved.rst"), page("pages"));
    assertThat(watch("--docs=" + pages)).isEqualTo(2); // given twice
    Files.writeString(clone.resolve("specs/harbour/note.txt"), "");

    assertThat(watch()).isEqualTo(2);
    assertThat(errors.toString()).contains("found 2 changed files, expected a clean working tree.");
    assertThat(server.targets()).isEmpty();
  }

  @Test
  void asksForSpecsThatAreCommitted() throws Exception {
    Path ignored = Files.createDirectories(clone.resolve("target/specs"));
    for (Path specs : List.of(ignored, clone.getRoot(), clone.resolve("missing"))) {
      assertThat(SpecReview.program(new StringWriter(), errors)
              .execute("watch", "--specs", specs.toString()))
          .isEqualTo(2);
    }
    assertThat(errors.toString())
        .contains(ignored + ": found no committed file, expected the curated specs.")
        .contains("found no git repository around it")
        .contains("missing: found no folder");
  }

  @Test
  void namesAPageThatWasNotFetchedAndKeepsTheOneOfBefore() throws Exception {
    watch();
    server.put("/berth.rst", response(302, "", "Location", "/login"));

    assertThat(watch()).isEqualTo(2);
    assertThat(report())
        .contains("| harbour-create-berth | not fetched |")
        .contains("found a redirect to a login page");
    assertThat(git("branch", "--format=%(refname)")).isEqualTo("refs/heads/main");
  }

  @Test
  void showsTheTextOfAPageAsText() throws Exception {
    serve(page("next")
        .replace("mooring", "mooring<b>")
        .replace("Creating a Berth", "$(touch hacked) `x` @person"));
    watch();
    assertThat(report()).doesNotContain("<b>").doesNotContain(" @person");
    assertThat(clone.resolve("hacked")).doesNotExist();
  }
}
