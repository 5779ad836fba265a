package dev.apiscribe.review.drift;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.reading.DeclaredObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One keyword that came to, changed in or went from an object of an OpenAPI document. A missing
 * node is not a value.
 */
record KeywordChange(
    DeclaredObject kind,
    JsonPointer at,
    String keyword,
    JsonNode now,
    JsonNode value,
    JsonNode document) {

  /**
   * All keywords of OpenAPI 3.0 and 3.1 and of their schemas, each with a value that it may have;
   * the last ones are none.
   */
  static final Map<String, JsonNode> KEYWORDS = keywords("""
      {openapi: 3.0.1, jsonSchemaDialect: 'https://d.invalid', webhooks: {new: {post: {responses: {'200': {description: Hi.}}}}},
      info: {title: Other}, title: Other, summary: Other., termsOfService: 'https://t.invalid', contact: {name: Other}, license: {name: Other},
      version: other, identifier: MIT, email: a@b.invalid, name: other, url: 'https://u.invalid', servers: [{url: 'https://s.invalid'}],
      variables: {v: {default: a}}, paths: {}, components: {}, tags: [other], externalDocs: {url: 'https://e.invalid'},
      schemas: {New: {type: object}}, responses: {'418': {description: Tea.}}, parameters: [{name: new, in: query, schema: {type: string}}],
      examples: {new: {value: other}}, requestBodies: {New: {content: {}}}, headers: {X-New: {required: true, schema: {type: string}}},
      securitySchemes: {New: {type: http, scheme: digest}}, links: {new: {operationId: listQuays}}, callbacks: {new: {}}, pathItems: {new: {}},
      get: {responses: {}}, put: {responses: {}}, post: {responses: {}}, delete: {responses: {}}, options: {responses: {}}, head: {responses: {}},
      patch: {responses: {}}, trace: {responses: {}}, operationId: other, requestBody: {content: {text/plain: {schema: {type: string}}}}, deprecated: true,
      security: [{Login: []}], in: cookie, required: true, allowEmptyValue: true, style: pipeDelimited, explode: false, allowReserved: true,
      schema: {type: boolean}, example: other, content: {text/plain: {schema: {type: boolean}}}, encoding: {name: {contentType: text/plain}},
      contentType: text/plain, value: other, externalValue: 'https://v.invalid', operationRef: '#/a', server: {url: 'https://s.invalid'},
      propertyName: kind, mapping: {a: b}, namespace: 'https://n.invalid', prefix: p, attribute: true, wrapped: true, type: boolean,
      scheme: digest, bearerFormat: JWT, flows: {implicit: {scopes: {}}}, openIdConnectUrl: 'https://o.invalid', description: Another sentence.,
      $ref: '#/components/schemas/Named', $id: 'https://i.invalid', $schema: 'https://i.invalid', $defs: {a: {}}, $anchor: a, $dynamicRef: '#a',
      $dynamicAnchor: a, $comment: c, $vocabulary: {}, multipleOf: 3, maximum: 7, exclusiveMaximum: true, minimum: 2, exclusiveMinimum: true,
      maxLength: 7, minLength: 2, pattern: ^other$, maxItems: 7, minItems: 2, uniqueItems: true, maxProperties: 7, minProperties: 2, enum: [other],
      const: other, allOf: [{required: [other]}], oneOf: [{required: [other]}], anyOf: [{required: [other]}], not: {type: boolean},
      if: {required: [other]}, then: {}, else: {}, items: {type: boolean}, prefixItems: [{type: boolean}], contains: {type: boolean}, maxContains: 3,
      minContains: 2, properties: {new: {type: boolean}}, patternProperties: {x: {type: boolean}}, additionalProperties: false,
      propertyNames: {pattern: x}, dependentSchemas: {a: {}}, dependentRequired: {name: [other]}, unevaluatedItems: false,
      unevaluatedProperties: false, format: uuid, default: other, nullable: true, discriminator: {propertyName: kind}, readOnly: true,
      writeOnly: true, xml: {name: x}, contentEncoding: base64, contentMediaType: text/plain, contentSchema: {type: boolean},
      unknownKeyword: other, x-other: other}
      """);

  private static final Map<String, DeclaredObject> KINDS = kinds();

  private static Map<String, DeclaredObject> kinds() {
    Map<String, DeclaredObject> kinds = new LinkedHashMap<>();
    kinds.put("", DeclaredObject.DOCUMENT);
    kinds.put("/info", DeclaredObject.INFO);
    kinds.put("/servers/\\d+", DeclaredObject.SERVER);
    kinds.put(".*/variables/[^/]+", DeclaredObject.SERVER_VARIABLE);
    kinds.put("/tags/\\d+", DeclaredObject.TAG);
    kinds.put("/(paths|components/pathItems)/[^/]+", DeclaredObject.PATH_ITEM);
    kinds.put(
        "/(paths|components/pathItems)/[^/]+/(get|post|delete|put|patch)",
        DeclaredObject.OPERATION);
    kinds.put("/paths/.*/parameters/\\d+|/components/parameters/[^/]+", DeclaredObject.PARAMETER);
    kinds.put("/components/requestBodies/[^/]+|.*/requestBody", DeclaredObject.REQUEST_BODY);
    kinds.put(".*/content/[^/]+", DeclaredObject.MEDIA_TYPE);
    kinds.put(".*/examples/[^/]+", DeclaredObject.EXAMPLE);
    kinds.put(".*/responses/[^/]+", DeclaredObject.RESPONSE);
    kinds.put("/components/securitySchemes/[^/]+", DeclaredObject.SECURITY_SCHEME);
    kinds.put(".*/allOf/\\d+", DeclaredObject.PART);
    kinds.put(
        ".*/(schema|items|additionalProperties|properties/[^/]+)|/components/schemas/[^/]+",
        DeclaredObject.SCHEMA);
    return kinds;
  }

  /** What no reader knows is added to one object of each kind, everything else to every object. */
  static List<KeywordChange> all(JsonNode document) {
    List<KeywordChange> changes = new ArrayList<>();
    Set<DeclaredObject> met = EnumSet.noneOf(DeclaredObject.class);
    for (JsonPointer at : objects(document)) {
      DeclaredObject kind = kind(at.toString());
      boolean first = met.add(kind);
      KEYWORDS.forEach((keyword, sample) -> {
        JsonNode now = document.at(at).path(keyword);
        if (first || kind.isRead(keyword) || !now.isMissingNode()) {
          for (JsonNode value : values(sample, now)) {
            JsonNode changed = document.deepCopy();
            if (value.isMissingNode()) {
              ((ObjectNode) changed.at(at)).remove(keyword);
            } else {
              ((ObjectNode) changed.at(at)).set(keyword, value);
            }
            changes.add(new KeywordChange(kind, at, keyword, now, value, changed));
          }
        }
      });
    }
    return changes;
  }

  /** A keyword that says what is so without it. */
  boolean isDefault() {
    JsonNode said = value.isMissingNode() ? now : value;
    boolean only = value.isMissingNode() || now.isMissingNode();
    return only && said.equals(defaults(kind, document.at(at)).get(keyword));
  }

  /** Sentences that go take nothing with them that is compared. */
  boolean isSentence() {
    return value.isMissingNode() && keyword.equals("description");
  }

  String place() {
    return at + JsonPointers.step(keyword);
  }

  /**
   * Returns what OpenAPI takes for said where it is not, by keyword; of a parameter by its place
   * and style.
   */
  static ObjectNode defaults(DeclaredObject kind, JsonNode object) {
    ObjectNode defaults = JsonNodeFactory.instance.objectNode();
    if (kind == DeclaredObject.PARAMETER) {
      boolean query = object.path("in").asText().equals("query");
      defaults.put("style", query ? "form" : "simple").put("explode", query);
      defaults.put("required", false).put("deprecated", false);
      defaults.put("allowEmptyValue", false).put("allowReserved", false);
    } else if (kind == DeclaredObject.SCHEMA || kind == DeclaredObject.PART) {
      List.of("nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems")
          .forEach(flag -> defaults.put(flag, false));
      defaults.put("exclusiveMinimum", false).put("exclusiveMaximum", false);
      defaults.put("minProperties", 0).put("additionalProperties", true);
    } else if (kind == DeclaredObject.OPERATION) {
      defaults.put("deprecated", false);
    } else if (kind == DeclaredObject.REQUEST_BODY) {
      defaults.put("required", false);
    }
    return defaults;
  }

  /** What the keyword may be instead; a missing node to take it away. */
  private static List<JsonNode> values(JsonNode sample, JsonNode now) {
    if (now.isMissingNode()) {
      return List.of(sample);
    }
    List<JsonNode> values = new ArrayList<>(List.of(JsonNodeFactory.instance.missingNode()));
    if (now.isTextual()) {
      values.add(TextNode.valueOf(now.asText() + " other"));
    } else if (now.isBoolean()) {
      values.add(JsonNodeFactory.instance.booleanNode(!now.asBoolean()));
    } else if (now.isNumber()) {
      values.add(JsonNodeFactory.instance.numberNode(now.asInt() + 1));
    }
    if (!now.equals(sample)) {
      values.add(sample);
    }
    if (now instanceof ObjectNode map && sample.isObject()) {
      ObjectNode more = map.deepCopy();
      more.setAll((ObjectNode) sample);
      if (!more.equals(now)) {
        values.add(more);
      }
    }
    return values;
  }

  static List<JsonPointer> objects(JsonNode document) {
    List<JsonPointer> all = new ArrayList<>();
    collect(document, JsonPointer.empty(), all);
    return all;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> all) {
    if (node.isObject() && kind(at.toString()) != null && !node.has("$ref")) {
      all.add(at);
    }
    node.properties()
        .forEach(
            property -> collect(property.getValue(), at.appendProperty(property.getKey()), all));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), at.appendIndex(i), all);
    }
  }

  /** Null for what is not an object of OpenAPI. */
  static @Nullable DeclaredObject kind(String at) {
    return KINDS.entrySet().stream()
        .filter(kind -> Pattern.matches(kind.getKey(), at))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, JsonNode> keywords(String yaml) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    YamlFile.parse("keywords", yaml)
        .root()
        .properties()
        .forEach(keyword -> all.put(keyword.getKey(), keyword.getValue()));
    return all;
  }
}
