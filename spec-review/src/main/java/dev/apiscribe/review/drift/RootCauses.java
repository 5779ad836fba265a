package dev.apiscribe.review.drift;

import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Folds differences to their root causes: a shared schema, parameter, status, scheme or server that
 * changed once is one finding.
 */
public final class RootCauses {
  /** Aspects of operations: the same change on many of them is one decision of the vendor. */
  private static final Set<String> WHEREVER_IT_IS =
      Set.of(Presence.PARAMETER.label(), Presence.STATUS.label(), Presence.MEDIA_TYPE.label());

  private RootCauses() {}

  /** Returns the differences of each cause, in the order in which they were found. */
  public static List<List<Difference>> groups(List<Difference> differences) {
    Map<List<Object>, List<Difference>> byCause = new LinkedHashMap<>();
    differences.forEach(difference ->
        byCause.computeIfAbsent(cause(difference), key -> new ArrayList<>()).add(difference));
    return List.copyOf(byCause.values());
  }

  static List<Finding> findings(List<Difference> differences) {
    List<Finding> findings = new ArrayList<>();
    groups(differences).forEach(same -> findings.add(finding(same)));
    // Most severe first; then what touches most.
    findings.sort(Comparator.comparing(
            (Finding finding) -> finding.list(), Comparator.comparingInt(RootCauses::position))
        .thenComparing(Finding::severity)
        .thenComparing(finding -> -finding.affects().size()));
    return findings;
  }

  private static int position(String list) {
    for (Difference.Kind kind : Difference.Kind.values()) {
      if (kind.title().equals(list)) {
        return kind.ordinal();
      }
    }
    return Difference.Kind.values().length;
  }

  private static List<Object> cause(Difference difference) {
    String place = WHEREVER_IT_IS.contains(difference.aspect()) ? "" : difference.pointer();
    return List.of(
        difference.kind(),
        difference.aspect(),
        place,
        // Two pages may tell more or less of the same property.
        difference.aspect().equals(Presence.MEMBER.label())
            ? ""
            : String.valueOf(difference.documentedValue()),
        String.valueOf(difference.curatedValue()));
  }

  /** Returns the finding of differences that have one cause. */
  public static Finding finding(List<Difference> same) {
    Difference first = same.get(0);
    Set<String> operations = new LinkedHashSet<>();
    Set<Side> sides = EnumSet.noneOf(Side.class);
    DifferenceImpact impact = DifferenceImpact.of(first);
    for (Difference difference : same) {
      if (!difference.operation().isEmpty()) {
        operations.add(difference.operation());
      }
      sides.addAll(difference.sides());
      if (DifferenceImpact.of(difference).severity().compareTo(impact.severity()) < 0) {
        impact = DifferenceImpact.of(difference);
      }
    }
    return new Finding(
        first.aspect(),
        impact.severity(),
        first.kind().title(),
        DifferenceMessage.of(first),
        first.documented(),
        first.documentedValue(),
        first.curated(),
        first.curatedValue(),
        List.copyOf(operations),
        sides,
        impact.breaks(),
        DifferenceMessage.next(first));
  }
}
