package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.curated.SpecYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * A first spec, as pages state it.
 *
 * @param payloads by the name of the file, {@code create-berth.201.json}, the printed JSON value
 * @param documents the id of each page, by the page's name
 */
public record Draft(
    ObjectNode openapi,
    Map<String, String> payloads,
    List<OpenQuestion> questions,
    Map<String, String> documents) {
  /** The first line of {@code deviations.yaml}. */
  public static final String DEVIATIONS =
      "# Where the spec departs from the pages, or the pages from themselves. Each answered question of open-questions.md may become an entry.\n";

  /** Returns the text of {@code openapi.yaml}. */
  public String yaml() {
    return SpecYaml.of(openapi);
  }

  /** Counts the questions of each kind; kinds without a question are absent. */
  public Map<QuestionKind, Integer> counts() {
    return QuestionsPage.counts(questions);
  }

  /**
   * Writes {@code openapi.yaml}, {@code examples/}, {@code deviations.yaml} and
   * {@code open-questions.md}. Fails when a link that lies there already leads elsewhere.
   */
  public void write(Path folder) throws IOException {
    Path examples = Files.createDirectories(folder.resolve("examples"));
    if (Files.isSymbolicLink(examples)) {
      throw new IOException(
          examples + ": found a link, expected a folder. Remove the link, or name another folder.");
    }
    for (Map.Entry<String, String> payload : payloads.entrySet()) {
      write(examples.resolve(payload.getKey()), payload.getValue());
    }
    write(folder.resolve("openapi.yaml"), yaml());
    write(folder.resolve("deviations.yaml"), DEVIATIONS + "[]\n");
    write(
        folder.resolve("open-questions.md"),
        QuestionsPage.of(openapi.path("info").path("title").asText(), questions));
  }

  /** Half a character, which JSON can spell and UTF-8 cannot, becomes a question mark. */
  private static void write(Path file, String text) throws IOException {
    Files.write(
        file,
        text.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }
}
