package dev.apiscribe.review.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.apiscribe.openapi.VisibleText;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.diff.ApiSpec;
import dev.apiscribe.review.diff.DiffReview;
import dev.apiscribe.review.drift.DriftReview;
import dev.apiscribe.review.fetch.FetchedPage;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.saved.PageFacts;
import dev.apiscribe.review.report.FindingGroups.BreakLevel;
import dev.apiscribe.review.watch.WatchReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A page with a hostile text in place of each of its strings and names: the update refuses it with
 * a sentence, or writes into the spec's folder alone what other readers of YAML and JSON read as
 * meant, and decisions.md and the report of watch have nothing but our own structure.
 */
@Tag("of-documents")
class HostileUpdateTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  /** So many strings of a page are hostile at a time. */
  private static final int AT_ONCE = Boolean.getBoolean("hostile.all") ? 1 : 4;
  /** Of so many rows of strings one is tried. */
  private static final int STEP = Boolean.getBoolean("hostile.all") ? 1 : 4;

  /** The headings of a report, but for the one that has the title of the API. */
  private static final Set<String> OWN = Stream.concat(
          Stream.of(BreakLevel.values()).map(BreakLevel::title),
          Stream.of(
              "What the pages changed",
              "pier",
              "Breaking",
              "Added",
              "Changed",
              "Deprecated",
              "Removed",
              "Documentation",
              "What is left",
              "Next"))
      .collect(Collectors.toSet());

  @TempDir
  private Path folder;

  private static List<String> texts() throws Exception {
    Object file = new Load(LoadSettings.builder().build())
        .loadFromString(Files.readString(Path.of("../templates/src/test/hostile/texts.yaml")));
    List<String> texts = new ArrayList<>();
    ((List<?>) file)
        .forEach(text -> texts.add(
            String.valueOf(text).replace("MARK", "word").replace("@LONG@", "x".repeat(9_000))));
    texts.add("## 1. a decision\n\n<!-- 0123abcd -->\n\n- a: `./apiscribe x --decide 1=a`");
    texts.add("a | b\r\nc ${{ github.token }}\u2028::set-output name=changed::true");
    return texts;
  }

  /** A string of a document, or the name of a property. */
  private record TextPlace(JsonNode owner, String key, int index, boolean isName) {
    void set(String text) {
      if (isName) {
        JsonNode value = ((ObjectNode) owner).remove(key);
        ((ObjectNode) owner).set(text, value);
      } else if (owner instanceof ObjectNode object) {
        object.put(key, text);
      } else {
        ((ArrayNode) owner).remove(index);
        ((ArrayNode) owner).insert(index, text);
      }
    }
  }

  private static void collect(JsonNode node, List<TextPlace> places) {
    node.properties().forEach(property -> {
      if (property.getValue().isTextual()) {
        places.add(new TextPlace(node, property.getKey(), 0, false));
      }
      places.add(new TextPlace(node, property.getKey(), 0, true));
      collect(property.getValue(), places);
    });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      if (node.get(i).isTextual()) {
        places.add(new TextPlace(node, "", i, false));
      }
      collect(node.get(i), places);
    }
  }

  @Test
  void writesNothingElsewhereAndShowsTextsAsTexts() throws Exception {
    Pier pier = Pier.in(folder);
    JsonNode page = page(pier);
    List<TextPlace> all = new ArrayList<>();
    collect(page, all);
    List<String> texts = texts();
    int taken = 0;
    int runs = 0;
    // Each place has a text, and each text a place, in a row that takes far ones together.
    for (int begin = 0; begin < all.size() / AT_ONCE; begin += STEP) {
      JsonNode copy = page.deepCopy();
      List<TextPlace> places = new ArrayList<>();
      collect(copy, places);
      StringBuilder what = new StringBuilder();
      for (int i = AT_ONCE - 1; i >= 0; i--) {
        TextPlace place = places.get(begin + i * (all.size() / AT_ONCE));
        String text = texts.get((begin * AT_ONCE + i) % texts.size());
        what.append(place.key()).append(place.isName() ? " is named " : " is ").append(text);
        if (!place.isName() || !((ObjectNode) place.owner()).has(text)) {
          place.set(text);
        }
      }
      runs++;
      taken += isTaken(pier, copy, what.toString()) ? 1 : 0;
    }
    assertThat(taken).as("of %d runs", runs).isGreaterThan(runs / 5);
  }

  /** Other than the spec in its sentences, so that decisions are left. */
  private static JsonNode page(Pier pier) throws Exception {
    JsonNode page = YamlFile.parse("openapi.yaml", pier.text()).root().deepCopy();
    page.findParents("x-source").forEach(owner -> ((ObjectNode) owner).remove("x-source"));
    page.findParents("externalValue").forEach(owner -> {
      ((ObjectNode) owner).remove("externalValue");
      ((ObjectNode) owner).putObject("value").put("name", "Berta");
    });
    ((ObjectNode) page.at("/components/securitySchemes/Token")).put("name", "X-Other");
    ((ObjectNode) page.at("/components/schemas/Boat/properties"))
        .putObject("flag")
        .put("x", "y");
    return page;
  }

  /** Returns whether the page was not refused. */
  private boolean isTaken(Pier pier, JsonNode document, String what) throws Exception {
    String html =
        "<!DOCTYPE html>\n<html><body><div id=\"redoc\"></div><script>\nconst __redoc_state = "
            + JSON.writeValueAsString(
                JSON.createObjectNode().set("spec", JSON.createObjectNode().set("data", document)))
            + ";\n</script></body></html>\n";
    PageSource source = new PageSource("pier.html", html, List.of(html.split("\n", -1)));
    SpecUpdate.UpdateOutcome outcome;
    ReadPage page;
    try {
      page = new ReadPage(source, PageFacts.read(source).orElseThrow());
      outcome = pier.update(page, Map.of());
    } catch (UnreadablePageException
        | UpdateRefusedException
        | dev.apiscribe.openapi.UnreadableSpecException e) {
      assertThat(e.getMessage()).as(what).hasSizeBetween(20, 60_000);
      return false;
    }
    outcome.files().forEach((file, text) -> {
      assertThat(pier.specs().relativize(file).toString())
          .as(what)
          .matches(
              "documents\\.yaml|pier/(?:[a-z]+\\.(?:yaml|md)|examples/[a-z0-9-]{1,200}\\.[a-z0-9-]{1,20}\\.json)");
      if (text != null && file.toString().endsWith(".yaml")) {
        assertThat(tree(text))
            .as(what)
            .isEqualTo(YamlFile.parse("file", text).root().toString());
      }
    });
    String decisions = outcome.files().get(outcome.page());
    if (decisions != null) {
      assertThat(headings(decisions, what))
          .as(what)
          .hasSize(1 + outcome.decisions().size());
      assertThat(DecisionsPage.numbers(decisions)).as(what).hasSameSizeAs(outcome.decisions());
    }
    report(pier, page, outcome, what);
    return true;
  }

  private static String tree(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml).toString();
    } catch (java.io.IOException e) {
      throw new AssertionError(yaml, e);
    }
  }

  private void report(Pier pier, ReadPage page, SpecUpdate.UpdateOutcome outcome, String what)
      throws Exception {
    Path after = folder.resolve("after");
    Pier.copy(pier.specs(), after);
    for (Map.Entry<Path, String> file : outcome.files().entrySet()) {
      Path to = after.resolve(pier.specs().relativize(file.getKey()).toString());
      Files.deleteIfExists(to);
      if (file.getValue() != null) {
        Files.createDirectories(to.getParent());
        Files.writeString(to, file.getValue());
      }
    }
    DriftReview review = new DriftReview(
        List.of(CuratedApi.read(after.resolve("pier"))),
        SourceDocuments.read(after.resolve("documents.yaml")));
    review.add(page.source(), page.facts());
    String report = new WatchReport(
            List.of(new FetchedPage(
                "pier", "https://pier.invalid", "", FetchedPage.FetchOutcome.REFUSED, what)),
            List.of(what),
            Map.of(
                "pier",
                DiffReview.of(
                    ApiSpec.read(pier.folder()), ApiSpec.read(after.resolve("pier")), null)),
            review.report().findings(),
            "docs-watch")
        .markdown();
    assertThat(report.length()).isLessThan(65_536);
    // One heading has the title of the API.
    assertThat(headings(report, what).stream()
            .filter(heading -> !OWN.contains(heading.replaceFirst(": [a-z]+$", "")))
            .toList())
        .as(what)
        .hasSizeLessThan(2);
    try (Stream<Path> files = Files.walk(after)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Returns the texts of the headings. Fails where a text became markup, or is not to be seen. */
  private static List<String> headings(String markdown, String what) {
    List<String> headings = new ArrayList<>();
    Set<String> foreign = new HashSet<>();
    Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
      @Override
      public void visit(Heading heading) {
        StringBuilder text = new StringBuilder();
        heading.accept(new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.Text part) {
            text.append(part.getLiteral());
          }
        });
        headings.add(text.toString());
        visitChildren(heading);
      }

      @Override
      public void visit(HtmlBlock block) {
        html(block.getLiteral());
      }

      @Override
      public void visit(HtmlInline html) {
        html(html.getLiteral());
      }

      private void html(String literal) {
        if (!literal.matches("<!-- (?:[0-9a-f]{8} )?-->|</?span>")) {
          foreign.add(literal);
        }
      }

      @Override
      public void visit(Link link) {
        foreign.add(link.getDestination());
      }

      @Override
      public void visit(Image image) {
        foreign.add(image.getDestination());
      }
    });
    assertThat(foreign).as("%s: %s", what, markdown).isEmpty();
    assertThat(markdown.codePoints().filter(one -> one != '\n' && VisibleText.isInvisible(one)))
        .as(what)
        .isEmpty();
    assertThat(markdown.getBytes(StandardCharsets.UTF_8).length).as(what).isLessThan(1 << 20);
    return headings;
  }
}
