package dev.apiscribe.review.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report of drift or diff as a page shows it; the verdict has a place of its own there. */
record FindingsView(
    String leftTitle,
    String rightTitle,
    List<FindingGroup> groups,
    List<OverviewFigure> figures,
    String summary) {
  record FindingGroup(String title, List<FindingView> findings) {}

  /** @param affects the operations, shortened where there are many */
  record FindingView(
      String id,
      String severity,
      String rule,
      String message,
      String left,
      String leftPlace,
      String right,
      String rightPlace,
      List<Link> affects,
      String more,
      String breaks,
      String next) {}

  private static final int MOST = 6;

  int found() {
    return groups.stream().mapToInt(group -> group.findings().size()).sum();
  }

  /**
   * @param id what the ids of findings begin with
   * @param routes the pages of operations, by method and path
   */
  static FindingsView of(String id, Report report, Map<String, String> routes) {
    Map<String, List<FindingView>> lists = new LinkedHashMap<>();
    report.lists().forEach(list -> lists.put(list, new ArrayList<>()));
    int number = 0;
    for (Finding finding : report.findings()) {
      lists
          .computeIfAbsent(finding.list(), key -> new ArrayList<>())
          .add(view(id + "-" + ++number, finding, routes));
    }
    List<FindingGroup> groups = new ArrayList<>();
    lists.forEach((list, findings) -> {
      if (!findings.isEmpty()) {
        groups.add(new FindingGroup(list, findings));
      }
    });
    List<OverviewFigure> figures = new ArrayList<>();
    report.figures().forEach((label, value) -> {
      if (!label.equals("verdict") && !label.startsWith("because ")) {
        figures.add(new OverviewFigure(value, label, ""));
      }
    });
    int found = report.findings().size();
    return new FindingsView(
        report.leftTitle(),
        report.rightTitle(),
        groups,
        figures,
        found == 0 ? "No findings" : found == 1 ? "1 finding" : found + " findings");
  }

  private static FindingView view(String id, Finding finding, Map<String, String> routes) {
    List<String> affects = finding.affects();
    String more = affects.size() > MOST ? "and " + (affects.size() - MOST) + " more" : "";
    return new FindingView(
        id,
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.rule(),
        finding.message(),
        value(finding.leftValue()),
        place(finding.left()),
        value(finding.rightValue()),
        place(finding.right()),
        affects.stream()
            .limit(MOST)
            .map(route -> new Link(route, routes.get(route)))
            .toList(),
        more,
        finding.breaks().stream().sorted().map(Breaks::label).collect(Collectors.joining(", ")),
        finding.next());
  }

  private static String value(@Nullable JsonNode value) {
    return value == null || value.isMissingNode() ? "" : StatementView.text(value);
  }

  private static String place(@Nullable Place place) {
    return place == null
        ? ""
        : new Place(file(place.source()), place.line(), place.pointer()).toString();
  }

  /** The place of a checkout is left out: {@code lts/openapi.yaml} of whatever folder. */
  private static String file(String source) {
    String[] names = source.split("/");
    return names.length < 3 ? source : names[names.length - 2] + "/" + names[names.length - 1];
  }
}
