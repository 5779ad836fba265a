package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;

import dev.apiscribe.openapi.SpecNode;
import java.util.Set;

/** Rules for lists whose items differ in a property. */
final class UniqueByRules {
  static final LintRule<LintedApi> RULE = new LintRule<>(
      "unique-by",
      BREAKING,
      "x-unique-by names a text or an integer that the items of a list have",
      "Write x-unique-by on the array, with the name of a property of its items.",
      UniqueByRules::look);

  private static final Set<String> COMPARED = Set.of("string", "integer");

  private UniqueByRules() {}

  private static void look(LintedApi api, Expectations out) {
    for (SpecNode list : api.spec().schemas()) {
      SpecNode name = list.get("x-unique-by");
      if (name.exists()) {
        SpecNode item = api.spec().resolve(list.get("items"));
        SpecNode property =
            api.spec().resolve(item.get("properties").get(name.value().asText()));
        boolean isAList = list.text("type").equals("array");
        boolean isCompared = item.text("type").equals("object")
            && name.value().isTextual()
            && COMPARED.contains(property.text("type"));
        out.expect(isAList, name, "expected an array around it");
        out.expect(
            !isAList || isCompared,
            name,
            "expected a property of the items that is a string or an integer");
      }
    }
  }
}
