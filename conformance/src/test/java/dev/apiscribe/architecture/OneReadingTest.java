package dev.apiscribe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * OpenAPI is read in one place: {@code openapi-document}, which no module that depends on it
 * repeats.
 */
class OneReadingTest {
  private static final Path ROOT = Path.of("..");
  private static final String OWNER = "openapi-document";
  private static final String ARTIFACT = "<artifactId>apiscribe-" + OWNER + "</artifactId>";

  /** What only the class beside it may say in main code. */
  private static final Map<String, Pattern> ONCE = Map.of(
      "JsonPointers",
          Pattern.compile(
              "replace\\(\\s*\"(~|/|~0|~1)\",\\s*\"(~|/|~0|~1)\"\\s*\\)|decode\\(\\s*(fragment|reference)\\b"),
      "JsonMediaType", Pattern.compile("endsWith\\(\\s*\"\\+json\"\\s*\\)"),
      "SpecOperation", Pattern.compile("(?i)\\((?=[^()]*\"patch\")[^()]*\"trace\"[^()]*\\)"),
      "ExampleName", Pattern.compile("\"\\(\\?<=\\[a-z0-9\\]\\)\\(\\?=\\[A-Z\\]\\)\""),
      "Json", Pattern.compile("FAIL_ON_READING_DUP_TREE_KEY"));

  private static List<Path> readers() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      List<Path> readers = new ArrayList<>();
      for (Path folder : folders.sorted().toList()) {
        Path pom = folder.resolve("pom.xml");
        if (Files.isRegularFile(pom)
            && Files.readString(pom).contains(ARTIFACT)
            && Files.isDirectory(folder.resolve("src"))) {
          readers.add(folder);
        }
      }
      return readers;
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static String className(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }

  @Test
  void noReaderRepeatsWhatIsReadThere() throws IOException {
    List<String> repeated = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (Path reader : readers()) {
      for (Path source : sources(reader.resolve("src/main/java"))) {
        String text = Files.readString(source);
        ONCE.forEach((owner, pattern) -> {
          if (pattern.matcher(text).find()) {
            boolean own =
                source.startsWith(ROOT.resolve(OWNER)) && className(source).equals(owner);
            (own ? found : repeated).add(own ? owner : source + ": see " + owner);
          }
        });
      }
    }

    assertThat(readers()).hasSizeGreaterThan(4);
    assertThat(found)
        .as("classes that say it once")
        .containsExactlyInAnyOrderElementsOf(ONCE.keySet());
    assertThat(repeated).isEmpty();
  }
}
