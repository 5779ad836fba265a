package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each YAML file that a command of ours reads, filled with YAML that is hostile or has another
 * shape: each command ends with a sentence.
 */
@Tag("of-documents")
class HostileYamlTest {
  private static final Path FIXTURE =
      Path.of("src/test/resources/dev/apiscribe/review/lint/things");
  private static final String API = "mini";
  /** What takes a reader a second: the commands take turns at it, until one refuses it. */
  private static final String SLOW = "aliases of aliases";

  @TempDir
  private Path folder;

  /** The names of YAML files in our sources. */
  static Stream<String> files() throws IOException {
    Pattern literal = Pattern.compile("\"([a-z-]+\\.yaml)\"");
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source :
          sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        Matcher name = literal.matcher(Files.readString(source));
        while (name.find()) {
          names.add(name.group(1));
        }
      }
    }
    assertThat(names)
        .contains(
            "openapi.yaml",
            "deviations.yaml",
            "documents.yaml",
            "facts.yaml",
            "losses.yaml",
            "words.yaml",
            "lint.yaml");
    return names.stream();
  }

  /** What every reader must refuse. */
  private static Map<String, String> refused() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "a tag of Java",
        "- !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ['http://127.0.0.1:1/']]]]\n");
    all.put("a tag of Java on a key's value", "a: !!java.io.File [/etc]\n");
    all.put("a tag of its own", "!own\na: 1\n");
    all.put("binary", "a: !!binary aGk=\n");
    all.put("a merge key of itself", "a: &a {<<: *a}\n");
    all.put("a key that stands twice", "a: 1\na: 2\n");
    all.put("a key twice in a list", "- {id: 1, id: 2}\n");
    all.put(SLOW, bomb());
    all.put("an alias within itself", "a: &a [*a]\n");
    all.put("two documents", "a: 1\n---\nb: 2\n");
    all.put("a control character", "a: \u0007\u001b[2J\n");
    all.put("a null", "a: \u0000\n");
    all.put("a list for a key", "? [a, b]\n: c\n");
    all.put("endless nesting", "[".repeat(20_000));
    all.put("an endless number", "a: 1e999999999\n");
    return all;
  }

  /** What is YAML of another shape: refused, or a finding, or the same as nothing. */
  private static Map<String, String> shapes() {
    Map<String, String> all = new LinkedHashMap<>();
    List.of(
            "",
            "~\n",
            "text\n",
            "1\n",
            "[]\n",
            "{}\n",
            "[[]]\n",
            "[~]\n",
            "[text]\n",
            "a: text\n",
            "a: []\n",
            "a: {b: []}\n",
            "a: ~\n",
            "- {}\n",
            "- {id: []}\n",
            "- {id: ~, kind: [], where: {}, document: 1, lines: {}, explains: 1}\n",
            "'': ''\n",
            "'\u001b\u202e': {'\u2028': 1}\n".replace("\u001b", "\\u001b"),
            "'../../x': {'..': {fact: 1, at: [], words: {}}}\n",
            "x: {claim: [], values: -1, printed: 1}\n",
            "x: [{document: 1, lines: [], said: []}]\n")
        .forEach(text -> all.put(text, text));
    return all;
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [")
          .append(("*a" + (i - 1) + ", ").repeat(9))
          .append("x]\n");
    }
    return bomb.toString();
  }

  @ParameterizedTest
  @MethodSource("files")
  void endsInASentence(String file) throws IOException {
    int runs = 0;
    int document = 0;
    for (boolean hostile : new boolean[] {true, false}) {
      for (Map.Entry<String, String> evil : (hostile ? refused() : shapes()).entrySet()) {
        Path specs = copy();
        Path target = file.equals("documents.yaml")
            ? specs.resolve(file)
            : specs.resolve(API).resolve(file);
        Files.writeString(target, evil.getValue());
        boolean named = false;
        List<List<String>> commands = commands(specs, file, document++ + file.length());
        if (evil.getKey().equals(SLOW)) {
          Collections.rotate(commands, file.length());
        }
        for (List<String> command : commands) {
          if (named && evil.getKey().equals(SLOW)) {
            break;
          }
          StringWriter said = new StringWriter();
          int status = SpecReview.program(said, said).execute(command.toArray(String[]::new));
          assertThat(status).as("%s with %s: %s", command, evil.getKey(), said).isBetween(0, 2);
          assertThat(said.toString())
              .as("%s with %s", command, evil.getKey())
              .doesNotContain("\tat ", "Exception:", "java.lang");
          assertThat(said.toString().length())
              .as("%s with %s", command, evil.getKey())
              .isLessThan(200_000);
          named |= status == 2 && said.toString().contains(file);
          runs++;
        }
        assertThat(named || !hostile)
            .as("some command refuses %s with %s", file, evil.getKey())
            .isTrue();
      }
    }
    System.out.println(file + ": " + runs + " runs");
  }

  private List<List<String>> commands(Path specs, String file, int number) throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    Files.writeString(pages.resolve("page.rst"), BerthPages.creating("thing"));
    List<List<String>> commands = new ArrayList<>();
    commands.add(List.of("lint", specs.resolve(API).toString()));
    commands.add(List.of(
        "drift",
        "--specs",
        specs.toString(),
        "--docs",
        pages.toString(),
        "--accept-words",
        "--accept-facts"));
    if (number % 7 == 0) { // It takes longer than all others together.
      commands.add(List.of(
          "site",
          "--specs",
          specs.toString(),
          "--output",
          folder.resolve("site").toString()));
    }
    if (file.equals("openapi.yaml")) { // It reads no other.
      commands.add(List.of(
          "diff",
          FIXTURE.resolve(API).resolve("openapi.yaml").toString(),
          specs.resolve(API).resolve("openapi.yaml").toString()));
    }
    return commands;
  }

  private Path copy() throws IOException {
    Path specs = folder.resolve("specs");
    try (Stream<Path> files = Files.walk(FIXTURE)) {
      for (Path from : files.filter(Files::isRegularFile).toList()) {
        Path to = specs.resolve(FIXTURE.relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(from));
      }
    }
    for (String more : List.of("lint.yaml", "observations.yaml")) {
      Files.writeString(specs.resolve(API).resolve(more), "[]\n");
    }
    return specs;
  }
}
