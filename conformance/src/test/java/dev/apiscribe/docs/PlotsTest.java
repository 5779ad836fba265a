package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of benchmarks shows a plot for each row of its table, and each plot that there is. */
class PlotsTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern TITLE = Pattern.compile("aria-label=\"([^\"]*)\"");
  private static final Pattern OF_A_RUN = Pattern.compile(" \\(\\d{4}-\\d\\d-\\d\\d, \\w+\\)$");

  @Test
  void thePageShowsAPlotForEachRowOfItsTable() throws IOException {
    String page = Files.readString(DOCS.resolve("performance.md"));
    List<String> titles = new ArrayList<>();
    for (Path plot : plots()) {
      assertThat(page)
          .as("the page shows the plot")
          .contains("(images/" + plot.getFileName() + ")");
      Matcher title = TITLE.matcher(Files.readString(plot));
      assertThat(title.find()).as("%s has a title", plot).isTrue();
      titles.add(title.group(1));
    }
    String published = page.substring(
        page.indexOf("<!-- benchmarks/run --publish: begin -->"),
        page.indexOf("<!-- benchmarks/run --publish: end -->"));
    List<String> rows = published
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| work |"))
        .map(line -> line.substring(2, line.indexOf(" |", 2)))
        .map(work -> OF_A_RUN.matcher(work).replaceFirst(""))
        .toList();
    assertThat(titles).containsExactlyInAnyOrderElementsOf(rows);
  }

  private static List<Path> plots() throws IOException {
    try (Stream<Path> files = Files.list(DOCS.resolve("images"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("benchmark-"))
          .sorted()
          .toList();
    }
  }
}
