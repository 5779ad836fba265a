package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The code in the documentation is that of a file which is compiled and run. The comment before it
 * names the file: the whole of it ({@code PATH}), what stands between two marks ({@code PATH:
 * name}), or lines of it ({@code part of PATH}), with the version in place of
 * {@code ${apiscribe.version}}.
 */
class SnippetsTest {
  private static final String EXAMPLES = "conformance/src/test/java/dev/apiscribe/readme";
  private static final Pattern MARKED =
      Pattern.compile("// begin ([a-z-]+)\n(.*?) +// end\n", Pattern.DOTALL);

  private static final Pattern VERSION =
      Pattern.compile("<apiscribe\\.version>(.*?)</apiscribe\\.version>");

  @Test
  void areThoseOfTheirFiles() throws IOException {
    int snippets = 0;
    for (MarkdownPage page : MarkdownPage.all()) {
      for (var snippet : page.snippets().entrySet()) {
        assertThat(snippet.getValue())
            .as(page + ", <!-- " + snippet.getKey() + " -->")
            .satisfies(shown -> check(snippet.getKey(), shown));
        snippets++;
      }
    }

    assertThat(snippets).isGreaterThan(10);
  }

  @Test
  void eachJavaBlockNamesItsFile() throws IOException {
    for (MarkdownPage page : MarkdownPage.all()) {
      assertThat(page.javaBlocks())
          .as(page + ", Java without a comment before it that names a compiled file")
          .allMatch(block -> page.snippets().containsValue(block));
    }
  }

  @Test
  void eachNeedOfAClientHasAPageWithAnExample() throws IOException {
    List<String> needs = MarkdownPage.read(Path.of("docs/client.md")).destinations();

    assertThat(MarkdownPage.all())
        .filteredOn(page -> page.path().startsWith("docs/client"))
        .isNotEmpty()
        .allSatisfy(page -> {
          assertThat(page.snippets()).as("examples of " + page).isNotEmpty();
          assertThat(needs).contains("client/" + page.path().getFileName());
        });
  }

  private static void check(String source, String shown) throws IOException {
    if (source.startsWith("part of ")) {
      String whole =
          Files.readString(MarkdownPage.ROOT.resolve(source.substring("part of ".length())));
      Matcher version = VERSION.matcher(whole);
      assertThat(version.find() ? whole.replace("${apiscribe.version}", version.group(1)) : whole)
          .contains(shown);
    } else if (source.contains(": ")) {
      assertThat(shown).isEqualTo(marked(source));
    } else {
      assertThat(MarkdownPage.ROOT.resolve(source))
          .hasBinaryContent(shown.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String marked(String source) throws IOException {
    String[] parts = source.split(": ", 2);
    Matcher examples = MARKED.matcher(Files.readString(MarkdownPage.ROOT.resolve(parts[0])));
    while (examples.find()) {
      if (examples.group(1).equals(parts[1])) {
        return examples.group(2).stripTrailing().stripIndent() + "\n";
      }
    }
    return "no such example";
  }

  @Test
  void showEveryExampleThatIsCompiled() throws IOException {
    Set<String> compiled = new TreeSet<>();
    try (Stream<Path> files = Files.list(MarkdownPage.ROOT.resolve(EXAMPLES))) {
      for (Path file : files.toList()) {
        MARKED
            .matcher(Files.readString(file))
            .results()
            .forEach(
                each -> compiled.add(EXAMPLES + "/" + file.getFileName() + ": " + each.group(1)));
      }
    }
    List<String> shown = new ArrayList<>();
    for (MarkdownPage page : MarkdownPage.all()) {
      shown.addAll(page.snippets().keySet());
    }

    assertThat(shown).containsAll(compiled);
  }
}
