package dev.apiscribe.review.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.apiscribe.openapi.SpecOperation;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of object of an OpenAPI document, with the keywords that are read from it. Whatever else
 * such an object has is not read, in whatever version of OpenAPI it is a keyword.
 */
public enum DeclaredObject {
  DOCUMENT,
  INFO,
  SERVER,
  SERVER_VARIABLE,
  TAG,
  PATH_ITEM,
  OPERATION,
  PARAMETER,
  REQUEST_BODY,
  MEDIA_TYPE,
  EXAMPLE,
  RESPONSE,
  SCHEMA,
  /** A schema that another one is merged of. */
  PART,
  SECURITY_SCHEME;

  /** How what stands below a keyword is read. */
  enum Below {
    /** As one value. */
    VALUE,
    OBJECT,
    LIST,
    /** Objects by name. */
    MAP,
    /** By rules of its own. */
    OWN
  }

  /** @param kind of the objects below; of the owner where there are none */
  record Keyword(Below below, DeclaredObject kind) {}

  private static final Set<DeclaredObject> FOLLOWED = EnumSet.of(
      PATH_ITEM, PARAMETER, REQUEST_BODY, EXAMPLE, RESPONSE, SCHEMA, PART, SECURITY_SCHEME);
  private static final String DESCRIPTION = "description";
  /** Keywords that are not read because nothing of the contract depends on them, and why. */
  private static final Map<DeclaredObject, Map<String, String>> HARMLESS = Map.of(
      DOCUMENT,
      Map.of(
          "openapi", "It is how the page writes: what it writes is compared, keyword by keyword."),
      OPERATION,
      Map.of(
          "summary", "It is a heading: operations are known by their method and path.",
          "operationId", "It is a name for tools, and not in any request or response."),
      MEDIA_TYPE,
      Map.of("example", "It is compared where the page shows it, in the example of the operation."),
      SCHEMA,
      Map.of("example", "It is compared where the page shows it, in the example of the operation."),
      PART,
      Map.of(
          "example", "It is compared where the page shows it, in the example of the operation."));

  private static final Map<String, JsonNode> OF_SCHEMAS = Map.of(
      "readOnly", BooleanNode.FALSE,
      "writeOnly", BooleanNode.FALSE,
      "exclusiveMinimum", BooleanNode.FALSE,
      "exclusiveMaximum", BooleanNode.FALSE,
      "minProperties", IntNode.valueOf(0),
      "additionalProperties", BooleanNode.TRUE);
  /**
   * Values that say no more than the keyword left out. Those of keywords that are read are known
   * where they are read.
   */
  private static final Map<DeclaredObject, Map<String, JsonNode>> DEFAULTS = Map.of(
      PARAMETER,
      Map.of("allowReserved", BooleanNode.FALSE, "allowEmptyValue", BooleanNode.FALSE),
      SCHEMA,
      OF_SCHEMAS,
      PART,
      OF_SCHEMAS);

  private final Map<String, Keyword> keywords = new HashMap<>();

  static {
    DOCUMENT.object("info", INFO).list("servers", SERVER).list("tags", TAG);
    DOCUMENT.own("paths").own("security").own("components");
    INFO.values("title", "version", DESCRIPTION);
    SERVER.values("url").map("variables", SERVER_VARIABLE);
    SERVER_VARIABLE.values("default", "enum");
    TAG.values("name", DESCRIPTION, "x-displayName");
    PATH_ITEM.list("parameters", PARAMETER);
    for (String method : SpecOperation.METHODS) {
      PATH_ITEM.object(method, OPERATION);
    }
    OPERATION.values(DESCRIPTION, "deprecated").list("parameters", PARAMETER);
    OPERATION.object("requestBody", REQUEST_BODY).map("responses", RESPONSE);
    OPERATION.own("tags").own("security");
    PARAMETER.values("name", "in", "required", "deprecated", "style", "explode", "example");
    PARAMETER.values(DESCRIPTION).object("schema", SCHEMA).own("content");
    REQUEST_BODY.values("required", DESCRIPTION).map("content", MEDIA_TYPE);
    MEDIA_TYPE.object("schema", SCHEMA).map("examples", EXAMPLE);
    EXAMPLE.values("value");
    RESPONSE.values(DESCRIPTION).map("content", MEDIA_TYPE);
    for (DeclaredObject schema : List.of(SCHEMA, PART)) {
      schema.values("format", "nullable", "deprecated", "default", "enum", "pattern");
      schema.values("minLength", "maxLength", "minimum", "maximum");
      schema.values("minItems", "maxItems", "uniqueItems");
      schema.map("properties", SCHEMA).object("items", SCHEMA);
      schema.object("additionalProperties", SCHEMA).list("allOf", PART);
      schema.own("type").own("required");
    }
    SCHEMA.values(DESCRIPTION);
    SECURITY_SCHEME.own("type").own("in").own("name").own("scheme").own(DESCRIPTION);
  }

  private DeclaredObject values(String... names) {
    for (String name : names) {
      keywords.put(name, new Keyword(Below.VALUE, this));
    }
    return this;
  }

  private DeclaredObject object(String name, DeclaredObject kind) {
    return put(name, Below.OBJECT, kind);
  }

  private DeclaredObject list(String name, DeclaredObject kind) {
    return put(name, Below.LIST, kind);
  }

  private DeclaredObject map(String name, DeclaredObject kind) {
    return put(name, Below.MAP, kind);
  }

  private DeclaredObject own(String name) {
    return put(name, Below.OWN, this);
  }

  private DeclaredObject put(String name, Below below, DeclaredObject kind) {
    keywords.put(name, new Keyword(below, kind));
    return this;
  }

  Optional<Keyword> keyword(String name) {
    return Optional.ofNullable(keywords.get(name));
  }

  /** Returns whether a reader knows the keyword. */
  public boolean isRead(String keyword) {
    return keywords.containsKey(keyword) || (keyword.equals("$ref") && isFollowed());
  }

  /** Returns whether the value says no more than the keyword left out. */
  boolean isDefault(String keyword, JsonNode value) {
    return value.equals(DEFAULTS.getOrDefault(this, Map.of()).get(keyword));
  }

  /** Returns whether readers follow a reference that is in its place. */
  boolean isFollowed() {
    return FOLLOWED.contains(this);
  }

  /** Returns why the keyword need not be read; empty where it must be. */
  public Optional<String> harmless(String keyword) {
    return Optional.ofNullable(HARMLESS.getOrDefault(this, Map.of()).get(keyword));
  }
}
