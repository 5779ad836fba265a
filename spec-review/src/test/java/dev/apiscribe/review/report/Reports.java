package dev.apiscribe.review.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reports of invented findings. */
final class Reports {
  private static final Place PAGE = Place.line("pages/one page.txt", 12);
  private static final Place SPEC = new Place("specs/mini/openapi.yaml", 33, "/paths/~1things/get");

  private Reports() {}

  static Report empty() {
    return new Report(
        "drift",
        "2 pages against mini",
        "documented",
        "curated",
        List.of("First", "Second"),
        List.of(),
        rules(),
        Map.of("pages", "2"));
  }

  /**
   * Findings with everything and with nothing, in an order that is not that of the lists, the last
   * of a list that is not declared.
   */
  static Report full() {
    List<String> many = IntStream.range(0, 28).mapToObj(i -> "GET /things/" + i).toList();
    List<Finding> findings = List.of(
        finding("type", Severity.NOTE, "Second", "Message 5.", null, null, null, null, List.of()),
        finding(
            "type",
            Severity.WARNING,
            "First",
            "Message 2.",
            PAGE,
            new TextNode("integer"),
            SPEC,
            NullNode.instance,
            many),
        finding(
            "format",
            Severity.BREAKING,
            "First",
            "Message 1.",
            PAGE,
            MissingNode.getInstance(),
            null,
            null,
            List.of("GET /things")),
        finding(
            "type",
            Severity.NOTE,
            "First",
            "Message 3.",
            null,
            null,
            SPEC,
            IntNode.valueOf(3),
            List.of()),
        finding(
            "type",
            Severity.NOTE,
            "First",
            "Message 4.",
            null,
            null,
            Place.line("a:b/c%d.yaml", 0),
            null,
            List.of()),
        finding(
            "unknown",
            Severity.BREAKING,
            "Third",
            "Message 6.",
            null,
            null,
            null,
            null,
            List.of()));
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("pages", "2");
    figures.put("about nothing", "1: c.txt");
    return new Report(
        "drift",
        "2 pages against mini",
        "documented",
        "curated",
        List.of("First", "Second", "Empty"),
        findings,
        rules(),
        figures);
  }

  /** A report of one finding that has the text wherever a text can be. */
  static Report saying(String text) {
    Place place = new Place(text, 1, "/" + text);
    JsonNode value = new TextNode(text);
    Finding finding =
        finding(text, Severity.WARNING, text, text, place, value, place, value, List.of(text));
    return new Report(
        text,
        text,
        text,
        text,
        List.of(text),
        List.of(finding),
        List.of(new Report.RuleRun(text, text, 1, 1)),
        Map.of(text, text));
  }

  private static List<Report.RuleRun> rules() {
    return List.of(
        new Report.RuleRun("type", "both say the same type", 7, 4),
        new Report.RuleRun("format", "both say the same format", -1, 1),
        new Report.RuleRun("enum", "both say the same values", 0, 0));
  }

  private static Finding finding(
      String rule,
      Severity severity,
      String list,
      String message,
      @Nullable Place left,
      @Nullable JsonNode leftValue,
      @Nullable Place right,
      @Nullable JsonNode rightValue,
      List<String> affects) {
    boolean reaches = !affects.isEmpty();
    return new Finding(
        rule,
        severity,
        list,
        message,
        left,
        leftValue,
        right,
        rightValue,
        affects,
        reaches ? Set.of(Side.RESPONSE, Side.REQUEST) : Set.of(),
        reaches ? Set.of(Breaks.JAVA_SOURCE, Breaks.WIRE) : Set.of(),
        reaches ? "Change the spec." : "");
  }
}
