package dev.apiscribe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * A test that runs before the Java is printed sees the Java of the spec before the last edit, and
 * fails after an edit that is right.
 */
class GenerationOrderTest {
  private static final Path ROOT = Path.of("..");
  private static final String FIRST_THAT_IS_PRINTED = "generated-models";
  /**
   * What is printed, in the project itself: a test may lay out a project of its own in a temporary
   * folder.
   */
  private static final Pattern PRINTED = Pattern.compile(
      "GeneratedJava\\.read\\(\\s*(?!(?:root|folder)\\b)|\"(?:\\.\\./)+generated-|ROOT\\.resolve\\(\\s*\"generated-");

  private static List<String> modulesBefore() throws IOException {
    List<String> modules = new ArrayList<>();
    for (Element module : Jsoup.parse(Files.readString(ROOT.resolve("pom.xml")), Parser.xmlParser())
        .select("project > modules > module")) {
      if (module.text().equals(FIRST_THAT_IS_PRINTED)) {
        return modules;
      }
      modules.add(module.text());
    }
    throw new AssertionError("no module " + FIRST_THAT_IS_PRINTED);
  }

  @Test
  void noTestThatRunsBeforeTheJavaIsPrintedReadsIt() throws IOException {
    List<String> readers = new ArrayList<>();
    int tests = 0;
    for (String module : modulesBefore()) {
      Path sources = ROOT.resolve(module).resolve("src/test/java");
      if (Files.isDirectory(sources)) {
        try (Stream<Path> files = Files.walk(sources)) {
          for (Path file :
              files.filter(each -> each.toString().endsWith(".java")).toList()) {
            tests++;
            PRINTED
                .matcher(Files.readString(file))
                .results()
                .forEach(found -> readers.add(file + ": " + found.group()));
          }
        }
      }
    }
    System.out.println("Tests that run before the Java is printed: " + tests + " files");
    assertThat(tests).isPositive();
    assertThat(readers)
        .as("move it to a module that is built later, such as conformance")
        .isEmpty();
  }
}
