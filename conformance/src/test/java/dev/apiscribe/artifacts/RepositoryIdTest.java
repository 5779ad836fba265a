package dev.apiscribe.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.docs.RepositoryFiles;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Maven reserves ids of repositories: what is deployed to {@code local} is recorded as if it were
 * installed, and afterwards no project of the machine resolves it; {@code central} takes the place
 * of Maven Central.
 */
@Tag("of-documents")
class RepositoryIdTest {
  private static final Path ROOT = Path.of("..");
  private static final Set<String> RESERVED = Set.of("local", "central");

  /** In a command, a script or a pom: {@code id::url}, {@code id::layout::url}, or an element. */
  private static final Pattern ID = Pattern.compile(
      "(?<![^\\s\"'`=>:])([^\\s\"'`=>:]++)::(?:\\w+::)?(?:file|https?):"
          + "|<(?:repository|snapshotRepository|pluginRepository|mirror|server|site)>(?:(?!</|<id>).|</(?!repository|snapshot|plugin|mirror|server|site))*?<id>\\s*([^<]*?)\\s*</id>",
      Pattern.DOTALL);

  @Test
  void noFileOfTheProjectUsesAReservedOne() throws IOException {
    List<String> used = new ArrayList<>();
    List<String> reserved = new ArrayList<>();
    for (Path file : files()) {
      for (String id : ids(text(file))) {
        used.add(id);
        if (isReserved(id)) {
          reserved.add(ROOT.relativize(file) + ": the id " + id
              + " is reserved by Maven. Give the repository another one.");
        }
      }
    }
    assertThat(reserved).isEmpty();
    // the command of the README, that of the release, and what the consumers take
    assertThat(used).hasSizeGreaterThan(8).contains("apiscribe", "release-folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-DaltDeploymentRepository=local::file:target/repository",
        "-DaltDeploymentRepository=\"local::default::file:$2\"",
        "<altSnapshotDeploymentRepository>central::https://example.com</altSnapshotDeploymentRepository>",
        "<repository><name>of ours</name>\n<id> local </id></repository>",
        "<pluginRepository>\n<id>central</id>",
        "<mirror><id>a/b</id>"
      })
  void findsAReservedOneWhereverItStands(String text) {
    assertThat(ids(text)).singleElement().matches(RepositoryIdTest::isReserved);
  }

  private static boolean isReserved(String id) {
    return RESERVED.contains(id) || id.matches(".*[\\\\/:\"<>|?*].*");
  }

  private static List<String> ids(String text) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = ID.matcher(text);
    while (matcher.find()) {
      ids.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return ids;
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      return ""; // an image
    }
  }

  private static List<Path> files() throws IOException {
    return RepositoryFiles.all().stream()
        .filter(file -> !file.endsWith("RepositoryIdTest.java"))
        .toList();
  }
}
