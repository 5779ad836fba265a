package dev.apiscribe.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  @TempDir
  Path folder;

  @Test
  void keepsThePlaceOfAWorkThatIsTakenAgain() throws Exception {
    Results.write(
        folder, List.of(comparison("call", 1), comparison("cold", 2), comparison("decode", 3)));
    List<Comparison> all =
        Results.replacedIn(folder, List.of(comparison("cold", 7), comparison("events", 8)));
    assertThat(all).extracting(Comparison::key).containsExactly("call", "cold", "decode", "events");
    assertThat(all)
        .extracting(each -> each.spread(ImplementationNames.JDK).median())
        .containsExactly(1.0, 7.0, 3.0, 8.0);
    assertThat(all).extracting(each -> each.goal().isNone()).containsOnly(true);
  }

  @Test
  void startsWithNothingWhereNothingWasLeft() throws Exception {
    assertThat(Results.replacedIn(folder, List.of(comparison("call", 1)))).hasSize(1);
  }

  @Test
  void keepsTheRowsOfAPublishedPageThatWereNotMeasured() throws Exception {
    Path images = Files.createDirectory(folder.resolve("images"));
    Path page = folder.resolve("page.md");
    Files.writeString(
        page,
        "![](images/benchmark-call.svg)\n<!-- benchmarks/run --publish: begin -->\n"
            + "<!-- benchmarks/run --publish: end -->\n"
            + "<!-- benchmarks/run --publish: plots begin -->\n"
            + "<!-- benchmarks/run --publish: plots end -->\nend\n");
    Results.publish(
        page, images, List.of(comparison("call", 1), comparison("growth", 2), comparison("x", 3)));
    Results.publish(page, images, List.of(comparison("call", 4), comparison("new", 5)));
    Results.publish(page, images, List.of(comparison("new", 6)));
    assertThat(Files.readAllLines(page))
        .filteredOn(line -> line.startsWith("| work of"))
        .extracting(row -> row.replaceAll("\\(\\d{4}-\\d\\d-\\d\\d, unknown\\)", "before"))
        .extracting(row -> row.split("\\|")[1].strip() + row.split("\\|")[3])
        .containsExactly(
            "work of new 6 s (6–6) ",
            "work of call before 4 s (4–4) ",
            "work of growth before 2 s (2–2) ",
            "work of x before 3 s (3–3) ");
    assertThat(Files.readString(page))
        .endsWith("plots begin -->\n\n- ![work of new](images/benchmark-new.svg)\n"
            + "- ![work of growth](images/benchmark-growth.svg)\n"
            + "- ![work of x](images/benchmark-x.svg)\n\n"
            + "<!-- benchmarks/run --publish: plots end -->\nend\n");
  }

  private static Comparison comparison(String key, double value) {
    Comparison comparison = new Comparison(
        key, "work of " + key, "s", Goal.none(), ImplementationNames.JDK, ImplementationNames.JDK);
    comparison.add(ImplementationNames.JDK, value);
    return comparison;
  }
}
