package dev.apiscribe.review.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.review.reading.ComponentUses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** However a spec refers to a component: lint does not ask to remove it. */
class UsedComponentsTest {
  private static final String REFERENCE = "#/components/schemas/Plain";

  @TempDir
  private static Path folder;

  @TestFactory
  Stream<DynamicTest> aSchemaThatIsReferredToIsUsed() {
    List<DynamicTest> tests = new ArrayList<>();
    ComponentUses.OF_SCHEMAS.forEach((use, text) -> {
      ComponentUses.NAMES.forEach(name -> ComponentUses.spelled("schemas", name)
          .forEach(reference -> tests.add(dynamicTest(
              use + " " + reference,
              () -> assertThat(unused(text, name, reference))
                  .doesNotContain("/components/schemas" + JsonPointers.step(name))))));
      ComponentUses.INSIDE.forEach(inside -> tests.add(dynamicTest(
          use + " " + inside,
          () -> assertThat(unused(text, "Plain", REFERENCE + inside))
              .doesNotContain("/components/schemas/Plain"))));
    });
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> aValueRefersToNothing() {
    return ComponentUses.IN_VALUES.entrySet().stream()
        .map(use -> dynamicTest(
            use.getKey(),
            () -> assertThat(unused(use.getValue(), "Plain", REFERENCE))
                .containsExactly("/components/schemas/Plain")));
  }

  /** The pointers of the components of which the rule says that they are not used. */
  private static List<String> unused(String text, String name, String reference)
      throws IOException {
    ObjectNode document =
        ComponentUses.document(text, "schemas", name, reference, ComponentUses.SCHEMA);
    Files.writeString(folder.resolve("openapi.yaml"), document.toString());
    LintedApi api = LintedApi.read(folder, null);
    Expectations out = new Expectations(api.spec());
    SchemaNameRules.RULES.stream()
        .filter(rule -> rule.id().equals("component-used"))
        .forEach(rule -> rule.check().look(api, out));
    return out.broken().stream().map(broken -> broken.at().pointer()).toList();
  }
}
