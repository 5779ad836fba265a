package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DraftCommandTest {
  @TempDir
  private Path folder;

  private Path pages;
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void save() throws IOException {
    pages = Files.createDirectories(folder.resolve("pages"));
    Files.writeString(
        Files.createDirectories(pages.resolve("berth_management")).resolve("creating_a_berth.rst"),
        BerthPages.creating("berth"));
    Files.writeString(
        Files.createDirectories(pages.resolve("crane_list")).resolve("creating_a_crane.rst"),
        BerthPages.creating("crane"));
    Files.writeString(pages.resolve("index.rst"), BerthPages.INDEX);
  }

  private static final List<String> JAVA_KEYWORDS = List.of(
      ("abstract assert boolean break byte case catch char class const continue default do double else enum extends "
              + "final finally float for goto if implements import instanceof int interface long native new package "
              + "private protected public return short static strictfp super switch synchronized this throw throws "
              + "transient try void volatile while true false null")
          .split(" "));

  private int run(String... arguments) {
    return new CommandLine(new SpecReview())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(errors))
        .execute(arguments);
  }

  @Test
  void writesOneDraftOfAllPages() throws IOException {
    Path draft = folder.resolve("harbour");

    assertThat(run(
            "draft",
            pages.toString(),
            "--api",
            "harbour",
            "--title",
            "Harbour",
            "--output",
            draft.toString()))
        .isZero();

    assertThat(draft.resolve("openapi.yaml"))
        .content(StandardCharsets.UTF_8)
        .contains(
            "title: Harbour",
            "operationId: createBerth",
            "operationId: createCrane",
            "tags: [berths]");
    assertThat(draft.resolve("openapi.yaml"))
        .content(StandardCharsets.UTF_8)
        .contains("x-source: {document: creating-a-berth, lines: '");
    assertThat(draft.resolve("examples/create-berth.request.json"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo("{\n  \"side\" : \"port\"\n}\n");
    assertThat(draft.resolve("open-questions.md"))
        .content(StandardCharsets.UTF_8)
        .contains("berth_management/creating_a_berth.rst:");
    assertThat(out.toString()).contains("2 operations, 4 payloads, ").contains("wording");
    assertThat(errors.toString()).isEqualToIgnoringNewLines("index.rst: is about no operation.");
  }

  /**
   * The words of Java, true, false, null and _ among them, the devices of Windows, and what is not
   * a word.
   */
  @Test
  void refusesANameThatTheGeneratorRefusesAndSaysWhichWouldDo() throws IOException {
    List<String> names = new ArrayList<>(List.of(
        "",
        "Harbour",
        "har-bour",
        "har bour",
        "1harbour",
        "_",
        "hafen\u00e4",
        "a".repeat(65),
        "con",
        "prn",
        "aux",
        "nul",
        "com1",
        "lpt9"));
    names.addAll(JAVA_KEYWORDS);
    for (String name : names) {
      errors.getBuffer().setLength(0);
      Path draft = folder.resolve("refused");

      assertThat(run("draft", pages.toString(), "--api", name, "--output", draft.toString()))
          .as(name)
          .isEqualTo(2);
      assertThat(errors.toString()).as(name).contains("--api " + name, " such as ");
      assertThat(draft).doesNotExist();
      String instead = errors.toString().replaceFirst("(?s).* such as ([^.]*)\\..*", "$1");
      assertThat(run(
              "draft",
              pages.toString(),
              "--api",
              instead,
              "--output",
              folder.resolve("as-" + names.indexOf(name)).toString()))
          .as(instead)
          .isZero();
    }
  }

  @Test
  void writesWhatItCanReadAndRefusesTheRest() throws IOException {
    Files.writeString(pages.resolve("torn.rst"), BerthPages.creating("tug").substring(0, 700));
    Path draft = folder.resolve("harbour");

    assertThat(run("draft", pages.toString(), "--api", "harbour", "--output", draft.toString()))
        .isEqualTo(2);

    assertThat(errors.toString()).contains("torn.rst").doesNotContain("Exception");
    assertThat(draft.resolve("openapi.yaml"))
        .content(StandardCharsets.UTF_8)
        .contains("createBerth");
  }

  @Test
  void neverWritesOverASpec() throws IOException {
    Files.writeString(folder.resolve("openapi.yaml"), "kept");

    assertThat(run("draft", pages.toString(), "--api", "harbour", "--output", folder.toString()))
        .isEqualTo(2);

    assertThat(folder.resolve("openapi.yaml")).content(StandardCharsets.UTF_8).isEqualTo("kept");
    assertThat(errors.toString()).contains("expected a folder without openapi.yaml");
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(run(
            "draft",
            pages.toString(),
            "--api",
            "harbour",
            "--output",
            file.resolve("below").toString()))
        .isEqualTo(2);

    assertThat(errors.toString()).contains("cannot be written to").doesNotContain("Exception");
  }

  @Test
  void prefersTheLatestOfTwoPagesWhenAsked() throws IOException {
    Files.writeString(
        pages.resolve("z.rst"),
        BerthPages.creating("berth").replace("Creating a berth", "Registering a berth"));
    Path draft = folder.resolve("harbour");

    assertThat(run(
            "draft",
            pages.toString(),
            "--api",
            "harbour",
            "--prefer",
            "latest",
            "--output",
            draft.toString()))
        .isZero();

    assertThat(draft.resolve("openapi.yaml"))
        .content(StandardCharsets.UTF_8)
        .contains("operationId: registerBerth")
        .doesNotContain("createBerth");
    assertThat(draft.resolve("open-questions.md"))
        .content(StandardCharsets.UTF_8)
        .contains("is documented more than once");
  }

  @Test
  void refusesPagesWithoutAnOperation() {
    assertThat(run(
            "draft",
            pages.resolve("index.rst").toString(),
            "--api",
            "harbour",
            "--output",
            folder.resolve("x").toString()))
        .isEqualTo(2);

    assertThat(errors.toString()).contains("nothing is written");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void refusesAnApiThatIsNoWord() {
    assertThat(run(
            "draft",
            pages.toString(),
            "--api",
            "My Harbour",
            "--output",
            folder.resolve("x").toString()))
        .isEqualTo(2);

    assertThat(errors.toString()).contains("expected one lower-case word");
  }

  @Test
  void refusesAFolderWithoutPages() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThat(run(
            "draft",
            empty.toString(),
            "--api",
            "harbour",
            "--output",
            folder.resolve("x").toString()))
        .isEqualTo(2);

    assertThat(errors.toString()).contains("found no page");
  }
}
