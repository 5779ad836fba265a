package dev.apiscribe.review.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.reading.saved.PageFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps of the vendors' own pages. */
@Tag("of-documents")
@EnabledIfSystemProperty(
    named = "apiscribe.documents",
    matches = ".+",
    disabledReason = "needs the vendors' pages: -Dapiscribe.documents=DIR")
class VendorStepsTest {
  @TempDir
  private Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "timeplus, timeplus-rest-2025-02-04.html, 2",
    "lts, lts-create-log-group-2025-03-12.rst lts-create-log-stream-2025-03-12.rst, 2",
    "dis, dis-add-resource-tags-2025-01-27.rst, 1",
  })
  void fewDecisionsAreLeftAndNoneOfThemTwice(String api, String names, int most) throws Exception {
    Path specs = folder.resolve("specs");
    Pier.copy(Path.of("../specs").resolve(api), specs.resolve(api));
    Files.copy(Path.of("../specs/documents.yaml"), specs.resolve("documents.yaml"));
    List<ReadPage> pages = new ArrayList<>();
    for (String name : names.split(" ")) {
      PageSource source = PageSource.read(Path.of(System.getProperty("apiscribe.documents"))
          .resolve("revisions")
          .resolve(name));
      pages.add(new ReadPage(source, PageFacts.read(source).orElseThrow()));
    }
    SpecUpdate.UpdateOutcome outcome = run(specs, api, pages);
    assertThat(outcome.decisions()).hasSizeLessThanOrEqualTo(most);
    Pier.apply(outcome);
    assertThat(run(specs, api, pages)).satisfies(again -> {
      assertThat(again.files()).isEmpty();
      assertThat(again.decisions()).isEqualTo(outcome.decisions());
    });
  }

  private static SpecUpdate.UpdateOutcome run(Path specs, String api, List<ReadPage> pages)
      throws Exception {
    CuratedApi curated = CuratedApi.read(specs.resolve(api));
    return new SpecUpdate(specs, curated, pages, List.of(), null, "update").run(Map.of());
  }
}
