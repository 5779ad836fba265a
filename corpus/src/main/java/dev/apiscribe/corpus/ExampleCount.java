package dev.apiscribe.corpus;

import dev.apiscribe.proof.ExampleCheck;
import dev.apiscribe.proof.ExampleReport;
import dev.apiscribe.proof.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many examples the models keep.
 *
 * @param valid the examples that are valid for their schema, and have a type that reads them
 * @param lost those that are not kept, with what differs
 * @param unproven valid examples of schemas that are any JSON
 */
record ExampleCount(int valid, List<String> lost, int unproven) {
  private static final Set<Subject> MODELS =
      Set.of(Subject.JACKSON_2, Subject.JACKSON_3, Subject.CLIENT);

  ExampleCount {
    lost = List.copyOf(lost);
  }

  /** An example is kept if both Jacksons and the client keep it. */
  static ExampleCount of(ExampleReport report) {
    Map<String, List<ExampleCheck>> places = report.checks().stream()
        .filter(check -> MODELS.contains(check.subject()))
        .collect(
            Collectors.groupingBy(ExampleCheck::place, LinkedHashMap::new, Collectors.toList()));
    List<String> lost = new ArrayList<>();
    places
        .values()
        .forEach(checks -> checks.stream()
            .filter(check -> !check.passed())
            .findFirst()
            .ifPresent(check -> lost.add(check.toString())));
    return new ExampleCount(places.size(), lost, report.unproven().size());
  }
}
