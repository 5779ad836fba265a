package dev.apiscribe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What {@code mutation/run} mutates, and what it is told that no test can notice. */
class MutationListsTest {
  private static final Path ROOT = Path.of("..");
  private static final String DIRECTORY = "${project.build.directory}/mutation/";

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<String> parts() throws IOException {
    List<String> parts = new ArrayList<>();
    try (Stream<Path> folders = Files.list(ROOT)) {
      for (Path pom : folders
          .map(folder -> folder.resolve("pom.xml"))
          .filter(Files::isRegularFile)
          .toList()) {
        for (Element execution : Jsoup.parse(Files.readString(pom), Parser.xmlParser())
            .select("execution:has(goal:containsOwn(mutationCoverage))")) {
          String part = execution.select("> id").text();
          assertThat(execution.select("> configuration > reportsDirectory").text())
              .as(pom + ": " + part)
              .isEqualTo(DIRECTORY + part);
          parts.add(part);
        }
      }
    }
    return parts;
  }

  @Test
  void everyPartHasAListAndEveryListBelongsToAPart() throws IOException {
    List<String> lists = files(ROOT.resolve("mutation"), ".txt").stream()
        .map(file -> file.getFileName().toString().replace(".txt", ""))
        .toList();
    assertThat(lists).isNotEmpty().containsExactlyInAnyOrderElementsOf(parts());
  }

  /** Entries follow their reason without an empty line; the first comment says what the file is. */
  @Test
  void everyEntryHasAReason() throws IOException {
    List<String> unreasoned = new ArrayList<>();
    for (Path list : files(ROOT.resolve("mutation"), ".txt")) {
      String[] blocks = Files.readString(list).strip().split("\n\\s*\n");
      assertThat(blocks[0]).as(list.toString()).startsWith("# ");
      for (int i = 0; i < blocks.length; i++) {
        boolean hasEntry = blocks[i].lines().anyMatch(line -> !line.startsWith("#"));
        if (hasEntry && (i == 0 || !blocks[i].matches("(?s)# \\S.{10,}"))) {
          unreasoned.add(
              list.getFileName() + ": " + blocks[i].lines().findFirst().orElse(""));
        }
      }
    }
    assertThat(unreasoned)
        .as("entries without a comment above them that says why no test can notice")
        .isEmpty();
  }

  /**
   * A class or method that was renamed or moved is mutated and tested no more, and its entries
   * explain nothing.
   */
  @Test
  void everyClassAndMethodThatIsNamedExists() throws IOException {
    Map<String, String> sources = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (Path pom : poms()) {
      try (Stream<Path> files = Files.walk(pom.resolveSibling("src"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          String name = file.toString().replace(file.getFileSystem().getSeparator(), ".");
          sources.put(
              name.substring(name.indexOf(".java.") + ".java.".length(), name.length() - 5),
              Files.readString(file));
        }
      }
      for (Element name : Jsoup.parse(Files.readString(pom), Parser.xmlParser())
          .select("targetClasses > param, targetTests > param")) {
        String pattern = name.text().replace(".", "\\.").replace("*", ".*");
        if (sources.keySet().stream().noneMatch(each -> each.matches(pattern))) {
          unknown.add(pom + ": " + name.text());
        }
      }
    }
    for (Path list : files(ROOT.resolve("mutation"), ".txt")) {
      for (String line : Files.readAllLines(list)) {
        if (!line.isBlank() && !line.startsWith("#") && !isThere(line, sources)) {
          unknown.add(list.getFileName() + ": " + line);
        }
      }
    }

    assertThat(unknown).as("classes and methods that are not there").isEmpty();
  }

  private static boolean isThere(String entry, Map<String, String> sources) {
    String named = "dev.apiscribe." + entry.replaceFirst("^sometimes ", "").replaceAll(" .*", "");
    String owner = named.substring(0, named.lastIndexOf('.')).replaceAll("\\$.*", "");
    String method = named.substring(named.lastIndexOf('.') + 1).replaceAll("lambda\\$|\\$\\d+", "");
    String source = sources.get(owner);
    return source != null
        && (method.startsWith("<") || source.matches("(?s).*\\b" + method + "\\(.*"));
  }

  /** The poms with parts. */
  private static List<Path> poms() throws IOException {
    List<Path> poms = new ArrayList<>();
    try (Stream<Path> folders = Files.list(ROOT)) {
      for (Path pom : folders.map(folder -> folder.resolve("pom.xml")).toList()) {
        if (Files.isRegularFile(pom) && Files.readString(pom).contains("<targetClasses>")) {
          poms.add(pom);
        }
      }
    }
    assertThat(poms).isNotEmpty();
    return poms;
  }
}
