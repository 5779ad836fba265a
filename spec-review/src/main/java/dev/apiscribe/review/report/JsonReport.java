package dev.apiscribe.review.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.Place;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report for programs, as report.schema.json describes it. */
final class JsonReport {
  private JsonReport() {}

  static String render(Report report) {
    Sections sections = Sections.of(report);
    ObjectNode root = JsonText.object();
    root.put("command", report.command());
    root.put("subject", report.subject());
    root.put("leftTitle", report.leftTitle());
    root.put("rightTitle", report.rightTitle());
    root.set("totals", totals(sections));
    ObjectNode figures = root.putObject("figures");
    report.figures().forEach(figures::put);
    ArrayNode lists = root.putArray("lists");
    sections
        .all()
        .forEach((title, findings) ->
            lists.addObject().put("title", title).put("findings", findings.size()));
    ArrayNode findings = root.putArray("findings");
    sections.findings().forEach(finding -> findings.add(finding(finding)));
    ArrayNode rules = root.putArray("rules");
    for (Report.RuleRun run : report.rules()) {
      ObjectNode rule = rules.addObject().put("rule", run.rule()).put("meaning", run.meaning());
      if (run.looked() >= 0) {
        rule.put("looked", run.looked());
      }
      rule.put("found", run.found());
    }
    return JsonText.of(root);
  }

  static ObjectNode totals(Sections sections) {
    ObjectNode totals = JsonText.object().put("findings", sections.findings().size());
    for (Severity severity : Severity.values()) {
      totals.put(name(severity), sections.count(severity));
    }
    return totals;
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = JsonText.object();
    node.put("rule", finding.rule());
    node.put("severity", name(finding.severity()));
    node.put("list", finding.list());
    node.put("message", finding.message());
    side(node, "left", finding.left(), finding.leftValue());
    side(node, "right", finding.right(), finding.rightValue());
    reach(node, finding);
    return node.put("next", finding.next());
  }

  /** What a finding touches, in the properties that SARIF's properties have, too. */
  static void reach(ObjectNode node, Finding finding) {
    ArrayNode affects = node.putArray("affects");
    finding.affects().forEach(affects::add);
    ArrayNode sides = node.putArray("sides");
    finding.sides().stream().sorted().map(JsonReport::name).forEach(sides::add);
    ArrayNode breaks = node.putArray("breaks");
    finding.breaks().stream().sorted().map(JsonReport::name).forEach(breaks::add);
  }

  private static void side(
      ObjectNode node, String name, @Nullable Place place, @Nullable JsonNode value) {
    boolean stated = value != null && !value.isMissingNode();
    if (place == null && !stated) {
      return;
    }
    ObjectNode side = node.putObject(name);
    if (place != null) {
      side.put("source", place.source());
      if (place.line() > 0) {
        side.put("line", place.line());
      }
      if (place.pointer() != null) {
        side.put("pointer", place.pointer());
      }
    }
    if (stated) {
      side.set("value", value);
    }
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
