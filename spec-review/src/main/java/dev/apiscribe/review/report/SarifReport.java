package dev.apiscribe.review.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report as SARIF 2.1.0. A finding stands where the right side is, else the left one; the other
 * side is a related location.
 */
final class SarifReport {
  private SarifReport() {}

  static String render(Report report) {
    Sections sections = Sections.of(report);
    ObjectNode root = JsonText.object();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "spec-review");
    Map<String, Integer> indexes = rules(report, sections, driver.putArray("rules"));
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    Fingerprints fingerprints = new Fingerprints();
    sections
        .findings()
        .forEach(finding -> results.add(result(report, finding, indexes, fingerprints)));
    ObjectNode properties = run.putObject("properties")
        .put("command", report.command())
        .put("subject", report.subject());
    properties.set("totals", JsonReport.totals(sections));
    ObjectNode figures = properties.putObject("figures");
    report.figures().forEach(figures::put);
    return JsonText.of(root);
  }

  /** The index of every rule, those among them that only a finding names. */
  private static Map<String, Integer> rules(Report report, Sections sections, ArrayNode rules) {
    Map<String, Integer> indexes = new LinkedHashMap<>();
    for (Report.RuleRun run : report.rules()) {
      if (indexes.putIfAbsent(run.rule(), rules.size()) == null) {
        ObjectNode rule = rules.addObject().put("id", run.rule());
        rule.putObject("shortDescription").put("text", PlainText.of(run.meaning()));
        ObjectNode counts = rule.putObject("properties");
        if (run.looked() >= 0) {
          counts.put("looked", run.looked());
        }
        counts.put("found", run.found());
      }
    }
    for (Finding finding : sections.findings()) {
      if (indexes.putIfAbsent(finding.rule(), rules.size()) == null) {
        rules.addObject().put("id", finding.rule());
      }
    }
    return indexes;
  }

  private static ObjectNode result(
      Report report, Finding finding, Map<String, Integer> indexes, Fingerprints fingerprints) {
    ObjectNode result = JsonText.object().put("ruleId", finding.rule());
    result.put("ruleIndex", indexes.get(finding.rule()));
    result.put(
        "level",
        switch (finding.severity()) {
          case BREAKING -> "error";
          case WARNING -> "warning";
          case NOTE -> "note";
        });
    result.putObject("message").put("text", message(finding));
    boolean onRight = finding.right() != null;
    ArrayNode locations = result.putArray("locations");
    location(locations, onRight ? finding.right() : finding.left());
    if (onRight && finding.left() != null) {
      ArrayNode related = result.putArray("relatedLocations");
      location(related, finding.left());
      ((ObjectNode) related.get(0))
          .putObject("message")
          .put("text", PlainText.of(report.leftTitle()));
    }
    result.putObject("partialFingerprints").put("specReview/v1", fingerprints.of(finding));
    ObjectNode properties = result.putObject("properties").put("list", finding.list());
    if (finding.leftValue() != null && !finding.leftValue().isMissingNode()) {
      properties.set("left", finding.leftValue());
    }
    if (finding.rightValue() != null && !finding.rightValue().isMissingNode()) {
      properties.set("right", finding.rightValue());
    }
    JsonReport.reach(properties, finding);
    return result;
  }

  // Viewers take braces and brackets in a message for placeholders and links.
  private static String message(Finding finding) {
    String text = PlainText.of(
        finding.next().isEmpty() ? finding.message() : finding.message() + " " + finding.next());
    return text.replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }

  private static void location(ArrayNode locations, @Nullable Place place) {
    if (place == null) {
      return;
    }
    ObjectNode location = locations.addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(place.source()));
    physical.putObject("region").put("startLine", Math.max(1, place.line()));
    if (place.pointer() != null && !place.pointer().isEmpty()) {
      location.putArray("logicalLocations").addObject().put("fullyQualifiedName", place.pointer());
    }
  }

  /** The path, percent-encoded; an absolute one as a file URI. */
  static String uri(String source) {
    // Half a character has no bytes in UTF-8.
    String path = new String(source.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace('\\', '/');
    boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
    try {
      URI uri = absolute
          ? new URI("file", "", path.startsWith("/") ? path : "/" + path, null)
          : new URI(
              null,
              null,
              path.indexOf(':') >= 0 && !path.startsWith("./") ? "./" + path : path,
              null);
      return uri.toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
