package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said for the API, a path or an operation, and changes there, is told of the operations
 * that it touches, and of no other.
 */
class LevelsOfSecurityAndServersTest {
  /** What a level says; empty when it says nothing. */
  private record Said(String api, String path, String operation) {
    String spec(String key) {
      return "openapi: 3.0.3\ninfo: {title: Boats, version: '1'}\n"
          + line(key, api, "")
          + "paths:\n  /boats:\n"
          + line(key, path, "    ")
          + "    get: {operationId: listBoats, tags: [boats], "
          + (operation.isEmpty() ? "" : key + ": " + operation + ", ")
          + "responses: {'200': {description: Done.}}}\n"
          + "    post: {operationId: addBoat, tags: [boats], responses: {'200': {description: Done.}}}\n"
          + "  /ships:\n    get: {operationId: listShips, tags: [ships], responses: {'200': {description: Done.}}}\n"
          + "components: {securitySchemes: {Key: {type: apiKey, in: header, name: X-Key}}}\n";
    }

    private static String line(String key, String value, String indent) {
      return value.isEmpty() ? "" : indent + key + ": " + value + "\n";
    }

    /** Returns what counts for each of the three operations. */
    List<String> effective() {
      String ofPath = path.isEmpty() ? api : path;
      return List.of(operation.isEmpty() ? ofPath : operation, ofPath, api);
    }
  }

  private static final List<String> LABELS = List.of("GET /boats", "POST /boats", "GET /ships");

  @TestFactory
  Stream<DynamicTest> namesTheOperationsThatNeedOtherCredentials() {
    List<Said> all = new ArrayList<>();
    for (String api : List.of("", "[{Key: []}]")) {
      for (String operation : List.of("", "[]", "[{Key: []}]")) {
        all.add(new Said(api, "", operation));
      }
    }
    return pairs(all, (before, after) -> {
      List<String> touched = new ArrayList<>();
      for (int i = 0; i < LABELS.size(); i++) {
        if (before.effective().get(i).contains("Key")
            != after.effective().get(i).contains("Key")) {
          touched.add(LABELS.get(i));
        }
      }
      List<Change> changes = changes(before, after, "security").stream()
          .filter(change -> change.rule() == DiffRule.SECURITY_DROPPED
              || change.rule() == DiffRule.SECURITY_REQUIRED)
          .toList();
      assertThat(changes.stream().flatMap(change -> change.operations().stream()))
          .containsExactlyInAnyOrderElementsOf(touched);
      assertThat(changes)
          .allSatisfy(change -> assertThat(change.sentence())
              .startsWith(
                  change.operations().size() == LABELS.size()
                      ? "Every call needs "
                      : change.operations().size() == 1
                          ? change.operations().get(0) + " needs "
                          : "Each of 2 operations needs "));
    });
  }

  @TestFactory
  Stream<DynamicTest> namesTheOperationsThatAreCalledElsewhere() {
    String one = "[{url: 'https://{host}', variables: {host: {default: one}}}]";
    String other = "[{url: 'https://other.example'}]";
    List<Said> all = new ArrayList<>();
    for (String api : List.of(one, other)) {
      for (String path : List.of("", one, other)) {
        for (String operation : List.of("", one, other)) {
          all.add(new Said(api, path, operation));
        }
      }
    }
    return pairs(all, (before, after) -> {
      List<Change> changes = changes(before, after, "servers");
      for (int i = 0; i < LABELS.size(); i++) {
        String label = LABELS.get(i);
        boolean moved = !before.effective().get(i).equals(after.effective().get(i));
        assertThat(changes.stream()
                .anyMatch(change -> change.rule() == DiffRule.SERVER_CHANGED
                    && change.operations().contains(label)))
            .as(label)
            .isEqualTo(moved);
      }
      boolean sameOfApi = before.api().equals(after.api());
      assertThat(
              changes.stream().map(Change::rule).anyMatch(DiffRule.SERVER_VARIABLE_REMOVED::equals))
          .as("the method of the client builder")
          .isEqualTo(!sameOfApi && before.api().equals(one));
      assertThat(changes).allSatisfy(change -> {
        if (sameOfApi) {
          assertThat(change.subject())
              .endsWith(
                  change.operations().size() == 1
                      ? " of " + change.operations().get(0)
                      : " of " + change.operations().size() + " operations");
        }
      });
    });
  }

  @TestFactory
  Stream<DynamicTest> tellsOfOneOperationThatItsServerHasAnotherValue() {
    String server = "[{url: 'https://{host}', variables: {host: {default: %s}}}]";
    String one = server.replace("%s", "one");
    String two = server.replace("%s", "two");
    return Stream.of(new Said(one, "", one), new Said(one, one, ""))
        .map(before -> dynamicTest(before.toString(), () -> {
          Said after = new Said(
              one, before.path().isEmpty() ? "" : two, before.operation().isEmpty() ? "" : two);
          List<Change> changes = changes(before, after, "servers");
          assertThat(changes).hasSize(1);
          assertThat(changes.get(0).sentence())
              .isEqualTo("Server variable host of "
                  + (before.path().isEmpty() ? "GET /boats" : "2 operations")
                  + " has another default or other values.");
        }));
  }

  private interface Check {
    void of(Said before, Said after);
  }

  private static Stream<DynamicTest> pairs(List<Said> all, Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Said before : all) {
      for (Said after : all) {
        tests.add(dynamicTest(before + " to " + after, () -> check.of(before, after)));
      }
    }
    return tests.stream();
  }

  private static List<Change> changes(Said before, Said after, String key) {
    return new SpecDiff(
            ApiSpec.parse("old.yaml", before.spec(key)), ApiSpec.parse("new.yaml", after.spec(key)))
        .changes();
  }
}
