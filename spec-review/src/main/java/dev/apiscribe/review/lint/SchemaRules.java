package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;
import static dev.apiscribe.review.report.Severity.NOTE;
import static dev.apiscribe.review.report.Severity.WARNING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What schemas are called, where they stand, what they say, and that none stands there for nothing. */
final class SchemaRules {
  static final List<LintRule<LintedApi>> RULES =
      List.of(
          new LintRule<>("schema-named", WARNING, "objects and enumerations are named components",
              "Move it to components/schemas, and refer to it.", SchemaRules::inline),
          new LintRule<>("schema-name", BREAKING, "schema names are UpperCamelCase, and unlike the classes of java.lang",
              "Rename it; x-documented-name keeps the document's name.", SchemaRules::names),
          new LintRule<>("request-name", WARNING, "names of request schemas end in Request",
              "Rename the schema of the body.", SchemaRules::requestNames),
          new LintRule<>("documented-name", NOTE, "x-documented-name is a name unlike ours",
              "Remove it where the names are the same.", SchemaRules::documentedNames),
          new LintRule<>("extensible-enum", BREAKING, "open enumerations are strings with values, and no closed ones",
              "Write type: string and the known values, and no enum.", SchemaRules::extensibleEnums),
          new LintRule<>("enum-values", BREAKING, "enumerations have values, none of them twice",
              "List each value once.", SchemaRules::enumValues),
          new LintRule<>("number-format", WARNING, "integers are int32 or int64, numbers have no format",
              "Write format: int64, or int32 where the document bounds the integer; remove the format of a number.", SchemaRules::numberFormats),
          new LintRule<>("limits", BREAKING, "no lower limit is above the upper one",
              "Correct the limits after the document.", SchemaRules::limits),
          new LintRule<>("required-members", BREAKING, "every required member is a property",
              "Declare the property, or remove it from required.", SchemaRules::requiredMembers),
          new LintRule<>("free-form", WARNING, "an object without properties says that anything may be in it",
              "Write additionalProperties: true, or the properties.", SchemaRules::freeForm),
          new LintRule<>("component-used", WARNING, "every component is used",
              "Remove it.", SchemaRules::unused));

  private static final List<String> NEEDS_A_NAME =
      List.of("properties", "additionalProperties", "enum", "x-extensible-enum", "oneOf", "anyOf", "allOf");
  private static final List<String> LIMITED = List.of("Length", "imum", "Items");
  private static final String COMPONENTS = "/components/schemas/";

  private SchemaRules() {}

  private static void inline(LintedApi api, Expectations out) {
    for (Located schema : api.spec().schemas()) {
      boolean component = schema.pointer().lastIndexOf('/') == COMPONENTS.length() - 1 && schema.pointer().startsWith(COMPONENTS);
      if (!component) {
        boolean simple = !schema.text("type").equals("object") && NEEDS_A_NAME.stream().noneMatch(schema.node()::has);
        out.expect(schema.isReference() || isNullableReference(schema) || simple, schema, "expected a $ref to a schema under /components/schemas");
      }
    }
  }

  // OpenAPI 3.0 ignores what stands beside a $ref: an allOf around it is the only way to say "or null".
  private static boolean isNullableReference(Located schema) {
    List<Located> parts = schema.child("allOf").children();
    return parts.size() == 1
        && parts.get(0).isReference()
        && schema.child("nullable").node().asBoolean()
        && NEEDS_A_NAME.stream().filter(schema.node()::has).count() == 1;
  }

  private static void names(LintedApi api, Expectations out) {
    for (Located schema : api.spec().at("/components/schemas").children()) {
      boolean spelled = Names.isUpperCamelCase(schema.name());
      String expected = spelled ? "expected a name unlike java.lang." + schema.name() : "expected a name in UpperCamelCase";
      out.expect(spelled && !isInJavaLang(schema.name()), schema, expected);
    }
  }

  private static boolean isInJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private static void requestNames(LintedApi api, Expectations out) {
    for (Operation operation : api.spec().operations()) {
      for (Located media : operation.at().child("requestBody").child("content").children()) {
        Located schema = media.child("schema");
        if (schema.isReference()) {
          out.expect(schema.text("$ref").endsWith("Request"), schema, "expected a schema whose name ends in Request");
        }
      }
    }
  }

  private static void documentedNames(LintedApi api, Expectations out) {
    for (Located schema : api.spec().schemas()) {
      Located name = schema.child("x-documented-name");
      if (name.exists()) {
        out.expect(schema.says("x-documented-name") && !name.node().asText().equals(schema.name()), name, "expected a name unlike the schema's");
      }
    }
  }

  private static void extensibleEnums(LintedApi api, Expectations out) {
    for (Located schema : api.spec().schemas()) {
      Located values = schema.child("x-extensible-enum");
      if (values.exists()) {
        boolean listed = values.node().isArray() && !values.node().isEmpty();
        out.expect(schema.text("type").equals("string") && !schema.node().has("enum") && listed, values, "expected values, on a string without enum");
      }
    }
  }

  private static void enumValues(LintedApi api, Expectations out) {
    for (Located schema : api.spec().schemas()) {
      for (String keyword : List.of("enum", "x-extensible-enum")) {
        Set<JsonNode> seen = new HashSet<>();
        schema.child(keyword).children().forEach(value -> out.expect(seen.add(value.node()), value, "expected a value that is not there yet"));
      }
      if (schema.node().has("enum")) {
        out.expect(!schema.child("enum").node().isEmpty(), schema.child("enum"), "expected values");
      }
    }
  }

  private static void numberFormats(LintedApi api, Expectations out) {
    for (Located schema : api.spec().schemas()) {
      String format = schema.text("format");
      if (schema.text("type").equals("integer")) {
        out.expect(
            Set.of("int32", "int64").contains(format), schema, "expected the format int64, or int32 where the document bounds the integer");
      } else if (schema.text("type").equals("number")) {
        out.expect(format.isEmpty(), schema.child("format"), "expected a number without a format");
      }
    }
  }

  private static void limits(LintedApi api, Expectations out) {
    for (Located schema : api.spec().schemas()) {
      for (String limited : LIMITED) {
        Located least = schema.child("min" + limited);
        Located most = schema.child("max" + limited);
        if (least.node().isNumber() && most.node().isNumber()) {
          out.expect(
              least.node().decimalValue().compareTo(most.node().decimalValue()) <= 0, least, "expected at most " + most.name() + ", " + most.node());
        }
      }
    }
  }

  private static void requiredMembers(LintedApi api, Expectations out) {
    for (Located schema : api.spec().schemas()) {
      Set<String> properties = new HashSet<>();
      // Parts of an allOf may require what another part declares.
      if (!schema.pointer().contains("/allOf/") && schema.child("required").node().isArray()) {
        properties(api.spec(), schema, properties, new HashSet<>());
        for (Located member : schema.child("required").children()) {
          out.expect(properties.contains(member.node().asText()), member, "expected the name of a property");
        }
      }
    }
  }

  private static void properties(SpecTree spec, Located reference, Set<String> names, Set<String> seen) {
    Located schema = spec.resolve(reference);
    if (seen.add(schema.pointer())) {
      schema.child("properties").children().forEach(property -> names.add(property.name()));
      schema.child("allOf").children().forEach(part -> properties(spec, part, names, seen));
    }
  }

  private static void freeForm(LintedApi api, Expectations out) {
    for (Located schema : api.spec().schemas()) {
      if (schema.text("type").equals("object") && schema.child("properties").children().isEmpty() && !schema.node().has("allOf")) {
        boolean said = schema.child("additionalProperties").node().isObject() || schema.child("additionalProperties").node().asBoolean();
        out.expect(said, schema, "expected properties, or additionalProperties");
      }
    }
  }

  private static void unused(LintedApi api, Expectations out) {
    SpecTree spec = api.spec();
    Set<String> used = new HashSet<>();
    List<Located> secured = new ArrayList<>(List.of(spec.at("/security")));
    spec.operations().forEach(operation -> secured.add(operation.at().child("security")));
    secured.stream()
        .flatMap(security -> security.children().stream())
        .flatMap(requirement -> requirement.children().stream())
        .forEach(scheme -> used.add(spec.at("/components/securitySchemes").child(scheme.name()).pointer()));
    Deque<Located> open = new ArrayDeque<>(List.of(spec.at("/paths")));
    while (!open.isEmpty()) {
      Located at = open.pop();
      open.addAll(at.children());
      String text = at.node().asText("");
      if (text.startsWith("#/components/") && used.add(text.substring(1))) {
        open.add(spec.at(text.substring(1)));
      }
    }
    for (Located kind : spec.at("/components").children()) {
      kind.children().forEach(component -> out.expect(used.contains(component.pointer()), component, "expected a use"));
    }
  }
}
