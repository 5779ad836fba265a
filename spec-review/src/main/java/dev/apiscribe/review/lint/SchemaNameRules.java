package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;
import static dev.apiscribe.review.report.Severity.NOTE;
import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.ReferencedComponents;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.review.curated.NamingConventions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules for the names and places of schemas, and against unused components. */
final class SchemaNameRules {
  static final List<LintRule<LintedApi>> RULES = List.of(
      new LintRule<>(
          "schema-named",
          WARNING,
          "objects and enumerations are named components",
          "Move it to components/schemas, and refer to it.",
          SchemaNameRules::inline),
      new LintRule<>(
          "schema-name",
          BREAKING,
          "schema names are UpperCamelCase, and unlike the classes of java.lang",
          "Rename it; x-documented-name keeps the document's name.",
          SchemaNameRules::names),
      new LintRule<>(
          "request-name",
          WARNING,
          "names of request schemas end in Request",
          "Rename the schema of the body.",
          SchemaNameRules::requestNames),
      new LintRule<>(
          "documented-name",
          NOTE,
          "x-documented-name is a name unlike ours",
          "Remove it where the names are the same.",
          SchemaNameRules::documentedNames),
      new LintRule<>(
          "component-used",
          WARNING,
          "every component is used",
          "Remove it.",
          SchemaNameRules::unused));

  private static final List<String> NEEDS_A_NAME = List.of(
      "properties", "additionalProperties", "enum", "x-extensible-enum", "oneOf", "anyOf", "allOf");
  private static final String COMPONENTS = "/components/schemas/";

  private SchemaNameRules() {}

  private static void inline(LintedApi api, Expectations out) {
    for (SpecNode schema : api.spec().schemas()) {
      boolean component = schema.pointer().lastIndexOf('/') == COMPONENTS.length() - 1
          && schema.pointer().startsWith(COMPONENTS);
      if (!component) {
        boolean simple = !schema.text("type").equals("object")
            && NEEDS_A_NAME.stream().noneMatch(schema.value()::has);
        out.expect(
            schema.isReference() || isReferenceWithMore(schema) || simple,
            schema,
            "expected a $ref to a schema under /components/schemas");
      }
    }
  }

  // OpenAPI 3.0 ignores what stands beside a $ref: an allOf around it is the only way to say "or
  // null", or what the schema means in this place.
  private static boolean isReferenceWithMore(SpecNode schema) {
    List<SpecNode> parts = schema.get("allOf").children();
    return parts.size() == 1
        && parts.get(0).isReference()
        && (schema.get("nullable").value().asBoolean()
            || !schema.text("description").isBlank())
        && NEEDS_A_NAME.stream().filter(schema.value()::has).count() == 1;
  }

  private static void names(LintedApi api, Expectations out) {
    for (SpecNode schema : api.spec().at("/components/schemas").children()) {
      boolean spelled = NamingConventions.isUpperCamelCase(schema.name());
      String expected = spelled
          ? "expected a name unlike java.lang." + schema.name()
          : "expected a name in UpperCamelCase";
      out.expect(spelled && !NamingConventions.isInJavaLang(schema.name()), schema, expected);
    }
  }

  private static void requestNames(LintedApi api, Expectations out) {
    for (SpecOperation operation : api.spec().operations()) {
      for (SpecNode media : operation.node().get("requestBody").get("content").children()) {
        SpecNode schema = media.get("schema");
        if (schema.isReference()) {
          out.expect(
              schema.text("$ref").endsWith("Request"),
              schema,
              "expected a schema whose name ends in Request");
        }
      }
    }
  }

  private static void documentedNames(LintedApi api, Expectations out) {
    for (SpecNode schema : api.spec().schemas()) {
      SpecNode name = schema.get("x-documented-name");
      if (name.exists()) {
        out.expect(
            schema.says("x-documented-name") && !name.value().asText().equals(schema.name()),
            name,
            "expected a name unlike the schema's");
      }
    }
  }

  private static void unused(LintedApi api, Expectations out) {
    SpecTree spec = api.spec();
    Set<String> used = new HashSet<>(ReferencedComponents.of(spec.file()));
    List<SpecNode> secured = new ArrayList<>(List.of(spec.at("/security")));
    spec.operations().forEach(operation -> secured.add(operation.node().get("security")));
    secured.stream()
        .flatMap(security -> security.children().stream())
        .flatMap(requirement -> requirement.children().stream())
        .forEach(scheme ->
            used.add(spec.at("/components/securitySchemes").get(scheme.name()).pointer()));
    for (SpecNode kind : spec.at("/components").children()) {
      kind.children()
          .forEach(component ->
              out.expect(used.contains(component.pointer()), component, "expected a use"));
    }
  }
}
