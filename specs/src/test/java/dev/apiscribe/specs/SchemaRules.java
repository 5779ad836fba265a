package dev.apiscribe.specs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What schemas are called, where they stand, and that none stands there for nothing. */
final class SchemaRules {
  private static final List<String> NEEDS_A_NAME =
      List.of("properties", "additionalProperties", "enum", "x-extensible-enum", "oneOf", "anyOf", "allOf");

  private SchemaRules() {}

  static List<Finding> inline(SpecDocument spec) {
    return spec.schemas().stream()
        .filter(schema -> !schema.pointer().matches("/components/schemas/[^/]+"))
        .filter(schema -> !schema.isReference() && !isNullableReference(schema))
        .filter(schema -> schema.text("type").equals("object") || NEEDS_A_NAME.stream().anyMatch(schema.node()::has))
        .map(schema -> spec.finding(schema, "expected a $ref to a schema under /components/schemas"))
        .toList();
  }

  static List<Finding> names(SpecDocument spec) {
    List<Finding> findings = new ArrayList<>();
    for (Located schema : spec.at("/components/schemas").children()) {
      if (!schema.name().matches("[A-Z][A-Za-z0-9]*")) {
        findings.add(spec.finding(schema, "expected a name in UpperCamelCase"));
      } else if (isInJavaLang(schema.name())) {
        findings.add(spec.finding(schema, "expected a name unlike java.lang." + schema.name()));
      }
    }
    for (Operation operation : spec.operations()) {
      for (Located media : operation.at().child("requestBody").child("content").children()) {
        Located schema = media.child("schema");
        if (schema.isReference() && !schema.text("$ref").endsWith("Request")) {
          findings.add(spec.finding(schema, "expected a schema whose name ends in Request"));
        }
      }
    }
    return findings;
  }

  static List<Finding> extensibleEnums(SpecDocument spec) {
    return spec.schemas().stream()
        .filter(schema -> schema.node().has("x-extensible-enum"))
        .filter(schema -> !schema.text("type").equals("string") || schema.node().has("enum") || !hasValues(schema))
        .map(schema -> schema.child("x-extensible-enum"))
        .map(values -> spec.finding(values, "expected values, on a string without enum"))
        .toList();
  }

  static List<Finding> numberFormats(SpecDocument spec) {
    List<Finding> findings = new ArrayList<>();
    for (Located schema : spec.schemas()) {
      String format = schema.text("format");
      if (schema.text("type").equals("integer") && !Set.of("int32", "int64").contains(format)) {
        findings.add(spec.finding(schema, "expected the format int64, or int32 where the document bounds the integer"));
      } else if (schema.text("type").equals("number") && !format.isEmpty()) {
        findings.add(spec.finding(schema.child("format"), "expected a number without a format"));
      }
    }
    return findings;
  }

  static List<Finding> unusedComponents(SpecDocument spec) {
    Set<String> used = new HashSet<>();
    Deque<Located> open = new ArrayDeque<>(List.of(spec.at("/paths")));
    Stream.concat(Stream.of(spec.at("/security")), spec.operations().stream().map(it -> it.at().child("security")))
        .flatMap(security -> security.children().stream())
        .flatMap(requirement -> requirement.children().stream())
        .forEach(scheme -> used.add("/components/securitySchemes/" + scheme.name()));
    while (!open.isEmpty()) {
      Located at = open.pop();
      open.addAll(at.children());
      String text = at.node().asText("");
      if (text.startsWith("#/components/") && used.add(text.substring(1))) {
        open.add(spec.at(text.substring(1)));
      }
    }
    return spec.at("/components").children().stream()
        .flatMap(kind -> kind.children().stream())
        .filter(component -> !used.contains(component.pointer()))
        .map(component -> spec.finding(component, "expected a use"))
        .toList();
  }

  // OpenAPI 3.0 ignores what stands beside a $ref: an allOf around it is the only way to say "or null".
  private static boolean isNullableReference(Located schema) {
    List<Located> parts = schema.child("allOf").children();
    return parts.size() == 1
        && parts.get(0).isReference()
        && schema.child("nullable").node().asBoolean()
        && NEEDS_A_NAME.stream().filter(schema.node()::has).count() == 1;
  }

  private static boolean hasValues(Located schema) {
    return schema.child("x-extensible-enum").node().isArray() && !schema.child("x-extensible-enum").node().isEmpty();
  }

  private static boolean isInJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
