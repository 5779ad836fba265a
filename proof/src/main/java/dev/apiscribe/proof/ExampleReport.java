package dev.apiscribe.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the checks of all examples found.
 *
 * @param unproven places of the valid examples whose schema is any JSON: no class reads them, so
 *     they prove nothing
 */
public record ExampleReport(List<ExampleCheck> checks, List<String> unproven) {
  public ExampleReport {
    checks = List.copyOf(checks);
    unproven = List.copyOf(unproven);
  }

  /** Returns how many examples were found, valid or not. */
  public int examples() {
    return of(Subject.SCHEMA).size();
  }

  /** Returns the checks that failed, of examples that are not valid for their schema too. */
  public List<ExampleCheck> failures() {
    return checks.stream().filter(check -> !check.passed()).toList();
  }

  private List<ExampleCheck> of(Subject subject) {
    return checks.stream().filter(check -> check.subject() == subject).toList();
  }

  /**
   * Returns how many passed with each subject, as a table in Markdown, and how many prove nothing
   * of the models.
   */
  public String table() {
    List<String> head = new ArrayList<>(List.of("passed of documented"));
    List<String> row = new ArrayList<>(List.of(examples() + " examples"));
    for (Subject subject : Subject.values()) {
      List<ExampleCheck> made = of(subject);
      if (!made.isEmpty()) {
        long passed = made.stream().filter(ExampleCheck::passed).count();
        head.add(subject.label());
        row.add(
            passed == made.size()
                ? String.valueOf(passed)
                : String.format(Locale.ROOT, "%d of %d", passed, made.size()));
      }
    }
    return Stream.of(head, head.stream().map(cell -> "---").toList(), row)
            .map(cells -> "| " + String.join(" | ", cells) + " |\n")
            .collect(Collectors.joining())
        + (unproven.isEmpty()
            ? ""
            : "\nNot proven: " + unproven.size() + " valid examples of schemas that are any JSON,"
                + " such as " + unproven.get(0) + "\n");
  }
}
