package dev.apiscribe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is printed reads as if a person had written it. The compiler holds it to -Xlint:all and
 * doclint; this is what it does not see.
 */
class GeneratedSourcesTest {
  private static final Pattern IMPORT = Pattern.compile("(?m)^import [\\w.]+\\.(\\w+);$");

  @Test
  void haveNoImportThatIsNotUsed() throws IOException {
    List<String> unused = new ArrayList<>();
    for (Path file : sources()) {
      String source = Files.readString(file);
      String body =
          IMPORT.matcher(source).replaceAll("").replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
      Matcher imports = IMPORT.matcher(source);
      while (imports.find()) {
        if (!Pattern.compile("\\b" + imports.group(1) + "\\b").matcher(body).find()) {
          unused.add(file + ": " + imports.group(1));
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void haveNoMangledLocalsNoDatesAndNoTrailingBlanks() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (line.matches(".*(localVar|memberVar|TODO).*|.*\\s$") || line.contains("date = \"")) {
          found.add(file + ":" + number + ": " + line);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void sayWhereTheyComeFrom() throws IOException {
    for (Path file : sources()) {
      String api = file.toString()
          .replaceAll(".*generated-[a-z-]+/(?:spring/|jaxrs/)?([a-z]+)/src/.*", "$1");
      assertThat(Files.readAllLines(file).get(0))
          .as(file.toString())
          .startsWith("// Generated from specs/" + api + "/openapi.yaml");
    }
  }

  /** A model is read by people: half of them are no longer than a long page. */
  @Test
  void haveSmallModels() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      if (lines.get(1).contains("#/components/schemas/")) {
        sizes.add(lines.size());
      }
    }
    Collections.sort(sizes);
    assertThat(sizes).hasSizeGreaterThan(100);
    assertThat(sizes.get(sizes.size() / 2)).as("lines of the median model").isBetween(50, 110);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder :
        List.of("generated-models", "generated-client", "generated-server-stubs")) {
      try (Stream<Path> walk = Files.walk(Path.of("..", folder).toRealPath())) {
        walk.filter(file ->
                file.toString().contains("/src/generated/") && file.toString().endsWith(".java"))
            .forEach(sources::add);
      }
    }
    assertThat(sources).hasSizeGreaterThan(300);
    return sources;
  }
}
