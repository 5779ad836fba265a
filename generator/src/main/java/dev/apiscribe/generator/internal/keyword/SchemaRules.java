package dev.apiscribe.generator.internal.keyword;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.ListedNumber;
import dev.apiscribe.generator.internal.PatternSyntax;
import dev.apiscribe.openapi.SpecNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is understood of schemas: which keywords belong to which type, and which values they have.
 */
final class SchemaRules {
  static final String UNION =
      "a Java type is one of the alternatives. Write one schema with the properties of all";

  private static final Set<String> TYPES =
      Set.of("string", "integer", "number", "boolean", "array", "object");

  private static final Set<String> NUMERIC = Set.of("integer", "number");

  /** Formats that Java has types for, or that are for secrets. */
  private static final Set<String> FORMATS =
      Set.of("integer int32", "integer int64", "number float", "number double", "number decimal");

  private static final Pattern OF_PARAMETERS =
      Pattern.compile("(/components/parameters/[^/]+|.*/parameters/\\d+)/schema(/items)?");

  /** Formats of texts that an accessor of a property reads. */
  private static final Set<String> OF_TEXTS =
      Set.of("date-time", "date", "time", "duration", "uuid", "uri", "byte", "decimal");

  /** What is read beside allOf, or says nothing of values. */
  private static final Set<String> BESIDE_ALL_OF = Set.of(
      "allOf",
      "title",
      "description",
      "nullable",
      "deprecated",
      "default",
      "example",
      "externalDocs",
      "readOnly",
      "writeOnly",
      "xml");

  /** What is read beside oneOf, or says nothing of values. */
  private static final Set<String> BESIDE_ONE_OF = Set.of(
      "oneOf",
      "discriminator",
      "title",
      "description",
      "nullable",
      "deprecated",
      "default",
      "example",
      "externalDocs",
      "readOnly",
      "writeOnly",
      "xml");

  private SchemaRules() {}

  static boolean isClass(SpecNode schema) {
    SpecNode others = schema.get("additionalProperties");
    return schema.text("type").equals("object")
        && (!others.exists() || KeywordWalk.says(schema.get("properties")));
  }

  static boolean isValue(SpecNode schema) {
    return hasConstants(schema, schema.get("enum"))
        || hasConstants(schema, schema.get("x-extensible-enum"));
  }

  /** Returns whether a type of Java has a constant for each value of a list. */
  private static boolean hasConstants(SpecNode schema, SpecNode values) {
    String type = schema.text("type");
    if (!NUMERIC.contains(type)) {
      return values.exists() && type.equals("string");
    }
    boolean isAny = false;
    for (JsonNode value : values.value()) {
      if (!value.isNull()) {
        isAny = true;
        if (!value.isNumber()
            || !ListedNumber.isConstant(type, value.decimalValue().toPlainString())) {
          return false;
        }
      }
    }
    return isAny && values.value().size() <= ListedNumber.MOST;
  }

  /** Follows references, and allOf with one schema. */
  static SpecNode merged(SpecNode schema, KeywordWalk walk) {
    SpecNode at = walk.resolved(schema);
    Set<String> passed = new HashSet<>();
    while (at.get("allOf").value().size() == 1 && passed.add(at.pointer())) {
      at = walk.resolved(at.get("allOf").item(0));
    }
    return at;
  }

  static void type(SpecNode schema, SpecNode type, KeywordWalk walk) {
    if (!type.value().isTextual() || !TYPES.contains(type.value().asText())) {
      walk.refuse(
          type,
          "OpenAPI has no such type, expected one of string, integer, number, boolean, "
              + "array and object. Write one of them, with nullable: true where null is allowed.");
    }
  }

  static void ofNumbers(SpecNode schema, SpecNode value, KeywordWalk walk) {
    belongs(schema, value, walk, "number", "integer");
  }

  static void exclusiveMinimum(SpecNode schema, SpecNode value, KeywordWalk walk) {
    exclusive(schema, value, "minimum", walk);
  }

  static void exclusiveMaximum(SpecNode schema, SpecNode value, KeywordWalk walk) {
    exclusive(schema, value, "maximum", walk);
  }

  private static void exclusive(SpecNode schema, SpecNode value, String bound, KeywordWalk walk) {
    ofNumbers(schema, value, walk);
    if (!value.value().isBoolean()
        || (KeywordWalk.says(value) && !schema.get(bound).exists())) {
      walk.refuse(
          value,
          "found " + KeywordWalk.quoted(value.value()) + ", expected true or false beside " + bound
              + ". Write the bound there.");
    }
  }

  static void ofTexts(SpecNode schema, SpecNode value, KeywordWalk walk) {
    belongs(schema, value, walk, "string");
  }

  static void ofArrays(SpecNode schema, SpecNode value, KeywordWalk walk) {
    belongs(schema, value, walk, "array");
  }

  private static void belongs(SpecNode schema, SpecNode value, KeywordWalk walk, String... types) {
    if (KeywordWalk.says(value)
        && !schema.get("allOf").exists()
        && !List.of(types).contains(schema.text("type"))
        && (!schema.get("type").exists() || TYPES.contains(schema.text("type")))) {
      walk.refuse(
          value,
          "it belongs to the type " + String.join(" or ", types) + ", found "
              + (schema.get("type").exists() ? schema.text("type") : "no type")
              + ". Correct the type, or remove it.");
    }
  }

  static void pattern(SpecNode schema, SpecNode pattern, KeywordWalk walk) {
    ofTexts(schema, pattern, walk);
    try {
      PatternSyntax.check(pattern.value().asText());
    } catch (PatternSyntaxException e) {
      walk.refuse(
          pattern,
          "Java cannot read the pattern: " + e.getDescription()
              + ". Write it as java.util.regex has it, or remove it.");
    }
  }

  static void required(SpecNode schema, SpecNode required, KeywordWalk walk) {
    List<String> unknown = new ArrayList<>();
    required.value().forEach(name -> unknown.add(name.asText()));
    unknown.removeAll(schema.get("properties").properties().keySet());
    if (!unknown.isEmpty()) {
      walk.unchecked(required, "the schema has no properties named " + KeywordWalk.quoted(unknown));
    }
  }

  static void enumeration(SpecNode schema, SpecNode values, KeywordWalk walk) {
    if (!hasConstants(schema, values)) {
      boolean isOne = schema.text("type").equals("boolean") && values.value().size() == 1;
      if (!isOne) {
        walk.unchecked(
            values, "other values are taken; only texts and numbers have an enumeration in Java");
      }
    } else if (!isComponent(schema) && !walk.isNamed(schema)) {
      walk.unchecked(
          values, "other values are taken; a schema in #/components/schemas has a type of its own");
    }
  }

  static boolean isUnion(SpecNode schema) {
    return KeywordWalk.says(schema.get("oneOf"));
  }

  static void oneOf(SpecNode schema, SpecNode alternatives, KeywordWalk walk) {
    if (!isComponent(schema)) {
      walk.refuse(
          alternatives,
          "a Java type for these alternatives needs a name. Move it to #/components/schemas, and"
              + " refer to it.");
    }
    for (SpecNode each : alternatives.children()) {
      if (!each.isReference()) {
        walk.refuse(
            each, "an alternative needs a name. Move it to #/components/schemas, and refer to it.");
      }
    }
    schema.properties().forEach((name, beside) -> {
      if (!BESIDE_ONE_OF.contains(name) && !name.startsWith("x-")) {
        walk.refuse(beside, "it is not read beside oneOf. Write it in each of the alternatives.");
      }
    });
  }

  static void discriminator(SpecNode schema, SpecNode discriminator, KeywordWalk walk) {
    if (!isUnion(schema)) {
      walk.unchecked(
          discriminator, "the class is not told apart; it keeps the properties of the others");
    }
  }

  private static boolean isComponent(SpecNode schema) {
    return schema.pointer().matches("/components/schemas/[^/]+");
  }

  static void allOf(SpecNode schema, SpecNode parts, KeywordWalk walk) {
    if (parts.value().size() != 1) {
      walk.refuse(
          parts,
          "found " + parts.value().size()
              + " schemas, expected one. Write one schema with the properties of all.");
    }
    schema.properties().forEach((name, beside) -> {
      boolean isRead =
          BESIDE_ALL_OF.contains(name) || (name.equals("type") && !isComponent(schema));
      if (!isRead && !name.startsWith("x-")) {
        walk.refuse(beside, "it is not read beside allOf. Write one schema with all.");
      }
    });
  }

  static void properties(SpecNode schema, SpecNode properties, KeywordWalk walk) {
    belongs(schema, properties, walk, "object");
    if (KeywordWalk.says(properties) && !isComponent(schema) && !walk.isNamed(schema)) {
      walk.refuse(
          properties,
          "an object with properties needs a name. Move it to #/components/schemas, and refer to it.");
    }
  }

  static void additionalProperties(SpecNode schema, SpecNode others, KeywordWalk walk) {
    if (others.value().isObject()) {
      belongs(schema, others, walk, "object");
    }
    if (KeywordWalk.isFalse(others)) {
      walk.unchecked(others, "other properties are taken, and kept");
    } else if (KeywordWalk.says(schema.get("properties"))
        && others.value().isObject()
        && KeywordWalk.says(others)) {
      walk.unchecked(others, "other properties are read as any JSON");
    }
  }

  static void format(SpecNode schema, SpecNode format, KeywordWalk walk) {
    String type = schema.text("type");
    String name = format.value().asText();
    if (type.equals("string") && name.equals("binary")) {
      walk.unchecked(
          format,
          "JSON and parameters hold no bytes: it is a text, and a file in multipart/form-data");
    } else if (type.equals("string") && OF_TEXTS.contains(name)) {
      if (!isTyped(schema)) {
        walk.unchecked(
            format, "it is a text; only properties and optional parameters have types for formats");
      }
    } else if (!name.equals("password") && !FORMATS.contains(type + " " + name)) {
      walk.unchecked(
          format,
          "any value of the type is taken, whether it has the format '" + KeywordWalk.quoted(name)
              + "' or not");
    }
  }

  private static boolean isTyped(SpecNode schema) {
    Matcher parameter = OF_PARAMETERS.matcher(schema.pointer());
    return parameter.matches()
        ? !schema.file().node(parameter.group(1)).flag("required")
        : schema
            .pointer()
            .matches(
                "/components/schemas/[^/]+(/properties/[^/]+)?(/items|/additionalProperties)?");
  }
}
