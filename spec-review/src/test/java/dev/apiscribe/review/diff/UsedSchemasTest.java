package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.reading.ComponentUses;
import dev.apiscribe.review.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * However an operation refers to a schema: that the schema is gone concerns more than its class.
 */
class UsedSchemasTest {
  private static final String REMOVED = "unused-schema-removed";
  /**
   * What is in these is compared as it is written: a reference that leads nowhere does not change
   * anything.
   */
  private static final Set<String> NOT_FOLLOWED =
      Set.of("encoding", "callback", "component callback");

  @TestFactory
  Stream<DynamicTest> aUsedSchemaIsNotCalledUnused() {
    List<DynamicTest> tests = new ArrayList<>();
    ComponentUses.OF_SCHEMAS.forEach((use, text) -> {
      if (text.startsWith("{paths")) {
        ComponentUses.NAMES.forEach(name -> ComponentUses.spelled("schemas", name)
            .forEach(reference -> tests.add(dynamicTest(use + " " + reference, () -> {
              ObjectNode before =
                  ComponentUses.document(text, "schemas", name, reference, ComponentUses.SCHEMA);
              assertThat(removed(before, name)).doesNotContain(REMOVED);
              assertThat(removed(before, name).isEmpty()).isEqualTo(NOT_FOLLOWED.contains(use));
            }))));
      }
    });
    System.out.println("Uses of a compared schema tried: " + tests.size());
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> aReferenceIntoASchemaUsesIt() {
    List<DynamicTest> tests = new ArrayList<>();
    ComponentUses.OF_SCHEMAS.forEach((use, text) -> {
      if (text.startsWith("{paths") && text.contains("REF")) {
        ComponentUses.INSIDE.forEach(inside -> tests.add(dynamicTest(use + inside, () -> {
          ObjectNode before = ComponentUses.document(
              text,
              "schemas",
              "Plain",
              "#/components/schemas/Plain" + inside,
              ComponentUses.SCHEMA);
          assertThat(removed(before, "Plain")).doesNotContain(REMOVED);
        })));
      }
    });
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> aValueRefersToNothing() {
    return ComponentUses.IN_VALUES.entrySet().stream()
        .map(use -> dynamicTest(use.getKey(), () -> {
          ObjectNode before = ComponentUses.document(
              use.getValue(),
              "schemas",
              "Plain",
              "#/components/schemas/Plain",
              ComponentUses.SCHEMA);
          assertThat(removed(before, "Plain")).containsExactly(REMOVED);
        }));
  }

  /** What only a discriminator names is compared like any alternative. */
  @TestFactory
  Stream<DynamicTest> aSchemaOfAMappingIsCompared() {
    List<DynamicTest> tests = new ArrayList<>();
    ComponentUses.OF_SCHEMAS.forEach((use, text) -> {
      if (use.startsWith("mapping")) {
        ComponentUses.NAMES.forEach(name -> ComponentUses.spelled("schemas", name)
            .forEach(reference -> tests.add(dynamicTest(use + " " + reference, () -> {
              ObjectNode before =
                  ComponentUses.document(text, "schemas", name, reference, ComponentUses.SCHEMA);
              ObjectNode after = before.deepCopy();
              ((ObjectNode) after.at("/components/schemas" + JsonPointers.step(name)))
                  .withObject("/properties/inner")
                  .put("type", "integer");
              assertThat(rules(before, after)).containsExactly("response-type-changed");
            }))));
      }
    });
    return tests.stream();
  }

  /** The rules of what is found where the schema is taken away, or why that cannot be read. */
  private static List<String> removed(ObjectNode before, String name) {
    ObjectNode after = before.deepCopy();
    after.withObject("/components/schemas").remove(name);
    try {
      return rules(before, after);
    } catch (UnreadableSpecException e) {
      return List.of("the reference leads nowhere");
    }
  }

  private static List<String> rules(ObjectNode before, ObjectNode after) {
    return SpecFixture.findings(before.toString(), after.toString()).stream()
        .map(Finding::rule)
        .toList();
  }
}
