package dev.apiscribe.conformance;

import dev.apiscribe.conformance.check.ConformanceReport;
import dev.apiscribe.conformance.check.TestResult;
import dev.apiscribe.conformance.spec.DocumentedApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Puts the end of every test of this module into the conformance report, whether or not the test
 * knows the report.
 */
public final class TestResults implements TestExecutionListener {
  private static final int LONGEST_MESSAGE = 2_000;

  private static TestResults current = new TestResults(Path.of("target"));

  private final Path folder;
  private final Map<String, Outcome> outcomes = new TreeMap<>();
  private @Nullable ConformanceReport report;
  private @Nullable TestPlan plan;

  /** JUnit makes the listener of the build, and the tests ask it for the report. */
  public TestResults() {
    this(Path.of("target"));
    current = this;
  }

  TestResults(Path folder) {
    this.folder = folder;
  }

  private static final class Outcome {
    private int run;
    private int skipped;
    private final List<TestResult.Failure> failures = new ArrayList<>();
  }

  /** Returns the listener of this run. */
  public static TestResults current() {
    return current;
  }

  /** The one report of this run. */
  public synchronized ConformanceReport report() {
    if (report == null) {
      report = new ConformanceReport(DocumentedApi.all(), this::all);
    }
    return report;
  }

  /** In the order of the names of the classes. */
  synchronized List<TestResult> all() {
    List<TestResult> all = new ArrayList<>();
    outcomes.forEach((test, outcome) ->
        all.add(new TestResult(test, outcome.run, outcome.skipped, List.copyOf(outcome.failures))));
    return all;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
  }

  @Override
  public synchronized void executionSkipped(TestIdentifier test, String reason) {
    outcome(test).skipped++;
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest() || result.getStatus() == Status.FAILED) {
      Outcome outcome = outcome(test);
      switch (result.getStatus()) {
        case ABORTED -> outcome.skipped++;
        case FAILED -> {
          outcome.run++;
          outcome.failures.add(new TestResult.Failure(name(test), message(result)));
        }
        case SUCCESSFUL -> outcome.run++;
      }
    }
  }

  /**
   * A run that looks at no document, and in which nothing fails, leaves the report of the run
   * before.
   */
  @Override
  public synchronized void testPlanExecutionFinished(TestPlan finished) {
    if (report != null || all().stream().anyMatch(test -> !test.failures().isEmpty())) {
      write(report(), folder);
    }
  }

  /** The report, and the table that the build ends with. */
  static void write(ConformanceReport report, Path folder) {
    report.write(folder.resolve("conformance-report.json"));
    try {
      Files.writeString(
          folder.resolve("conformance-table.txt"),
          "\nConformance: passed of documented\n\n" + report.table());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome outcome(TestIdentifier test) {
    return outcomes.computeIfAbsent(testClass(test), key -> new Outcome());
  }

  /** The class that a test is of; a dynamic test has no source of its own. */
  private String testClass(TestIdentifier test) {
    for (Optional<TestIdentifier> each = Optional.of(test);
        each.isPresent();
        each = parent(each.get())) {
      TestSource source = each.get().getSource().orElse(null);
      if (source instanceof MethodSource method) {
        return method.getClassName();
      }
      if (source instanceof ClassSource type) {
        return type.getClassName();
      }
    }
    return test.getDisplayName();
  }

  private String name(TestIdentifier test) {
    StringBuilder name = new StringBuilder(test.getDisplayName());
    for (Optional<TestIdentifier> each = parent(test);
        each.isPresent();
        each = parent(each.get())) {
      if (each.get().getSource().orElse(null) instanceof MethodSource) {
        name.insert(0, each.get().getDisplayName() + " ");
      }
    }
    return name.toString();
  }

  private Optional<TestIdentifier> parent(TestIdentifier test) {
    return plan == null ? Optional.empty() : plan.getParent(test);
  }

  private static String message(TestExecutionResult result) {
    String message =
        result.getThrowable().map(Throwable::toString).orElse("no exception").strip();
    return message.length() > LONGEST_MESSAGE
        ? message.substring(0, LONGEST_MESSAGE) + "…"
        : message;
  }
}
