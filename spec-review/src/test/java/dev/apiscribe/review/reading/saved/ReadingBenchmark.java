package dev.apiscribe.review.reading.saved;

import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How fast pages are read. Prints; asserts nothing about time. */
@EnabledIfSystemProperty(
    named = "benchmark",
    matches = "true",
    disabledReason = "a benchmark: -Dbenchmark=true")
class ReadingBenchmark {
  private static final int ROUNDS = 7;
  private static final Path PAGE = Path.of("src/test/resources/drift/pages/creating_a_berth.rst");

  @Test
  void pagesPerSecondFromOneToAThousand() throws Exception {
    String text = Files.readString(PAGE);
    for (int i = 0; i < 500; i++) {
      PageFacts.read(PageSource.of("warm-up.rst", text));
    }
    System.out.printf(
        Locale.ROOT, "%-40s %10s %12s %14s%n", "pages", "median ms", "pages/s", "ms per page");
    for (int count : new int[] {1, 10, 100, 1000}) {
      List<PageSource> pages = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        pages.add(PageSource.of("page-" + i + ".rst", text.replace("/berths", "/berths" + i)));
      }
      print(count + " reStructuredText", pages);
    }
    String given = System.getProperty("apiscribe.documents", "");
    if (!given.isEmpty()) {
      print("the five documents", folder(Path.of(given), 1));
      print("a whole reference", folder(Path.of(given, "otc-lts-api-ref"), 9));
    }
  }

  private static List<PageSource> folder(Path folder, int depth) throws Exception {
    List<PageSource> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, depth)) {
      for (Path file : files
          .filter(path -> path.toString().matches(".*\\.(txt|rst)"))
          .sorted()
          .toList()) {
        pages.add(PageSource.read(file));
      }
    }
    return pages;
  }

  private static void print(String what, List<PageSource> pages) throws UnreadablePageException {
    double[] times = new double[ROUNDS];
    double first = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (PageSource page : pages) {
        PageFacts.read(page);
      }
      times[round] = (System.nanoTime() - start) / 1e6;
      first = round == 0 ? times[0] : first;
    }
    Arrays.sort(times);
    double median = times[ROUNDS / 2];
    System.out.printf(
        Locale.ROOT,
        "%-40s %10.2f %12.0f %14.3f   first time %.0f ms%n",
        what,
        median,
        pages.size() * 1000 / median,
        median / pages.size(),
        first);
  }
}
