package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Faults are played beside other tests, so what changes the whole JVM runs alone. */
class TestsBesideOthersTest {
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final Pattern CHANGES_THE_JVM =
      Pattern.compile("System\\.(setProperty|clearProperty|setErr|setOut)\\(|\\.setDefault\\(");

  /** Sets the one TLS context of all servers of faults, once, and no test sets it back. */
  private static final String ONCE_FOR_ALL = "Protocol";

  @Test
  void testsThatChangeTheJvmAreIsolated() throws IOException {
    Map<String, String> sources = sources();
    Set<String> changing = sources.entrySet().stream()
        .filter(source -> CHANGES_THE_JVM.matcher(source.getValue()).find())
        .map(Map.Entry::getKey)
        .filter(name -> !name.equals(ONCE_FOR_ALL))
        .collect(Collectors.toSet());
    Pattern use = Pattern.compile("\\b(" + String.join("|", changing) + ")\\b");
    Map<String, String> tests = new TreeMap<>(sources);
    tests
        .entrySet()
        .removeIf(source ->
            !source.getKey().endsWith("Test") || !use.matcher(source.getValue()).find());
    assertThat(tests)
        .isNotEmpty()
        .allSatisfy((name, text) -> assertThat(text)
            .as("%s changes the JVM, itself or by one of %s: make it @Isolated", name, changing)
            .contains("\n@Isolated\n"));
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("TestsBesideOthersTest")) {
          sources.put(name, Files.readString(file));
        }
      }
    }
    return sources;
  }
}
