package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.check.Scope;
import dev.apiscribe.conformance.check.Subject;
import dev.apiscribe.review.cli.SpecReview;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The review site of what has just been proven. */
@Order(Integer.MAX_VALUE)
@ExtendWith(BenchExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewSiteTest {
  private static final Path ROOT = Path.of("..");

  @TempDir
  private static Path folder;

  private final Bench bench;

  ReviewSiteTest(Bench bench) {
    this.bench = bench;
  }

  @BeforeAll
  void writeTheSite() {
    Path report = folder.resolve("conformance-report.json");
    bench.report.write(report);
    StringWriter printed = new StringWriter();
    int status = new CommandLine(new SpecReview())
        .setOut(new PrintWriter(printed))
        .setErr(new PrintWriter(printed))
        .execute(
            "site",
            "--specs",
            ROOT.resolve("specs").toString(),
            "--generated",
            ROOT.toString(),
            "--conformance",
            report.toString(),
            "--output",
            site().toString());
    assertThat(status).as(printed.toString()).isZero();
  }

  @Test
  void showsEveryOperationReadAndProvenInAllSixPlaces() throws IOException {
    Document overview = Jsoup.parse(site().resolve("index.html"));

    List<String> places = overview.select("figure svg use").eachAttr("href");
    assertThat(places)
        .hasSize(6 * DocumentedCounts.all("operations"))
        .containsOnly("#g-passed", "#g-nothing");
    // What no payload is printed of has no schema and no model to compare with one.
    assertThat(places.stream().filter("#g-nothing"::equals))
        .hasSize(2 * operationsWithoutPayload());
  }

  @Test
  void countsAsTheReportDoes() throws IOException {
    Document page = Jsoup.parse(site().resolve("conformance.html"));

    assertThat(page.select("#failures ~ .entry")).isEmpty();
    assertThat(page.select("h2:contains(Documented payloads) ~ .scroll tr.total td")
            .eachText())
        .containsExactlyElementsOf(total("payloads", Subject.ALL));
    assertThat(page.select("h2:contains(Documented exchanges) ~ .scroll tr.total td")
            .eachText())
        .containsExactlyElementsOf(total("exchanges", Subject.OF_EXCHANGES));
  }

  /** All of them passed. */
  private static List<String> total(String what, List<Subject> subjects) {
    String all = String.valueOf(DocumentedCounts.all(what));
    return Stream.concat(Stream.of(all), subjects.stream().map(subject -> all + " of " + all))
        .toList();
  }

  @Test
  void weighsLessThanThirtyMegabytesAlsoWithJavadoc() throws IOException {
    try (Stream<Path> files = Files.walk(site())) {
      long bytes = files
          .filter(Files::isRegularFile)
          .mapToLong(file -> file.toFile().length())
          .sum();
      assertThat(bytes).isLessThan(30_000_000);
    }
  }

  private int operationsWithoutPayload() {
    Set<String> operations = operations(Scope.EXCHANGE);
    operations.removeAll(operations(Scope.PAYLOAD));
    return operations.size();
  }

  private Set<String> operations(Scope scope) {
    return bench.report.checks().stream()
        .filter(check -> check.scope() == scope)
        .map(check -> check.api() + " " + check.operation())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Path site() {
    return folder.resolve("site");
  }
}
