package dev.apiscribe.architecture;

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

/**
 * A test that compares a whole file or body says where it differs first, and does not print both.
 */
class WholeFilesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern ASSERTION =
      Pattern.compile("assertThat\\((?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|[^;\"]++)*+;");
  private static final Pattern READ =
      Pattern.compile("Files\\.(?:readString|readAllBytes|readAllLines|lines)\\(");
  private static final Pattern EQUALITY =
      Pattern.compile("\\.(?:isEqualTo|containsExactly\\w*|hasSameElementsAs)\\(");
  private static final Pattern WHOLE = Pattern.compile(
      "assertThat\\(Files\\.(?:readString|readAllBytes|readAllLines|lines)\\(|readAllBytes\\(\\)\\)\\s*+$|\\.content\\(StandardCharsets\\.UTF_8\\)\\s*+$");

  /**
   * Whether it is read on the right, or on the left where that is compared with more than a
   * literal.
   */
  private static boolean printsBoth(String assertion) {
    Matcher equality = EQUALITY.matcher(assertion);
    if (!equality.find()) {
      return false;
    }
    String expected = assertion.substring(equality.end()).strip();
    boolean literal = expected.startsWith("\"") || Character.isDigit(expected.charAt(0));
    String actual = assertion.substring(0, equality.start());
    return READ.matcher(expected).find()
        || (!literal && !actual.contains(".stream()") && WHOLE.matcher(actual).find());
  }

  private static List<Path> tests() throws IOException {
    List<Path> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .filter(file ->
              file.toString().endsWith(".java") && file.toString().contains("/src/test/java/"))
          .filter(file -> !file.toString().contains("/target/"))
          .forEach(tests::add);
    }
    return tests;
  }

  @Test
  void areComparedByWhatNamesTheirFirstDifference() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> tests = tests();
    for (Path test : tests) {
      String source = Files.readString(test);
      ASSERTION
          .matcher(source)
          .results()
          .filter(match -> printsBoth(match.group()))
          .forEach(match ->
              found.add(test + ":" + source.substring(0, match.start()).lines().count() + ": "
                  + match.group().replaceAll("\\s+", " ")));
    }
    System.out.println(
        "Test sources that were looked through for comparisons of whole files: " + tests.size());
    assertThat(tests).isNotEmpty();
    assertThat(found)
        .as(
            "hasBinaryContent(bytes) of a file or stream names the first byte that differs, hasSameTextualContentAs(file, UTF_8) the lines")
        .isEmpty();
  }
}
