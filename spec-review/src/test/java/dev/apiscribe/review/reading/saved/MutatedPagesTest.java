package dev.apiscribe.review.reading.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages that were torn on their way here: each in each way twice, and more with
 * {@code -Dtorn.pages=1000}.
 */
@Tag("of-documents")
class MutatedPagesTest {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @TempDir
  private Path folder;

  @Test
  void tornPagesEndInFactsOrInARefusalThatNamesTheLine() throws Exception {
    List<Path> pages = pages();
    int mutants = Integer.getInteger("torn.pages", 2 * pages.size() * PageMutation.values().length);
    TreeMap<String, Integer> endings = new TreeMap<>();
    for (int seed = 0; seed < mutants; seed++) {
      Path original = pages.get(seed % pages.size());
      PageMutation mutation =
          PageMutation.values()[seed / pages.size() % PageMutation.values().length];
      Path mutant = folder.resolve(seed + "-" + original.getFileName());
      Files.write(mutant, mutation.apply(Files.readAllBytes(original), new Random(seed)));

      String ending = assertTimeoutPreemptively(
          LONGEST, () -> ending(mutant), () -> "hangs: " + mutation + " of " + original);

      endings.merge(ending, 1, Integer::sum);
      Files.delete(mutant);
    }
    System.out.println(
        "Torn pages: " + mutants + " of " + pages.size() + " pages ended in " + endings);
    assertThat(endings).containsKeys("facts", "a refusal");
  }

  private static String ending(Path mutant) throws IOException {
    try {
      Optional<DocumentedFacts> facts = PageFacts.read(PageSource.read(mutant));
      facts.ifPresent(read -> assertThat(read.operations())
          .as("never an empty result: " + mutant.getFileName())
          .isNotEmpty());
      return facts.isPresent() ? "facts" : "a page about no operation";
    } catch (UnreadablePageException e) {
      assertThat(e.getMessage())
          .startsWith(mutant.getFileName().toString())
          .contains("found ", "expected ");
      // An empty page has no line to name.
      assertThat(e.line() > 0
              || Files.size(mutant) == 0
              || Files.readString(mutant).isBlank())
          .as(e.getMessage())
          .isTrue();
      return "a refusal";
    }
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String name : List.of("src/test/resources")) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        files
            .filter(file -> file.toString().matches(".*\\.(rst|txt|html)"))
            .sorted()
            .forEach(pages::add);
      }
    }
    String given = System.getProperty("apiscribe.documents", "");
    if (!given.isEmpty()) {
      try (Stream<Path> files = Files.list(Path.of(given))) {
        files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(pages::add);
      }
    }
    assertThat(pages).isNotEmpty();
    return pages;
  }
}
