package dev.apiscribe.review.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code conformance-report.json}, read as a stream: of tens of thousands of checks, only how they
 * end by item and subject is kept.
 */
public final class ConformanceReport {
  private static final ObjectMapper MAPPER = new JsonMapper();

  private final Instant written;
  private final Map<List<Object>, CheckedItem> items = new LinkedHashMap<>();
  private final Map<String, Map<String, Map<Subject, Count>>> counts = new LinkedHashMap<>();
  private final List<Uncovered> uncovered = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<TestClass> tests = new ArrayList<>();
  private final List<FailedTest> failedTests = new ArrayList<>();
  private final List<RequestTable> requestTables = new ArrayList<>();
  private int checks;
  private int notCovered;

  /** Documented items that cannot be checked. */
  public record Uncovered(String subject, int items, String reason) {}

  /** The results of the tests of one class. */
  public record TestClass(String name, int run, int skipped, int failed) {}

  /** A test that failed, whatever it looks at. */
  public record FailedTest(String test, String name, String message) {}

  /** What requests ended in, on each server. */
  public record RequestTable(String title, List<String> columns, List<RequestRow> rows) {}

  /** A row of such a table; the first column has its name. */
  public record RequestRow(String name, List<String> cells) {}

  private ConformanceReport(Instant written) {
    this.written = written;
  }

  /**
   * Fails with {@link UnreadableSpecException} when the file is missing or is not such a report.
   */
  public static ConformanceReport read(Path file) {
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      ConformanceReport report =
          new ConformanceReport(Files.getLastModifiedTime(file).toInstant());
      report.read(json, file);
      return report;
    } catch (NumberFormatException e) {
      throw refusal(file, 0, "found a status or a count that is not a number: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw refusal(file, 0, String.valueOf(e.getMessage()));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw refusal(
          file, at == null ? 0 : at.getLineNr(), "found no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UnreadableSpecException(
          file
              + ": cannot be read, expected a conformance report. Run ./mvnw verify, or name another with --conformance.");
    }
  }

  private static UnreadableSpecException refusal(Path file, int line, String what) {
    return new UnreadableSpecException(file + (line > 0 ? ":" + line : "") + ": " + what
        + ", expected the report that ./mvnw verify writes. Run it again.");
  }

  private void read(JsonParser json, Path file) throws IOException {
    boolean hasChecks = false;
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw refusal(file, 1, "found no object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      boolean list = json.nextToken() == JsonToken.START_ARRAY;
      if (name.equals("counts")) {
        readCounts(MAPPER.readTree(json));
        continue;
      }
      if (name.equals("requestTables")) {
        JsonNode tables = MAPPER.readTree(json);
        tables.forEach(table -> requestTables.add(requestTable(table)));
        continue;
      }
      hasChecks |= list && name.equals("checks");
      switch (list ? name : "") {
        case "checks" -> each(json, this::check);
        case "tests" -> each(json, this::test);
        case "failedTests" -> each(json, this::failedTest);
        case "notCovered" -> each(json, this::uncovered);
        case "missing" -> {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            missing.add(json.getText());
          }
        }
        default -> json.skipChildren();
      }
    }
    if (!hasChecks) {
      throw refusal(file, 0, "found no list of checks");
    }
  }

  private void readCounts(JsonNode apis) {
    apis.properties()
        .forEach(api -> api.getValue().properties().forEach(kind -> {
          Map<Subject, Count> bySubject = new EnumMap<>(Subject.class);
          kind.getValue()
              .properties()
              .forEach(property -> Subject.of(property.getKey())
                  .ifPresent(subject -> bySubject.put(subject, Count.of(property.getValue()))));
          if (!bySubject.isEmpty()) {
            counts
                .computeIfAbsent(kind.getKey(), key -> new LinkedHashMap<>())
                .put(api.getKey(), bySubject);
          }
        }));
  }

  private static RequestTable requestTable(JsonNode table) {
    List<RequestRow> rows = new ArrayList<>();
    for (JsonNode row : table.path("rows")) {
      List<String> cells = texts(row);
      rows.add(new RequestRow(
          cells.isEmpty() ? "" : cells.get(0),
          cells.isEmpty() ? cells : cells.subList(1, cells.size())));
    }
    return new RequestTable(table.path("title").asText(), texts(table.path("columns")), rows);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private interface Entry {
    void take(Map<String, String> properties);
  }

  private static void each(JsonParser json, Entry entry) throws IOException {
    Map<String, String> properties = new HashMap<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      properties.clear();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken().isScalarValue()) {
          properties.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
      entry.take(properties);
    }
  }

  private void check(Map<String, String> check) {
    Subject subject = Subject.of(check.getOrDefault("subject", "")).orElse(null);
    if (subject == null) {
      return;
    }
    checks++;
    notCovered += "not-covered".equals(check.get("outcome")) ? 1 : 0;
    String api = check.getOrDefault("api", "");
    String scope = check.getOrDefault("scope", "");
    String item = check.getOrDefault("item", "");
    CheckedItem checked = items.computeIfAbsent(
        List.of(api, scope, item),
        key -> new CheckedItem(
            api,
            scope,
            check.getOrDefault("operation", ""),
            Integer.parseInt(check.getOrDefault("status", "0")),
            item.startsWith(api + "/") ? item.substring(api.length() + 1) : item));
    if (check.containsKey("payload")) {
      checked.payloads().add(check.get("payload"));
    }
    checked
        .tallies()
        .computeIfAbsent(subject, key -> new Tally())
        .add(
            check.getOrDefault("aspect", ""),
            check.getOrDefault("pointer", ""),
            check.getOrDefault("outcome", ""),
            check.getOrDefault("message", ""));
  }

  private void test(Map<String, String> entry) {
    tests.add(new TestClass(
        entry.getOrDefault("test", ""),
        Integer.parseInt(entry.getOrDefault("run", "0")),
        Integer.parseInt(entry.getOrDefault("skipped", "0")),
        Integer.parseInt(entry.getOrDefault("failed", "0"))));
  }

  private void failedTest(Map<String, String> entry) {
    failedTests.add(new FailedTest(
        entry.getOrDefault("test", ""),
        entry.getOrDefault("name", ""),
        entry.getOrDefault("message", "")));
  }

  private void uncovered(Map<String, String> entry) {
    uncovered.add(new Uncovered(
        Subject.of(entry.getOrDefault("subject", ""))
            .map(Subject::title)
            .orElse(entry.getOrDefault("subject", "")),
        Integer.parseInt(entry.getOrDefault("items", "0")),
        entry.getOrDefault("reason", "")));
  }

  /** Returns when the file was written. */
  public Instant written() {
    return written;
  }

  /** In the order of the report. */
  public Collection<CheckedItem> items() {
    return items.values();
  }

  public List<CheckedItem> items(String api, String operation) {
    return items.values().stream()
        .filter(item -> item.api().equals(api) && item.operation().equals(operation))
        .toList();
  }

  /**
   * Returns what passed of what is documented, by API.
   *
   * @param kind {@code payloads}, {@code exchanges}, {@code furtherMediaTypes},
   *     {@code brokenConstraints}, {@code models} or {@code routes}
   */
  public Map<String, Map<Subject, Count>> counts(String kind) {
    return counts.getOrDefault(kind, Map.of());
  }

  public List<Uncovered> uncovered() {
    return uncovered;
  }

  /** Returns what is documented and was not checked, without a reason. */
  public List<String> missing() {
    return missing;
  }

  /** Returns the tables of what requests ended in. */
  public List<RequestTable> requestTables() {
    return requestTables;
  }

  /** The tests of the module that writes the report, by class. */
  public List<TestClass> tests() {
    return tests;
  }

  public List<FailedTest> failedTests() {
    return failedTests;
  }

  /**
   * Returns how many items and tests failed, or are documented and were not checked; 0 when all is
   * proven.
   */
  public int unproven() {
    int failed = (int)
        items.values().stream().filter(item -> item.outcome() == Outcome.FAILED).count();
    return failed + failedTests.size() + missing.size();
  }

  /** Returns how many single checks there are, those that cannot be made among them. */
  public int checks() {
    return checks;
  }

  /** Returns how many of the checks cannot be made. */
  public int notCovered() {
    return notCovered;
  }
}
