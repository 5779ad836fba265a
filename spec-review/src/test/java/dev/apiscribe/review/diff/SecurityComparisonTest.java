package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Schemes that come, go and change, used and not; every alternative against every other one. */
class SecurityComparisonTest {
  private static final String KEY = "{type: apiKey, in: header, name: X-Key}";
  private static final String BASIC = "{type: http, scheme: basic}";
  private static final String BEARER = "{type: http, scheme: bearer}";
  private static final String SCHEMES = "{Key: " + KEY + ", Basic: " + BASIC + "}";

  /** What an operation may ask for, and the alternatives that it is. */
  private record Asked(String yaml, Set<String> alternatives) {}

  private static final List<Asked> ASKED = List.of(
      new Asked("[]", Set.of()),
      new Asked("[{}]", Set.of("To call without credentials")),
      new Asked("[{Key: []}]", Set.of("Key")),
      new Asked("[{Basic: []}]", Set.of("Basic")),
      new Asked("[{Key: []}, {Basic: []}]", Set.of("Key", "Basic")),
      new Asked("[{Key: [], Basic: []}]", Set.of("Basic with Key")),
      new Asked("[{}, {Key: []}]", Set.of("To call without credentials", "Key")));

  private static String spec(String security, String schemes) {
    return "openapi: 3.0.3\ninfo: {title: Boats, version: '1'}\npaths:\n"
        + "  /boats: {get: {operationId: listBoats, tags: [boats], security: " + security
        + ", responses: {'200': {description: Done.}}}}\n"
        + "components: {securitySchemes: " + schemes + "}\n";
  }

  private static List<Change> changes(String before, String after) {
    return new SpecDiff(ApiSpec.parse("old.yaml", before), ApiSpec.parse("new.yaml", after))
        .changes();
  }

  private static List<DiffRule> rules(List<Change> changes) {
    return changes.stream().map(Change::rule).toList();
  }

  @TestFactory
  Stream<DynamicTest> namesEveryAlternativeThatComesOrGoes() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Asked before : ASKED) {
      for (Asked after : ASKED) {
        tests.add(dynamicTest(before.yaml() + " to " + after.yaml(), () -> {
          Set<String> expected = new TreeSet<>();
          if (before.alternatives().isEmpty() != after.alternatives().isEmpty()) {
            expected.add((before.alternatives().isEmpty()
                    ? DiffRule.SECURITY_REQUIRED
                    : DiffRule.SECURITY_DROPPED)
                + " Every call");
          } else {
            before.alternatives().stream()
                .filter(each -> !after.alternatives().contains(each))
                .forEach(each -> expected.add(DiffRule.SECURITY_ALTERNATIVE_REMOVED + " " + each));
            after.alternatives().stream()
                .filter(each -> !before.alternatives().contains(each))
                .forEach(each -> expected.add(DiffRule.SECURITY_ALTERNATIVE_ADDED + " " + each));
          }
          List<Change> changes = changes(spec(before.yaml(), SCHEMES), spec(after.yaml(), SCHEMES));
          assertThat(changes.stream().map(change -> change.rule() + " " + change.subject()))
              .containsExactlyInAnyOrderElementsOf(expected);
        }));
      }
    }
    return tests.stream();
  }

  @Test
  void touchesTheOperationsThatUseASchemeThatChanged() {
    List<Change> changes = changes(
        spec("[{Key: []}]", SCHEMES),
        spec("[{Key: []}]", "{Key: " + BEARER + ", Basic: " + BASIC + "}"));
    assertThat(rules(changes)).containsExactly(DiffRule.SECURITY_SCHEME_CHANGED);
    assertThat(changes.get(0).operations()).containsExactly("GET /boats");
    List<Change> unused = changes(
        spec("[{Key: []}]", SCHEMES),
        spec("[{Key: []}]", "{Key: " + KEY + ", Basic: " + BEARER + "}"));
    assertThat(rules(unused)).containsExactly(DiffRule.SECURITY_SCHEME_CHANGED);
    assertThat(unused.get(0).operations()).isEmpty();
  }

  /**
   * A scheme by another name is the same where one alone is gone and one alone has come, or the
   * names are spelled alike, and both look the same.
   */
  @Test
  void findsTheNewNameOfAScheme() {
    String renamed = "{Token: " + KEY + ", Basic: " + BASIC + "}";
    List<Change> changes = changes(spec("[{Key: []}]", SCHEMES), spec("[{Token: []}]", renamed));
    assertThat(rules(changes)).containsExactly(DiffRule.SECURITY_SCHEME_RENAMED);
    assertThat(changes.get(0).operations()).containsExactly("GET /boats");
    assertThat(changes.get(0).javaNames())
        .containsExactlyInAnyOrder(JavaName.builder("Key"), JavaName.builder("Token"));
    String both = "{Token: " + KEY + ", Secret: " + BASIC + "}";
    assertThat(rules(changes(spec("[{Key: []}]", SCHEMES), spec("[{Token: []}]", both))))
        .doesNotContain(DiffRule.SECURITY_SCHEME_RENAMED);
    String added = "{Token: " + KEY + ", Basic: " + BASIC + ", More: " + BEARER + "}";
    assertThat(rules(changes(spec("[{Key: []}]", SCHEMES), spec("[{Token: []}]", added))))
        .doesNotContain(DiffRule.SECURITY_SCHEME_RENAMED);
  }

  @Test
  void aSchemeThatComesOrGoesWithWhatUsesItIsReportedThere() {
    String one = "{Key: " + KEY + "}";
    assertThat(rules(changes(spec("[{Key: []}]", one), spec("[{Key: []}, {Basic: []}]", SCHEMES))))
        .containsExactly(DiffRule.SECURITY_ALTERNATIVE_ADDED);
    assertThat(rules(changes(spec("[{Key: []}, {Basic: []}]", SCHEMES), spec("[{Key: []}]", one))))
        .containsExactly(DiffRule.SECURITY_ALTERNATIVE_REMOVED);
    assertThat(rules(changes(spec("[{Key: []}]", one), spec("[{Key: []}]", SCHEMES))))
        .containsExactly(DiffRule.UNUSED_SECURITY_SCHEME_ADDED);
    assertThat(rules(changes(spec("[{Key: []}]", SCHEMES), spec("[{Key: []}]", one))))
        .containsExactly(DiffRule.UNUSED_SECURITY_SCHEME_REMOVED);
    assertThat(rules(changes(spec("[{Basic: []}]", SCHEMES), spec("[{Basic: []}]", one))))
        .containsExactly(DiffRule.SECURITY_SCHEME_CHANGED);
    assertThat(rules(changes(spec("[{Basic: []}]", one), spec("[{Basic: []}]", SCHEMES))))
        .containsExactly(DiffRule.SECURITY_SCHEME_CHANGED);
  }
}
