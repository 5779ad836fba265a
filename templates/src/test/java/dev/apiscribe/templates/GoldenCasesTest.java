package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/cases} is a small spec with a problem. All four outputs of it
 * compile without a warning, the ones below {@code expected} are printed exactly so, and the
 * payloads below {@code payloads/<Schema>} are read and written back unchanged.
 *
 * <p>{@code ./mvnw test -pl templates -am -Dgolden.update=true} writes what is printed now into
 * {@code expected}.
 */
@Tag("of-documents")
class GoldenCasesTest {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private static final Pattern COMMENT_WITHOUT_A_FIRST_SENTENCE =
      Pattern.compile("/\\*\\*\\s*(\\*\\s*\n|\\*\\s*(<p>|@param|@see)|\\*/)");

  @TempDir
  Path scratch;

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/cases"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsWhatIsExpectedAndItCompiles(Path folder) throws Exception {
    List<Path> sources = new ArrayList<>();
    for (String output : Generation.OUTPUTS) {
      Path printed = scratch.resolve(output);
      Map<String, String> files =
          Generation.printAsTheBuild(folder.resolve("spec.yaml"), output, printed);
      files.keySet().forEach(file -> sources.add(printed.resolve(file)));
      assertThat(files)
          .as(output)
          .noneSatisfy((file, source) ->
              assertThat(source).as(file).containsPattern(COMMENT_WITHOUT_A_FIRST_SENTENCE));
      Path expected = folder.resolve("expected").resolve(output);
      if (Files.isDirectory(expected)) {
        if (Boolean.getBoolean("golden.update")) {
          update(expected, files);
        }
        assertThat(FirstDifference.of(Generation.javaFiles(expected), files))
            .as(output)
            .isEmpty();
      }
    }
    assertThat(Compilation.messages(sources, Files.createDirectory(scratch.resolve("classes"))))
        .isEmpty();
    keepsEveryPayload(folder, scratch.resolve("classes"));
  }

  private static void update(Path expected, Map<String, String> files) throws IOException {
    for (String stale : Generation.javaFiles(expected).keySet()) {
      Files.delete(expected.resolve(stale));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.createDirectories(expected.resolve(file.getKey()).getParent());
      Files.writeString(expected.resolve(file.getKey()), file.getValue());
    }
  }

  private static void keepsEveryPayload(Path folder, Path classes) throws Exception {
    Path payloads = folder.resolve("payloads");
    if (!Files.isDirectory(payloads)) {
      return;
    }
    try (URLClassLoader loader = new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, GoldenCasesTest.class.getClassLoader());
        Stream<Path> walk = Files.walk(payloads)) {
      for (Path payload : walk.filter(Files::isRegularFile).sorted().toList()) {
        Class<?> type =
            loader.loadClass("dev.apiscribe.golden.model." + payload.getParent().getFileName());
        JsonNode json = JSON.readTree(payload.toFile());
        Object value = JSON.treeToValue(json, type);
        assertThat(JSON.readTree(JSON.writeValueAsBytes(value)))
            .as(payload.toString())
            .isEqualTo(json);
        Object copy = type.getMethod("toBuilder").invoke(value);
        assertThat(copy.getClass().getMethod("build").invoke(copy))
            .as(payload.toString())
            .isEqualTo(value);
      }
    }
  }
}
