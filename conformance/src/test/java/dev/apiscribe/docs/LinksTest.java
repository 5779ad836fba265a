package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of every Markdown file leads to a file, and to a heading where it names one. */
class LinksTest {
  @Test
  void leadToAFileAndAHeading() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (MarkdownPage page : MarkdownPage.all()) {
      for (String destination : page.destinations()) {
        if (!destination.contains(":")) {
          links++;
          if (!leads(page.path(), destination)) {
            broken.add(page + ": " + destination);
          }
        }
      }
    }

    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(100);
  }

  private static boolean leads(Path page, String destination) {
    String[] parts = destination.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    if (target.startsWith("..") || !Files.exists(MarkdownPage.ROOT.resolve(target))) {
      return false;
    }
    return parts.length == 1 || MarkdownPage.read(target).anchors().contains(parts[1]);
  }

  @Test
  void ofTheDecisionsListEachWithItsTitleAndStatus() throws IOException {
    List<String> expected = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../docs/adr"))) {
      for (Path file : files
          .filter(each -> each.getFileName().toString().matches("\\d{4}-.*\\.md"))
          .sorted()
          .toList()) {
        List<String> lines = Files.readAllLines(file);
        String[] title = lines.get(0).replaceFirst("# ", "").split("\\. ", 2);
        String status = lines.get(2).replaceFirst("^Status: ", "");
        assertThat(lines.get(2))
            .as("the third line of " + file.getFileName())
            .startsWith("Status: ");
        expected.add("| " + title[0] + " | [" + title[1] + "](" + file.getFileName() + ") | "
            + status + " |");
      }
    }

    assertThat(Files.readAllLines(Path.of("../docs/adr/README.md")).stream()
            .filter(line -> line.matches("\\| \\d+ .*")))
        .as("the rows of docs/adr/README.md")
        .containsExactlyElementsOf(expected);
  }
}
