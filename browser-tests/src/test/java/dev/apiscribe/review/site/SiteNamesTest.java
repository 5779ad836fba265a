package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The harbour with every ASCII character in its names, and a page that names a parameter otherwise:
 * ids, files and addresses hold.
 */
class SiteNamesTest {
  private static final String PROPERTY =
      "        name: {type: string, minLength: 1, maxLength: 20}\n";

  @TempDir
  private static Path folder;

  private static Path site = Path.of("");

  @BeforeAll
  static void makeTheSite() throws IOException {
    copy(ReviewedSite.HARBOUR, folder.resolve("harbour"));
    Path specs = folder.resolve("harbour/specs");
    Path spec = specs.resolve("harbour/openapi.yaml");
    String names = names()
        .map(name -> "        " + quoted(name) + ": {type: object, properties: {" + quoted(name)
            + ": {type: string}}}\n")
        .collect(Collectors.joining());
    String more = "        a: {type: object, properties: {b: {type: string}}}\n"
        + "        list: {type: array, items: {type: object, properties: {items: {type: string}}}}\n"
        + "        map: {type: object, properties: {values: {type: string}},"
        + " additionalProperties: {type: string, maxLength: 8}}\n";
    String parameters = names()
        .map(name -> "        - {name: " + quoted(name) + ", in: query, schema: {type: string}}\n")
        .collect(Collectors.joining());
    Files.writeString(
        spec,
        Files.readString(spec)
            .replace(PROPERTY, PROPERTY + names + more)
            .replace("      requestBody:\n", parameters + "      requestBody:\n")
            .replace("quay_id", "quay/id")
            .replace("quay-001", "quay/001")
            .replace("createBerth", "create/Berth")
            .replace("tags: [berths]", "tags: [berths/ships]")
            .replace("name: berths", "name: berths/ships"));
    Path page = folder.resolve("harbour/pages/creating_a_berth.rst");
    Files.writeString(page, Files.readString(page).replace("quay_id", "ship/id"));
    site = ReviewedSite.of(
        specs,
        folder.resolve("site"),
        "--docs",
        page.getParent(),
        "--since",
        ReviewedSite.HARBOUR.resolve("specs"));
  }

  /** All printable characters of ASCII but letters and digits, and the blank. */
  private static Stream<String> names() {
    return IntStream.rangeClosed(' ', '~')
        .filter(character -> !Character.isLetterOrDigit(character))
        .mapToObj(character -> "a" + (char) character + "b");
  }

  private static String quoted(String name) {
    return "'" + name.replace("'", "''") + "'";
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    List<Path> pages = ReviewedSite.pages(site);
    assertThat(names()).hasSize(33);
    assertThat(pages).hasSizeGreaterThan(10);
    assertThat(HtmlValidity.problems(pages)).isEmpty();
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertThat(Links.problems(ReviewedSite.pages(site))).isEmpty();
  }

  /** The page's own parameter is a difference, which the page of drift shows. */
  @Test
  void thePageOfDriftHasFindings() throws IOException {
    assertThat(site.resolve("drift.html")).content(StandardCharsets.UTF_8).contains("ship/id");
  }
}
