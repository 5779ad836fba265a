package dev.apiscribe.review.draft;

import static dev.apiscribe.review.draft.Documented.list;
import static dev.apiscribe.review.draft.Documented.object;
import static dev.apiscribe.review.draft.Documented.operation;
import static dev.apiscribe.review.draft.Documented.property;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.lint.SpecLint;
import dev.apiscribe.review.report.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFilesTest {
  @TempDir
  private Path folder;

  private static Draft harbour() {
    return Drafts.of(operation("Creating a Berth", "POST /v1/{harbour_id}/berths")
        .parameter("path", "harbour_id", Aspect.REQUIRED, true, Aspect.EXAMPLE, "h1")
        .parameter("header", "X-Auth-Token", Aspect.REQUIRED, true)
        .request(
            object(
                property(
                    "side",
                    "string",
                    Aspect.ENUM,
                    List.of("port", "starboard"),
                    Aspect.REQUIRED,
                    true,
                    Aspect.DEFAULT,
                    "port"),
                list(
                    "cranes",
                    object(
                        Aspect.NAME,
                        "crane_info",
                        property("load", "number", Aspect.UNIQUE_ITEMS, true)))),
            "{\"side\": \"port\", \"cranes\": []}")
        .returns("201", object(property("id", "string", Aspect.MIN_LENGTH, 2)), "{\"id\": \"b1\"}")
        .returns(
            "400",
            object(property("code", "string"), property("message", "string")),
            "{\"code\": \"H.1\", \"message\": \"No side\"}")
        .end());
  }

  @Test
  void keepsTheConventionsOfTheSpecs() throws IOException {
    harbour().write(folder.resolve("harbour"));

    assertThat(SpecLint.report(List.of(folder.resolve("harbour")), null).findings())
        .extracting(Finding::toString)
        .isEmpty();
  }

  @Test
  void writesFourThings() throws IOException {
    harbour().write(folder);

    assertThat(folder.resolve("openapi.yaml"))
        .content(StandardCharsets.UTF_8)
        .startsWith("openapi: 3.0.3\ninfo:\n  title: Harbour\n");
    assertThat(folder.resolve("examples/create-berth.request.json"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo("{\"side\": \"port\", \"cranes\": []}\n");
    assertThat(folder.resolve("deviations.yaml"))
        .content(StandardCharsets.UTF_8)
        .endsWith("[]\n");
    assertThat(folder.resolve("examples")).isDirectory();
    assertThat(folder.resolve("examples").toFile().list()).hasSize(3);
  }

  @Test
  void listsAndCountsTheQuestions() throws IOException {
    Draft draft = harbour();
    draft.write(folder);
    String page = Files.readString(folder.resolve("open-questions.md"));

    assertThat(page)
        .contains("| all | " + draft.questions().size() + " | |")
        .doesNotContain("TODO");
    draft
        .counts()
        .forEach((kind, count) -> assertThat(page)
            .contains("| " + kind.label() + " | " + count + " | ")
            .contains("\n## " + kind.label() + "\n"));
    assertThat(draft.questions()).allSatisfy(question -> {
      assertThat(page).contains(question.open()).contains(question.draft());
      assertThat(question.pointers())
          .isNotEmpty()
          .allMatch(pointer -> !draft.openapi().at(pointer).isMissingNode());
    });
    assertThat(page).containsPattern("on the page: `berths\\.rst:\\d+");
  }

  @Test
  void hasNoSentenceOfThePage() throws IOException {
    harbour().write(folder);

    assertThat(Files.readString(folder.resolve("openapi.yaml"))).doesNotContain("A sentence.");
    assertThat(Files.readString(folder.resolve("open-questions.md"))).doesNotContain("A sentence.");
  }
}
