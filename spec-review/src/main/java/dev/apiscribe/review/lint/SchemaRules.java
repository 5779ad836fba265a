package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;
import static dev.apiscribe.review.report.Severity.WARNING;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules for what schemas say about values. */
final class SchemaRules {
  static final List<LintRule<LintedApi>> RULES = List.of(
      new LintRule<>(
          "extensible-enum",
          BREAKING,
          "open enumerations are strings with values, and no closed ones",
          "Write type: string and the known values, and no enum.",
          SchemaRules::extensibleEnums),
      new LintRule<>(
          "enum-values",
          BREAKING,
          "enumerations have values, each of them once",
          "List each value once.",
          SchemaRules::enumValues),
      new LintRule<>(
          "number-format",
          WARNING,
          "integers are int32 or int64, numbers have no format",
          "Write format: int64, or int32 where the document bounds the integer; remove the format of a number.",
          SchemaRules::numberFormats),
      new LintRule<>(
          "constraints",
          BREAKING,
          "no minimum is above its maximum",
          "Correct the constraints after the document.",
          SchemaRules::constraints),
      new LintRule<>(
          "required-properties",
          BREAKING,
          "every required name is a property",
          "Declare the property, or remove it from required.",
          SchemaRules::requiredProperties),
      new LintRule<>(
          "free-form",
          WARNING,
          "an object without properties says that anything may be in it",
          "Write additionalProperties: true, or the properties.",
          SchemaRules::freeForm));

  private static final List<String> BOUNDED = List.of("Length", "imum", "Items");

  private SchemaRules() {}

  private static void extensibleEnums(LintedApi api, Expectations out) {
    for (SpecNode schema : api.spec().schemas()) {
      SpecNode values = schema.get("x-extensible-enum");
      if (values.exists()) {
        boolean listed = values.value().isArray() && !values.value().isEmpty();
        out.expect(
            schema.text("type").equals("string") && !schema.value().has("enum") && listed,
            values,
            "expected values, on a string without enum");
      }
    }
  }

  private static void enumValues(LintedApi api, Expectations out) {
    for (SpecNode schema : api.spec().schemas()) {
      for (String keyword : List.of("enum", "x-extensible-enum")) {
        Set<JsonNode> seen = new HashSet<>();
        schema
            .get(keyword)
            .children()
            .forEach(value -> out.expect(
                seen.add(value.value()), value, "expected a value that is not there yet"));
      }
      if (schema.value().has("enum")) {
        out.expect(!schema.get("enum").value().isEmpty(), schema.get("enum"), "expected values");
      }
    }
  }

  private static void numberFormats(LintedApi api, Expectations out) {
    for (SpecNode schema : api.spec().schemas()) {
      String format = schema.text("format");
      if (schema.text("type").equals("integer")) {
        out.expect(
            Set.of("int32", "int64").contains(format),
            schema,
            "expected the format int64, or int32 where the document bounds the integer");
      } else if (schema.text("type").equals("number")) {
        out.expect(format.isEmpty(), schema.get("format"), "expected a number without a format");
      }
    }
  }

  private static void constraints(LintedApi api, Expectations out) {
    for (SpecNode schema : api.spec().schemas()) {
      for (String name : BOUNDED) {
        SpecNode least = schema.get("min" + name);
        SpecNode most = schema.get("max" + name);
        if (least.value().isNumber() && most.value().isNumber()) {
          out.expect(
              least.value().decimalValue().compareTo(most.value().decimalValue()) <= 0,
              least,
              "expected at most " + most.name() + ", " + most.value());
        }
      }
    }
  }

  private static void requiredProperties(LintedApi api, Expectations out) {
    for (SpecNode schema : api.spec().schemas()) {
      Set<String> properties = new HashSet<>();
      // Parts of an allOf may require what another part declares.
      if (!schema.pointer().contains("/allOf/")
          && schema.get("required").value().isArray()) {
        properties(api.spec(), schema, properties, new HashSet<>());
        for (SpecNode name : schema.get("required").children()) {
          out.expect(
              properties.contains(name.value().asText()), name, "expected the name of a property");
        }
      }
    }
  }

  private static void properties(
      SpecTree spec, SpecNode reference, Set<String> names, Set<String> seen) {
    SpecNode schema = spec.resolve(reference);
    if (seen.add(schema.pointer())) {
      schema.get("properties").children().forEach(property -> names.add(property.name()));
      schema.get("allOf").children().forEach(part -> properties(spec, part, names, seen));
    }
  }

  private static void freeForm(LintedApi api, Expectations out) {
    for (SpecNode schema : api.spec().schemas()) {
      if (schema.text("type").equals("object")
          && schema.get("properties").children().isEmpty()
          && !schema.value().has("allOf")) {
        boolean said = schema.get("additionalProperties").value().isObject()
            || schema.get("additionalProperties").value().asBoolean();
        out.expect(said, schema, "expected properties, or additionalProperties");
      }
    }
  }
}
