package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.conformance.spec.DocumentedApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every check that was made, checked against every check that there is to make. */
public final class ConformanceReport {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final ObjectMapper LINES = new JsonMapper();

  private final Plan plan;
  private final List<Check> checks = new ArrayList<>();
  private final Map<Subject, String> left = new LinkedHashMap<>();
  private final Supplier<List<TestResult>> tests;
  private final Map<String, RequestTable> tables = new TreeMap<>();
  private @Nullable List<Check> ordered; // null until they are asked for, after the last addition
  private @Nullable Tally tally; // as long as ordered

  public ConformanceReport(List<DocumentedApi> apis) {
    this(apis, List::of);
  }

  /** @param tests how the tests of each class have ended so far */
  public ConformanceReport(List<DocumentedApi> apis, Supplier<List<TestResult>> tests) {
    plan = Plan.of(apis);
    this.tests = tests;
  }

  public synchronized void add(Collection<Check> more) {
    checks.addAll(more);
    ordered = null;
    tally = null;
  }

  /** Adds a table of what requests ended in, in place of one with its title. */
  public synchronized void add(RequestTable table) {
    tables.put(table.title(), table);
  }

  /** Nothing of this subject is checked, and that is known. */
  public synchronized void leave(Subject subject, String reason) {
    left.put(subject, reason);
  }

  /** In the order of the documents. */
  public synchronized List<Check> checks() {
    if (ordered == null) {
      ordered = inOrder();
    }
    return ordered;
  }

  private List<Check> inOrder() {
    Map<String, Integer> order = plan.order();
    List<String> apis = plan.apis().stream().map(DocumentedApi::name).toList();
    return checks.stream()
        .sorted(Comparator.comparing((Check check) -> apis.indexOf(check.api()))
            .thenComparing(Check::scope)
            .thenComparing(check -> order.getOrDefault(check.item(), Integer.MAX_VALUE))
            .thenComparing(Check::item)
            .thenComparing(Check::subject)
            .thenComparing(Check::aspect)
            .thenComparing(Check::pointer))
        .distinct()
        .toList();
  }

  public List<Check> failures() {
    return checks().stream().filter(Check::isFailed).toList();
  }

  /** Whatever is documented and was not checked, without a reason. */
  public List<Plan.Item> missing() {
    Tally tally = tally();
    return plan.items().stream()
        .filter(item ->
            tally.status(item) == Tally.ItemStatus.MISSING && !left.containsKey(item.subject()))
        .toList();
  }

  /**
   * Returns how the tests of each class have ended so far, those that make no single checks among
   * them.
   */
  public List<TestResult> tests() {
    return tests.get();
  }

  /**
   * Returns whether everything documented was checked and passed, but for what was left with a
   * reason, and no test failed.
   */
  public boolean isGreen() {
    return failures().isEmpty()
        && missing().isEmpty()
        && tests().stream().allMatch(test -> test.failures().isEmpty());
  }

  /** For people to read: passed of documented. */
  public String table() {
    StringBuilder table = new StringBuilder(new ReportTable(plan, tally(), left).toString());
    for (TestResult test : tests()) {
      test.failures()
          .forEach(failure -> table
              .append("Failed: ")
              .append(test.test())
              .append(", ")
              .append(failure.name())
              .append('\n'));
    }
    return table.toString();
  }

  /** One line for each check. */
  public void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      String head = MAPPER.writeValueAsString(summary()).replaceFirst("\\s*}\\s*$", "");
      String lines =
          checks().stream().map(ConformanceReport::line).collect(Collectors.joining(",\n    "));
      Files.writeString(file, head + ",\n  \"checks\" : [\n    " + lines + "\n  ]\n}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Check check) {
    try {
      return LINES.writeValueAsString(check);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts first, then what is not covered and why, then every check. */
  public ObjectNode json() {
    ObjectNode root = summary();
    root.set("checks", MAPPER.valueToTree(checks()));
    return root;
  }

  private ObjectNode summary() {
    Tally tally = tally();
    ObjectNode root = MAPPER.createObjectNode();
    root.put("green", isGreen());
    ObjectNode counts = root.putObject("counts");
    for (DocumentedApi api : plan.apis()) {
      counts.set(api.name(), new ReportCounts(plan, tally, api).json());
    }
    ArrayNode uncovered = root.putArray("notCovered");
    left.forEach((subject, reason) -> uncovered
        .addObject()
        .put("subject", subject.label())
        .put(
            "items",
            plan.items().stream().filter(item -> item.subject() == subject).count())
        .put("reason", reason));
    tally
        .reasons()
        .forEach((reason, count) -> uncovered
            .addObject()
            .put("subject", reason.subject().label())
            .put("items", count)
            .put("reason", reason.text()));
    ArrayNode missing = root.putArray("missing");
    missing().forEach(item -> missing.add(item.toString()));
    synchronized (this) {
      root.set("requestTables", MAPPER.valueToTree(tables.values()));
    }
    ArrayNode all = root.putArray("tests");
    ArrayNode failed = root.putArray("failedTests");
    for (TestResult test : tests()) {
      all.addObject()
          .put("test", test.test())
          .put("run", test.run())
          .put("skipped", test.skipped())
          .put("failed", test.failures().size());
      for (TestResult.Failure failure : test.failures()) {
        failed
            .addObject()
            .put("test", test.test())
            .put("name", failure.name())
            .put("message", failure.message());
      }
    }
    return root;
  }

  private synchronized Tally tally() {
    if (tally == null) {
      tally = new Tally(checks());
    }
    return tally;
  }
}
