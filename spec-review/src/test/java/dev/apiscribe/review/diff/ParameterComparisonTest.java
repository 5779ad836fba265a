package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Parameters of every kind, in every place, that come, go, are renamed or change their order beside
 * others of every kind.
 */
class ParameterComparisonTest {
  private static final List<String> PLACES = List.of("query", "header", "cookie");

  /** What a generated method makes of a parameter. */
  private enum Kind {
    ARGUMENT(", required: true"),
    OPTION(""),
    CLIENT_ARGUMENT(", required: true, x-client-parameter: true"),
    CLIENT_OPTION(", x-client-parameter: true");

    private final String flags;

    Kind(String flags) {
      this.flags = flags;
    }

    boolean isOfClient() {
      return this == CLIENT_ARGUMENT || this == CLIENT_OPTION;
    }

    String named(String name, String place, String schema) {
      return "{name: " + name + ", in: " + place + ", schema: {" + schema + "}" + flags + "}";
    }

    String named(String name) {
      return named(name, "query", "type: string");
    }
  }

  private static List<Change> changes(List<String> before, List<String> after) {
    return new SpecDiff(
            ApiSpec.parse("old.yaml", spec(before)), ApiSpec.parse("new.yaml", spec(after)))
        .changes();
  }

  private static String spec(List<String> parameters) {
    return "openapi: 3.0.3\ninfo: {title: Boats, version: '1'}\npaths: {/boats: {get: {operationId: listBoats, tags: [boats], parameters: ["
        + String.join(", ", parameters) + "], responses: {'200': {description: Done.}}}}}\n";
  }

  private static List<DiffRule> rules(List<Change> changes) {
    return changes.stream().map(Change::rule).toList();
  }

  /**
   * The first that may be left out opens the parameter object; there is one already where any was
   * before.
   */
  @TestFactory
  Stream<DynamicTest> callsAnAddedParameterByItsKindAndWhetherItIsTheFirst() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Kind there : Kind.values()) {
      for (Kind added : Kind.values()) {
        DiffRule expected = switch (added) {
          case ARGUMENT -> DiffRule.REQUIRED_PARAMETER_ADDED;
          case CLIENT_ARGUMENT -> DiffRule.CLIENT_PARAMETER_ADDED;
          case CLIENT_OPTION -> DiffRule.OPTIONAL_PARAMETER_ADDED;
          case OPTION ->
            there == Kind.OPTION
                ? DiffRule.OPTIONAL_PARAMETER_ADDED
                : DiffRule.FIRST_OPTIONAL_PARAMETER_ADDED;
        };
        String before = there.named("old");
        tests.add(dynamicTest(
            added + " beside " + there,
            () -> assertThat(rules(changes(List.of(before), List.of(before, added.named("new")))))
                .containsExactly(expected)));
      }
    }
    return tests.stream();
  }

  @Test
  void onlyOneOfSeveralIsTheFirstThatMayBeSentAndNoneThatIsOfTheClient() {
    List<Change> changes = changes(
        List.of(),
        List.of(Kind.CLIENT_OPTION.named("a"), Kind.OPTION.named("b"), Kind.OPTION.named("c")));
    assertThat(changes)
        .extracting(Change::subject, Change::rule)
        .containsExactlyInAnyOrder(
            tuple("Query parameter a", DiffRule.OPTIONAL_PARAMETER_ADDED),
            tuple("Query parameter b", DiffRule.FIRST_OPTIONAL_PARAMETER_ADDED),
            tuple("Query parameter c", DiffRule.OPTIONAL_PARAMETER_ADDED));
  }

  /** Only what a method takes one by one has an order. */
  @TestFactory
  Stream<DynamicTest> anotherOrderMattersBetweenArgumentsAlone() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Kind first : Kind.values()) {
      for (Kind second : Kind.values()) {
        List<DiffRule> expected = first == Kind.ARGUMENT && second == Kind.ARGUMENT
            ? List.of(DiffRule.PARAMETERS_REORDERED)
            : List.of();
        tests.add(dynamicTest(
            first + " and " + second,
            () -> assertThat(rules(changes(
                    List.of(first.named("a"), second.named("b")),
                    List.of(second.named("b"), first.named("a")))))
                .isEqualTo(expected)));
      }
    }
    return tests.stream();
  }

  /**
   * A parameter that is gone came back by another name where one alone came in its place, with its
   * schema and its being required.
   */
  @TestFactory
  Stream<DynamicTest> findsTheNewNameOfAParameterInItsPlaceAlone() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String place : PLACES) {
      for (String other : PLACES) {
        String gone = Kind.OPTION.named("old", place, "type: string");
        String came = Kind.OPTION.named("new", place, "type: string");
        String elsewhereGone = Kind.OPTION.named("gone", other, "type: boolean");
        String elsewhereCame = Kind.OPTION.named("came", other, "type: integer");
        boolean alone = !place.equals(other);
        tests.add(dynamicTest(
            place + ", another one goes from " + other,
            () -> assertThat(rules(changes(List.of(gone, elsewhereGone), List.of(came)))
                    .contains(DiffRule.PARAMETER_RENAMED))
                .isEqualTo(alone)));
        tests.add(dynamicTest(
            place + ", another one comes to " + other,
            () -> assertThat(rules(changes(List.of(gone), List.of(elsewhereCame, came)))
                    .contains(DiffRule.PARAMETER_RENAMED))
                .isEqualTo(alone)));
      }
      tests.add(dynamicTest(
          place + ", of another type",
          () -> assertThat(rules(changes(
                  List.of(Kind.OPTION.named("old", place, "type: string")),
                  List.of(Kind.OPTION.named("new", place, "type: boolean")))))
              .containsExactlyInAnyOrder(
                  DiffRule.PARAMETER_REMOVED, DiffRule.OPTIONAL_PARAMETER_ADDED)));
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> aNewNameThatIsRequiredWhereTheOldOneWasNotIsAnotherParameter() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Kind before : Kind.values()) {
      for (Kind after : Kind.values()) {
        boolean alike = before.flags.contains("required") == after.flags.contains("required");
        tests.add(dynamicTest(
            before + " to " + after,
            () -> assertThat(
                    rules(changes(List.of(before.named("old")), List.of(after.named("new"))))
                        .contains(DiffRule.PARAMETER_RENAMED))
                .isEqualTo(alike)));
      }
    }
    return tests.stream();
  }

  /** What became of the client builder's method is found by the names that it had and has. */
  @TestFactory
  Stream<DynamicTest> namesTheBuildersMethodsOfParametersOfTheClientAlone() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Kind before : Kind.values()) {
      for (Kind after : Kind.values()) {
        tests.add(dynamicTest(before + " to " + after, () -> {
          Set<String> builders = new TreeSet<>();
          changes(List.of(before.named("old")), List.of(after.named("new")))
              .forEach(change -> change.javaNames().stream()
                  .filter(name -> name.kind() == JavaName.ElementKind.BUILDER
                      && !name.element().isEmpty())
                  .forEach(name -> builders.add(name.element())));
          boolean renamed = before.flags.contains("required") == after.flags.contains("required");
          Set<String> expected = new TreeSet<>();
          if (before.isOfClient() || (renamed && after.isOfClient())) {
            expected.add("old");
          }
          if (after.isOfClient() || (renamed && before.isOfClient())) {
            expected.add("new");
          }
          assertThat(builders).isEqualTo(expected);
        }));
      }
    }
    return tests.stream();
  }
}
