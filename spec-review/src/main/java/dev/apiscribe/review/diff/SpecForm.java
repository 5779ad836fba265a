package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The structure of OpenAPI documents in the words of 3.0, which later code relies on. Anything else
 * is refused with its place.
 */
final class SpecForm {
  private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");

  private static final FormKind TEXT = new FormKind.Leaf("a text", JsonNode::isTextual);
  private static final FormKind NAME = new FormKind.Leaf(
      "a text that is not empty", node -> node.isTextual() && !node.asText().isBlank());
  private static final FormKind SCALAR =
      new FormKind.Leaf("a text or a number", node -> node.isTextual() || node.isNumber());
  private static final FormKind FLAG = new FormKind.Leaf("true or false", JsonNode::isBoolean);
  private static final FormKind NUMBER = new FormKind.Leaf("a number", JsonNode::isNumber);
  private static final FormKind VALUES =
      new FormKind.ListOf(new FormKind.Leaf("a value", node -> true));
  private static final FormKind TEXTS = new FormKind.ListOf(TEXT);

  /** Some documents say it of a property, where it says nothing. */
  private static final FormKind REQUIRED = new FormKind.Leaf(
      "a list",
      node -> node.isBoolean()
          || (node.isArray()
              && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isTextual)));

  private static final FormKind.FixedKeys SCHEMA = new FormKind.FixedKeys(true, "");
  private static final FormKind.FixedKeys HEADER = new FormKind.FixedKeys(true, "");
  private static final FormKind.FixedKeys MEDIA_TYPE = new FormKind.FixedKeys(false, "");
  private static final FormKind.FixedKeys PARAMETER = new FormKind.FixedKeys(true, "name in");
  private static final FormKind.FixedKeys BODY = new FormKind.FixedKeys(true, "");
  private static final FormKind.FixedKeys RESPONSE = new FormKind.FixedKeys(true, "");
  private static final FormKind.FixedKeys SERVER = new FormKind.FixedKeys(false, "url");
  private static final FormKind.FixedKeys OPERATION = new FormKind.FixedKeys(false, "");
  private static final FormKind.FixedKeys PATH = new FormKind.FixedKeys(true, "");
  private static final FormKind.FixedKeys INFO = new FormKind.FixedKeys(false, "");
  private static final FormKind.FixedKeys TAG = new FormKind.FixedKeys(false, "name");
  private static final FormKind.FixedKeys SCHEME = new FormKind.FixedKeys(true, "type");
  private static final FormKind.FixedKeys VARIABLE = new FormKind.FixedKeys(false, "");
  private static final FormKind.FixedKeys COMPONENTS = new FormKind.FixedKeys(false, "");
  private static final FormKind.FixedKeys DOCUMENT = new FormKind.FixedKeys(false, "");

  static {
    FormKind security = new FormKind.ListOf(new FormKind.MapOf(TEXTS));
    SCHEMA
        .keys("format pattern title description", TEXT)
        .keys("nullable deprecated readOnly writeOnly uniqueItems x-secret", FLAG)
        .keys("exclusiveMinimum exclusiveMaximum", FLAG)
        .keys("minimum maximum multipleOf minLength maxLength minItems maxItems", NUMBER)
        .keys("minProperties maxProperties", NUMBER)
        .keys("enum x-extensible-enum", VALUES)
        .keys("required", REQUIRED)
        .keys("items not", SCHEMA)
        .keys("properties", new FormKind.MapOf(SCHEMA))
        .keys("allOf oneOf anyOf", new FormKind.ListOf(SCHEMA))
        .keys("type x-unique-by", NAME)
        .keys("additionalProperties", new FormKind.Either(FLAG, SCHEMA));
    HEADER.keys("schema", SCHEMA).keys("required deprecated", FLAG).keys("description", TEXT);
    MEDIA_TYPE.keys("schema", SCHEMA);
    PARAMETER
        .keys("name", NAME)
        .keys(
            "in",
            new FormKind.Leaf("one of " + sorted(PLACES), node -> PLACES.contains(node.asText())))
        .keys(
            "required deprecated explode allowReserved allowEmptyValue x-client-parameter x-secret",
            FLAG)
        .keys("style description", TEXT)
        .keys("schema", SCHEMA)
        .keys("content", new FormKind.MapOf(MEDIA_TYPE));
    BODY.keys("required", FLAG)
        .keys("content", new FormKind.MapOf(MEDIA_TYPE))
        .keys("description", TEXT);
    RESPONSE
        .keys("content", new FormKind.MapOf(MEDIA_TYPE))
        .keys("headers", new FormKind.MapOf(HEADER))
        .keys("description", TEXT);
    VARIABLE.keys("default", SCALAR).keys("enum", VALUES).keys("x-placeholder", FLAG);
    SERVER.keys("url", NAME).keys("variables", new FormKind.MapOf(VARIABLE));
    OPERATION
        .keys("operationId", NAME)
        .keys("tags", new FormKind.ListOf(NAME))
        .keys("summary description", TEXT)
        .keys("deprecated x-idempotent", FLAG)
        .keys("parameters", new FormKind.ListOf(PARAMETER))
        .keys("requestBody", BODY)
        .keys("responses", new FormKind.MapOf(RESPONSE))
        .keys("security", security)
        .keys("servers", new FormKind.ListOf(SERVER));
    PATH.keys("get put post delete options head patch trace", OPERATION)
        .keys("parameters", new FormKind.ListOf(PARAMETER))
        .keys("servers", new FormKind.ListOf(SERVER));
    INFO.keys("title description", TEXT).keys("version", SCALAR);
    TAG.keys("name", NAME).keys("description", TEXT);
    SCHEME.keys("type", NAME).keys("in name scheme description", TEXT);
    COMPONENTS
        .keys("schemas", new FormKind.MapOf(SCHEMA))
        .keys("parameters", new FormKind.MapOf(PARAMETER))
        .keys("requestBodies", new FormKind.MapOf(BODY))
        .keys("responses", new FormKind.MapOf(RESPONSE))
        .keys("headers", new FormKind.MapOf(HEADER))
        .keys("pathItems", new FormKind.MapOf(PATH))
        .keys("securitySchemes", new FormKind.MapOf(SCHEME));
    DOCUMENT
        .keys("info", INFO)
        .keys("servers", new FormKind.ListOf(SERVER))
        .keys("security", security)
        .keys("tags", new FormKind.ListOf(TAG))
        .keys("paths webhooks x-webhooks", new FormKind.MapOf(PATH))
        .keys("components", COMPONENTS);
  }

  private SpecForm() {}

  /** Fails with {@link UnreadableSpecException} at the first node that is something else. */
  static void check(SpecNode root) {
    new FormKind.KindCheck().of(root, DOCUMENT);
  }

  private static String sorted(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining(", "));
  }
}
