package dev.apiscribe.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
              "replace\\(\\s*\"(~|/|~0|~1)\",\\s*\"(~|/|~0|~1)\"\\s*\\)|URLDecoder\\.decode"),
      "JsonMediaType", Pattern.compile("endsWith\\(\\s*\"\\+json\"\\s*\\)"),
      "SpecOperation", Pattern.compile("(?i)\\((?=[^()]*\"patch\")[^()]*\"trace\"[^()]*\\)"),
      "ExampleName", Pattern.compile("\"\\(\\?<=\\[a-z0-9\\]\\)\\(\\?=\\[A-Z\\]\\)\""),
      "Json", Pattern.compile("FAIL_ON_READING_DUP_TREE_KEY"),
      // The text of a reference without its first character is not a pointer: percent signs are
      // left.
      "YamlFile",
          Pattern.compile(
              "(?s)\\A(?=.*(?:\\$ref|#/components))"
                  + "(?=.*(?:substring\\(\\s*[12]\\s*\\)|\"\\^#|(?i:reference|ref\\(\\))\\s*\\.(?:substring|split|replace)))"));

  /** Classes that say it for something else. */
  private static final Map<String, String> OTHER = Map.ofEntries(
      entry("Items", "decodes a segment of a request's path"),
      entry("OperationContract", "decodes a segment of a request's path"),
      entry("MaskedRequest", "decodes the parameters of a request's query"),
      entry("RequestGate", "asks whether the target of a request can be decoded"),
      entry("ComponentReference", "decodes the name after the kind of the component"),
      entry("Draft", "decodes the name after the kind of the component"),
      entry("References", "follows pointers in a tree that it changes meanwhile"),
      entry("DocumentCheck", "asks what is written before any reader does, and decodes it then"),
      entry("OpenApiFiles", "cuts the address of a file from its fragment"),
      entry("OtherFiles", "cuts the address of a file from its fragment"),
      entry("SpecBundle", "cuts the slash before the first step of a pointer"),
      entry("UnreadKeywords", "cuts the slash from the step to a property"),
      entry("Envelope", "reads the references that the draft wrote itself"),
      entry("SchemaBreaks", "reads the references that the draft wrote itself"));

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
    Set<String> others = new HashSet<>();
    for (Path reader : readers()) {
      for (Path source : sources(reader.resolve("src/main/java"))) {
        String text = Files.readString(source);
        ONCE.forEach((owner, pattern) -> {
          if (pattern.matcher(text).find()) {
            boolean own =
                source.startsWith(ROOT.resolve(OWNER)) && className(source).equals(owner);
            if (own) {
              found.add(owner);
            } else if (OTHER.containsKey(className(source))) {
              others.add(className(source));
            } else {
              repeated.add(source + ": see " + owner);
            }
          }
        });
      }
    }

    assertThat(readers()).hasSizeGreaterThan(4);
    assertThat(found)
        .as("classes that say it once")
        .containsExactlyInAnyOrderElementsOf(ONCE.keySet());
    assertThat(repeated).isEmpty();
    assertThat(others).as("classes that say it for something else").isEqualTo(OTHER.keySet());
  }
}
