package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.draft.ApiDraft;
import dev.apiscribe.review.draft.Draft;
import dev.apiscribe.review.draft.DraftPage;
import dev.apiscribe.review.draft.DraftSettings;
import dev.apiscribe.review.page.Format;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.saved.PageFacts;
import dev.apiscribe.review.report.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages in each layout, with each line and each thing of the spec left out in turn: losses of a
 * dump that explain anything at all silence nothing.
 */
@Tag("of-documents")
class LossesInEveryLayoutTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String HTML = "redoc/harbour.html";
  private static final String DUMP = "redoc/harbour.txt";

  private static final JsonNode ANY = JsonNodeFactory.instance.textNode("*");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "REDOC_HTML, redoc/harbour.html",
    "RST, drift/pages/creating_a_berth.rst",
    "HELP_CENTRE_HTML, helpcentre/berth.html",
    "HELP_CENTRE_TEXT, helpcentre/berth.txt"
  })
  void lossesOfADumpSilenceNothing(Format format, String name) throws Exception {
    String page = Files.readString(RESOURCES.resolve(name));
    DocumentedFacts facts = facts(page);
    assertThat(facts.format()).isEqualTo(format.title());
    YamlFile spec = draft(facts);
    ArrayNode losses = lossesOfEverything();
    Set<String> seen = new TreeSet<>();
    int[] differing = {0};
    for (String changed : withoutALine(page)) {
      try {
        compare(facts(changed), spec, losses, seen, differing);
      } catch (UnreadablePageException e) {
        // A page that cannot be read says so.
      }
    }
    for (Deletions.Deletion deletion : Deletions.of(spec.root())) {
      compare(facts, spec.with(Deletions.without(spec.root(), deletion)), losses, seen, differing);
    }
    assertThat(differing[0]).as("pages and specs that differ").isGreaterThan(20);
    assertThat(seen).as("what differs on them").hasSizeGreaterThan(8);
  }

  private void compare(
      DocumentedFacts facts, YamlFile spec, ArrayNode losses, Set<String> seen, int[] differing) {
    List<Finding> plain = drift(facts, spec, JsonNodeFactory.instance.arrayNode());
    List<Finding> silenced = drift(facts, spec, losses);
    assertThat(silenced)
        .extracting(Finding::message)
        .isEqualTo(plain.stream().map(Finding::message).toList());
    plain.forEach(finding -> seen.add(finding.rule()));
    differing[0] += plain.isEmpty() ? 0 : 1;
  }

  @Test
  void lossesOfADumpHoldOfALaterDumpForWhatItHadLostBeforeAndNoMore() throws Exception {
    DocumentedFacts dump = facts(Files.readString(RESOURCES.resolve(DUMP)));
    assertThat(dump.format()).isEqualTo(Format.REDOC_TEXT.title());
    YamlFile spec = draft(facts(Files.readString(RESOURCES.resolve(HTML))));
    CuratedApi api = api(spec, JsonNodeFactory.instance.arrayNode());
    DriftReview first = new DriftReview(List.of(api), documents(dump.source()));
    first.add(PageSource.of("dump.txt", dump.source()), dump);
    Files.writeString(
        folder.resolve("facts.yaml"), first.facts(api, new FactRecord(Map.of())).yaml());
    ArrayNode losses = JsonNodeFactory.instance.arrayNode();
    for (Finding finding : first.report().findings()) {
      // Two pages may tell more or less of a property: such findings are folded.
      JsonNode documented = finding.leftValue() == null ? null : ANY;
      losses.add(loss(
          finding.rule(),
          String.valueOf(finding.right().pointer()),
          documented,
          finding.rightValue()));
    }
    int more = 0;
    for (String changed : withoutALine(Files.readString(RESOURCES.resolve(DUMP)))) {
      DocumentedFacts later;
      try {
        later = facts(changed);
      } catch (UnreadablePageException e) {
        continue;
      }
      Set<String> before =
          new TreeSet<>(first.report().findings().stream().map(Finding::message).toList());
      Set<String> fresh =
          new TreeSet<>(drift(later, spec, JsonNodeFactory.instance.arrayNode()).stream()
              .map(Finding::message)
              .toList());
      fresh.removeAll(before);
      Set<String> reported = new TreeSet<>(
          drift(later, spec, losses).stream().map(Finding::message).toList());
      assertThat(reported)
          .as("what this dump lost, and the transcribed one had")
          .containsAll(fresh);
      more += fresh.isEmpty() ? 0 : 1;
    }
    assertThat(more).isPositive();
  }

  private static List<String> withoutALine(String page) {
    List<String> lines = page.lines().toList();
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> left = new ArrayList<>(lines);
      left.remove(i);
      pages.add(String.join("\n", left) + "\n");
    }
    return pages;
  }

  private static DocumentedFacts facts(String text) throws UnreadablePageException {
    return PageFacts.read(PageSource.of("page", text))
        .orElseThrow(
            () -> new UnreadablePageException("page", 1, "no operation", "an operation", "-"));
  }

  private YamlFile draft(DocumentedFacts facts) throws IOException {
    Draft draft = ApiDraft.of(
        new DraftSettings("harbour", "Harbour", DraftSettings.Prefer.FIRST),
        List.of(new DraftPage(facts, "")));
    draft.write(folder);
    return YamlFile.read(folder.resolve("openapi.yaml"));
  }

  private static ArrayNode lossesOfEverything() {
    ArrayNode losses = JsonNodeFactory.instance.arrayNode();
    LossIsOfItsTextTest.labels()
        .forEach(label -> Stream.of(List.of(ANY), List.of(ANY, ANY)).forEach(values -> {
          losses.add(loss(label, "", values.size() > 1 ? ANY : null, ANY));
          losses.add(loss(label, "", ANY, values.size() > 1 ? ANY : null));
        }));
    return losses;
  }

  private static ObjectNode loss(String label, String at, JsonNode documented, JsonNode curated) {
    ObjectNode loss = JsonNodeFactory.instance
        .objectNode()
        .put("id", "lost-" + label)
        .put("kind", "loss")
        .put("document", "page");
    loss.putArray("where").add(at);
    ObjectNode item = loss.putArray("explains").addObject().put("aspect", label);
    item.putArray("at").add(at);
    if (documented != null) {
      item.set("documented", documented);
    }
    if (curated != null) {
      item.set("curated", curated);
    }
    return loss;
  }

  private CuratedApi api(YamlFile spec, ArrayNode deviations) {
    return CuratedApi.of(
        folder,
        spec,
        YamlFile.parse("deviations.yaml", "[]").with(deviations),
        YamlFile.parse("words.yaml", ""));
  }

  private List<Finding> drift(DocumentedFacts facts, YamlFile spec, ArrayNode deviations) {
    DriftReview review =
        new DriftReview(List.of(api(spec, deviations)), documents("nothing of the kind"));
    review.add(PageSource.of("page", facts.source() + " later"), facts);
    return review.report().findings().stream()
        .filter(finding -> !finding.rule().equals(StaleDecision.RULE))
        .toList();
  }

  private SourceDocuments documents(String text) {
    try {
      Path file = folder.resolve("documents.yaml");
      Files.writeString(
          file, "- {id: page, spec: harbour, sha256: " + SourceDocuments.sha256(text) + "}\n");
      return SourceDocuments.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
