package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  private static final Pattern NAME = Pattern.compile(
      "operationId: (\\w+)|#/components/schemas/(\\w*[a-z][A-Z]\\w*)|https?://([\\w.-]+)");

  @TempDir
  Path first;

  @TempDir
  Path second;

  /**
   * Facts about an API belong into its spec: a name in a template would follow every other API
   * around.
   */
  @Test
  void nameNoOperationSchemaOrHostOfAnyApi() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path spec : list(Path.of("../specs"), "openapi.yaml")) {
      Matcher matcher = NAME.matcher(Files.readString(spec));
      while (matcher.find()) {
        for (int group = 1; group <= 3; group++) {
          if (matcher.group(group) != null) {
            names.add(matcher.group(group));
          }
        }
      }
    }
    assertThat(names).contains("createLogGroup", "CreateLogGroupRequest", "docs.timeplus.com");
    for (Path template : list(Path.of(""), ".mustache")) {
      String text = Files.readString(template);
      assertThat(names)
          .as(template.toString())
          .noneMatch(name ->
              Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find());
    }
  }

  @Test
  void areSmallAndStartWithTheirInputs() throws IOException {
    for (Path template : list(Path.of(""), ".mustache")) {
      List<String> lines = Files.readAllLines(template);
      assertThat(lines.get(0)).as(template.toString()).startsWith("{{! inputs: ");
      assertThat(lines).as(template.toString()).hasSizeLessThanOrEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"models", "client", "server-spring", "server-jaxrs"})
  void printTheSameBytesTwice(String output) throws IOException {
    Path spec = Path.of("src/test/cases/several-success-statuses/spec.yaml");
    Map<String, String> once = Generation.print(spec, output, first);
    assertThat(once).isNotEmpty().isEqualTo(Generation.print(spec, output, second));
  }

  private static List<Path> list(Path folder, String suffix) throws IOException {
    try (Stream<Path> walk = Files.walk(folder.toAbsolutePath().normalize())) {
      return walk.filter(
              file -> file.toString().endsWith(suffix) && !file.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }
}
