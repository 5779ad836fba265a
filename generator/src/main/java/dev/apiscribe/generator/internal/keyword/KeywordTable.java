package dev.apiscribe.generator.internal.keyword;

import static dev.apiscribe.generator.internal.keyword.Keyword.harmless;
import static dev.apiscribe.generator.internal.keyword.Keyword.list;
import static dev.apiscribe.generator.internal.keyword.Keyword.map;
import static dev.apiscribe.generator.internal.keyword.Keyword.one;
import static dev.apiscribe.generator.internal.keyword.Keyword.refused;
import static dev.apiscribe.generator.internal.keyword.Keyword.unchecked;
import static dev.apiscribe.generator.internal.keyword.Keyword.understood;

import dev.apiscribe.generator.internal.keyword.Keyword.Nesting;
import dev.apiscribe.openapi.SpecOperation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every keyword of OpenAPI 3.0 by the kind of object that it is in, and what the generator does
 * with it. What is not in the table is refused.
 */
final class KeywordTable {
  private static final Nesting ONE = Nesting.ONE;
  private static final Nesting MAP = Nesting.MAP;
  private static final String PEOPLE = "is for people";
  private static final String BY_ITS_OWNER = "is read with the object around it, or not at all";
  private static final String BY_REFERENCE = "is read where a reference leads to it";
  private static final String EXAMPLE =
      "shows a value, and says nothing of others; payloads are read by other goals";
  private static final String OTHER_BODIES =
      "is about bodies that are not JSON, which the caller writes and reads";
  private static final String TOKENS = "is how the caller gets a token, which the client is given";

  private static final Map<ObjectKind, Map<String, Keyword>> TABLE =
      new EnumMap<>(ObjectKind.class);

  private KeywordTable() {}

  static {
    put(
        ObjectKind.DOCUMENT,
        understood("openapi"),
        one("info", ObjectKind.INFO),
        // the first is the client's default, endpoint(URI) sets any other
        list("servers", ObjectKind.SERVER),
        one("paths", ObjectKind.PATHS),
        one("components", ObjectKind.COMPONENTS),
        understood("security", OperationRules::security),
        list("tags", ObjectKind.TAG),
        one("externalDocs", ObjectKind.EXTERNAL_DOCS));
    put(
        ObjectKind.INFO,
        understood("title"),
        understood("description"),
        harmless("termsOfService", PEOPLE),
        harmless("contact", PEOPLE).holding(ONE, ObjectKind.CONTACT),
        harmless("license", PEOPLE).holding(ONE, ObjectKind.LICENSE),
        harmless("version", PEOPLE));
    put(
        ObjectKind.CONTACT,
        harmless("name", PEOPLE),
        harmless("url", PEOPLE),
        harmless("email", PEOPLE));
    put(ObjectKind.LICENSE, harmless("name", PEOPLE), harmless("url", PEOPLE));
    put(
        ObjectKind.SERVER,
        understood("url"),
        harmless("description", PEOPLE),
        map("variables", ObjectKind.SERVER_VARIABLE));
    put(
        ObjectKind.SERVER_VARIABLE,
        understood("default"),
        understood("description"),
        understood("enum"));
    put(
        ObjectKind.TAG,
        understood("name"),
        understood("description"),
        harmless("externalDocs", PEOPLE).holding(ONE, ObjectKind.EXTERNAL_DOCS));
    put(ObjectKind.EXTERNAL_DOCS, harmless("url", PEOPLE), harmless("description", PEOPLE));
    put(ObjectKind.PATHS);
    List<Keyword> pathItem = new ArrayList<>(List.of(
        understood("$ref"),
        harmless("summary", PEOPLE),
        harmless("description", PEOPLE),
        list("servers", ObjectKind.SERVER),
        list("parameters", ObjectKind.PARAMETER)));
    SpecOperation.METHODS.forEach(method -> pathItem.add(one(method, ObjectKind.OPERATION)));
    put(ObjectKind.PATH_ITEM, pathItem.toArray(Keyword[]::new));
    put(
        ObjectKind.OPERATION,
        understood("tags"),
        understood("summary"),
        understood("description"),
        one("externalDocs", ObjectKind.EXTERNAL_DOCS),
        understood("operationId"),
        list("parameters", ObjectKind.PARAMETER),
        one("requestBody", ObjectKind.REQUEST_BODY),
        one("responses", ObjectKind.RESPONSES),
        unchecked("callbacks", "no Java is generated for what the service calls"),
        understood("deprecated"),
        understood("security", OperationRules::security),
        list("servers", ObjectKind.SERVER));
    put(
        ObjectKind.PARAMETER,
        understood("$ref"),
        understood("name", ParameterRules::name),
        understood("in", ParameterRules::place),
        understood("description"),
        understood("required"),
        harmless("deprecated", PEOPLE),
        harmless("allowEmptyValue", "the client sends an empty text as it is"),
        understood("style", ParameterRules::style),
        understood("explode"),
        understood("allowReserved"),
        one("schema", ObjectKind.SCHEMA).judgedBy(ParameterRules::schema),
        harmless("example", EXAMPLE),
        harmless("examples", EXAMPLE).holding(MAP, ObjectKind.EXAMPLE),
        map("content", ObjectKind.MEDIA_TYPE).judgedBy(ParameterRules::content));
    put(
        ObjectKind.REQUEST_BODY,
        understood("$ref"),
        harmless("description", PEOPLE),
        map("content", ObjectKind.MEDIA_TYPE),
        understood("required"));
    put(
        ObjectKind.MEDIA_TYPE,
        one("schema", ObjectKind.SCHEMA),
        harmless("example", EXAMPLE),
        harmless("examples", EXAMPLE).holding(MAP, ObjectKind.EXAMPLE),
        harmless("encoding", OTHER_BODIES).holding(MAP, ObjectKind.ENCODING));
    put(
        ObjectKind.ENCODING,
        harmless("contentType", BY_ITS_OWNER),
        harmless("headers", BY_ITS_OWNER),
        harmless("style", BY_ITS_OWNER),
        harmless("explode", BY_ITS_OWNER),
        harmless("allowReserved", BY_ITS_OWNER));
    put(ObjectKind.RESPONSES);
    put(
        ObjectKind.RESPONSE,
        understood("$ref"),
        harmless("description", PEOPLE),
        map("headers", ObjectKind.HEADER).judgedBy(FieldNames::ofResponse),
        map("content", ObjectKind.MEDIA_TYPE).judgedBy(OperationRules::jsonOfResponse),
        unchecked("links", "no Java is generated for links").holding(MAP, ObjectKind.LINK));
    put(
        ObjectKind.HEADER,
        harmless("$ref", BY_ITS_OWNER),
        harmless("description", BY_ITS_OWNER),
        harmless("required", BY_ITS_OWNER),
        harmless("deprecated", BY_ITS_OWNER),
        harmless("allowEmptyValue", BY_ITS_OWNER),
        harmless("style", BY_ITS_OWNER),
        harmless("explode", BY_ITS_OWNER),
        harmless("allowReserved", BY_ITS_OWNER),
        harmless("schema", BY_ITS_OWNER).judgedBy(OperationRules::headerSchema),
        harmless("example", BY_ITS_OWNER),
        harmless("examples", BY_ITS_OWNER),
        harmless("content", BY_ITS_OWNER));
    put(
        ObjectKind.EXAMPLE,
        harmless("$ref", EXAMPLE),
        harmless("summary", EXAMPLE),
        harmless("description", EXAMPLE),
        harmless("value", EXAMPLE),
        harmless("externalValue", EXAMPLE));
    put(
        ObjectKind.LINK,
        harmless("$ref", BY_ITS_OWNER),
        harmless("operationRef", BY_ITS_OWNER),
        harmless("operationId", BY_ITS_OWNER),
        harmless("parameters", BY_ITS_OWNER),
        harmless("requestBody", BY_ITS_OWNER),
        harmless("description", BY_ITS_OWNER),
        harmless("server", BY_ITS_OWNER));
    put(
        ObjectKind.COMPONENTS,
        map("schemas", ObjectKind.SCHEMA),
        harmless("responses", BY_REFERENCE),
        harmless("parameters", BY_REFERENCE),
        harmless("examples", BY_REFERENCE),
        harmless("requestBodies", BY_REFERENCE),
        harmless("headers", BY_REFERENCE),
        map("securitySchemes", ObjectKind.SECURITY_SCHEME),
        harmless("links", BY_REFERENCE),
        harmless("callbacks", BY_REFERENCE));
    put(
        ObjectKind.SCHEMA,
        understood("$ref"),
        harmless("title", PEOPLE),
        unchecked("multipleOf", "any number is taken"),
        understood("maximum", SchemaRules::ofNumbers),
        understood("exclusiveMaximum", SchemaRules::exclusiveMaximum),
        understood("minimum", SchemaRules::ofNumbers),
        understood("exclusiveMinimum", SchemaRules::exclusiveMinimum),
        understood("maxLength", SchemaRules::ofTexts),
        understood("minLength", SchemaRules::ofTexts),
        understood("pattern", SchemaRules::pattern),
        understood("maxItems", SchemaRules::ofArrays),
        understood("minItems", SchemaRules::ofArrays),
        unchecked("uniqueItems", "an element may come twice"),
        unchecked("maxProperties", "any number of properties is taken"),
        unchecked("minProperties", "any number of properties is taken"),
        understood("required", SchemaRules::required),
        understood("enum", SchemaRules::enumeration),
        understood("type", SchemaRules::type),
        list("allOf", ObjectKind.SCHEMA).judgedBy(SchemaRules::allOf),
        list("oneOf", ObjectKind.SCHEMA).judgedBy(SchemaRules::oneOf),
        refused("anyOf", SchemaRules.UNION),
        unchecked("not", "what it excludes is taken"),
        one("items", ObjectKind.SCHEMA).judgedBy(SchemaRules::ofArrays),
        map("properties", ObjectKind.SCHEMA).judgedBy(SchemaRules::properties),
        one("additionalProperties", ObjectKind.SCHEMA).judgedBy(SchemaRules::additionalProperties),
        understood("description"),
        understood("format", SchemaRules::format),
        understood("default"),
        understood("nullable"),
        one("discriminator", ObjectKind.DISCRIMINATOR).judgedBy(SchemaRules::discriminator),
        unchecked(
            "readOnly", "requests may have the property; if it is required, it is so in responses"),
        unchecked(
            "writeOnly",
            "responses may have the property; if it is required, it is so in requests"),
        harmless("xml", OTHER_BODIES).holding(ONE, ObjectKind.XML),
        harmless("externalDocs", PEOPLE).holding(ONE, ObjectKind.EXTERNAL_DOCS),
        harmless("example", EXAMPLE),
        understood("deprecated"));
    put(
        ObjectKind.DISCRIMINATOR,
        harmless("propertyName", BY_ITS_OWNER),
        harmless("mapping", BY_ITS_OWNER));
    put(
        ObjectKind.XML,
        harmless("name", OTHER_BODIES),
        harmless("namespace", OTHER_BODIES),
        harmless("prefix", OTHER_BODIES),
        harmless("attribute", OTHER_BODIES),
        harmless("wrapped", OTHER_BODIES));
    put(
        ObjectKind.SECURITY_SCHEME,
        understood("$ref"),
        understood("type"),
        understood("description"),
        understood("name", FieldNames::ofParameter),
        understood("in"),
        understood("scheme"),
        harmless("bearerFormat", TOKENS),
        one("flows", ObjectKind.OAUTH_FLOWS),
        harmless("openIdConnectUrl", TOKENS));
    put(
        ObjectKind.OAUTH_FLOWS,
        harmless("implicit", TOKENS).holding(ONE, ObjectKind.OAUTH_FLOW),
        harmless("password", TOKENS).holding(ONE, ObjectKind.OAUTH_FLOW),
        one("clientCredentials", ObjectKind.OAUTH_FLOW),
        harmless("authorizationCode", TOKENS).holding(ONE, ObjectKind.OAUTH_FLOW));
    put(
        ObjectKind.OAUTH_FLOW,
        harmless("authorizationUrl", TOKENS),
        understood("tokenUrl"),
        harmless("refreshUrl", TOKENS),
        harmless("scopes", TOKENS));
  }

  private static void put(ObjectKind kind, Keyword... keywords) {
    Map<String, Keyword> names = new LinkedHashMap<>();
    for (Keyword keyword : keywords) {
      names.put(keyword.name(), keyword);
    }
    TABLE.put(kind, Map.copyOf(names));
  }

  /** Returns null for what OpenAPI 3.0 does not know in such an object. */
  static Keyword find(ObjectKind kind, String name) {
    return of(kind).get(name);
  }

  static Map<String, Keyword> of(ObjectKind kind) {
    return TABLE.getOrDefault(kind, Map.of());
  }
}
