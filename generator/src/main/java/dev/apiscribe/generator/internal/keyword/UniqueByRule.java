package dev.apiscribe.generator.internal.keyword;

import dev.apiscribe.openapi.SpecNode;
import java.util.Set;

/** What is understood of {@code x-unique-by}: the property in which the items of a list differ. */
final class UniqueByRule {
  static final String NAME = "x-unique-by";

  /** Other values may be equal in several spellings. */
  private static final Set<String> COMPARED = Set.of("string", "integer");

  private UniqueByRule() {}

  static void judge(SpecNode list, SpecNode name, KeywordWalk walk) {
    if (!list.text("type").equals("array") || list.get("allOf").exists()) {
      walk.refuse(name, "it belongs to the type array. Correct the type, or remove it.");
      return;
    }
    SpecNode item = SchemaRules.merged(list.get("items"), walk);
    SpecNode property = item.get("properties").get(name.value().asText());
    boolean isNamed = name.value().isTextual() && property.exists();
    String type = SchemaRules.merged(property, walk).text("type");
    if (!SchemaRules.isClass(item) || !isNamed || !COMPARED.contains(type)) {
      walk.refuse(
          name,
          "found " + KeywordWalk.quoted(name.value().asText()) + ", expected the name of a property"
              + " of its items, which is a text or an integer. Correct it.");
    } else if (KeywordWalk.says(property.get("deprecated"))) {
      walk.refuse(name, "the property is deprecated, expected one that is not. Name another one.");
    }
  }

  /** A parameter has its items as texts, which are not compared. */
  static void ofParameter(SpecNode schema, KeywordWalk walk) {
    if (schema.get(NAME).exists()) {
      walk.unchecked(schema.get(NAME), "items of a parameter may have the same value");
    }
  }
}
