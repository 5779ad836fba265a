package dev.apiscribe.review.diff;

import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes of the Java API that no change of the spec explains: the templates changed, or the
 * runtime, or a class came or went with what used it.
 */
final class JavaFindings {
  static final String RULE = "java-change-of-its-own";
  static final String MEANING = "differs in Java, and no change of the spec has its name";

  private JavaFindings() {}

  /** One for each class, and for each of what callers and what implementors meet. */
  static List<Finding> of(List<JavaChange> changes) {
    Map<String, List<JavaChange>> classes = new LinkedHashMap<>();
    changes.forEach(change -> classes
        .computeIfAbsent(change.packageName() + "." + change.outer(), key -> new ArrayList<>())
        .add(change));
    List<Finding> findings = new ArrayList<>();
    classes.forEach((name, ofClass) -> findings.add(finding(name, ofClass)));
    return findings;
  }

  private static Finding finding(String name, List<JavaChange> changes) {
    Set<Breaks> breaks = EnumSet.noneOf(Breaks.class);
    if (changes.stream().anyMatch(change -> !change.sourceCompatible())) {
      breaks.add(Breaks.JAVA_SOURCE);
    }
    if (changes.stream().anyMatch(change -> !change.binaryCompatible())) {
      breaks.add(Breaks.JAVA_BINARY);
    }
    boolean callers = changes.stream().anyMatch(JavaChange::breaksCallers);
    Severity severity =
        callers ? Severity.BREAKING : breaks.isEmpty() ? Severity.NOTE : Severity.WARNING;
    String list = callers ? "Breaking" : breaks.isEmpty() ? "Compatible" : "May break";
    String text = changes.stream().map(JavaChange::text).collect(Collectors.joining("; "));
    return new Finding(
        RULE,
        severity,
        list,
        name + " " + MEANING + ": " + text + ".",
        null,
        null,
        null,
        null,
        List.of(),
        Set.of(),
        breaks,
        breaks.isEmpty() ? "" : "See whether the templates changed.");
  }
}
