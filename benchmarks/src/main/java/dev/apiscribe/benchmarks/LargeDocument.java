package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An OpenAPI document of any size: schemas that refer to each other, and operations on them. */
final class LargeDocument {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> METHODS = List.of("get", "put");
  /** One schema in so many refers to two others. */
  private static final int REFERRING = 4;

  private static final int OPERATIONS_OF_A_TAG = 20;

  private LargeDocument() {}

  static ObjectNode of(int operations, int schemas) {
    ObjectNode document = JSON.createObjectNode().put("openapi", "3.0.3");
    ObjectNode info = document.putObject("info").put("title", "Large").put("version", "1");
    info.putObject("x-api").put("name", "large").put("javaName", "Large");
    document.putArray("servers").addObject().put("url", "https://large.example.com");
    document.putObject("x-error-envelope").put("message", "$message");
    ObjectNode paths = document.putObject("paths");
    for (int i = 0; i < operations; i++) {
      ObjectNode path = paths.withObjectProperty("/things" + i / METHODS.size() + "/{id}");
      operation(path.putObject(METHODS.get(i % METHODS.size())), i, schemas);
    }
    ObjectNode components = document.putObject("components").putObject("schemas");
    for (int i = 0; i < schemas; i++) {
      schema(components.putObject("Thing" + i), i, schemas);
    }
    return document;
  }

  private static void operation(ObjectNode operation, int number, int schemas) {
    operation.put("operationId", "operation" + number);
    operation.put("description", "Reads or replaces thing " + number + ".");
    operation.putArray("tags").add("Tag" + number / OPERATIONS_OF_A_TAG);
    ArrayNode parameters = operation.putArray("parameters");
    parameter(parameters, "id", "path").put("required", true);
    parameter(parameters, "filter", "query").put("description", "Which ones.");
    if (number % METHODS.size() == 1) {
      ObjectNode body = operation.putObject("requestBody").put("required", true);
      json(body, number % schemas);
    }
    ObjectNode responses = operation.putObject("responses");
    json(responses.putObject("200").put("description", "The thing."), number % schemas);
    json(responses.putObject("404").put("description", "There is none."), 0);
  }

  private static ObjectNode parameter(ArrayNode parameters, String name, String in) {
    ObjectNode parameter = parameters.addObject().put("name", name).put("in", in);
    parameter.putObject("schema").put("type", "string");
    return parameter;
  }

  private static void json(ObjectNode owner, int schema) {
    reference(owner.putObject("content").putObject("application/json").putObject("schema"), schema);
  }

  private static void reference(ObjectNode schema, int number) {
    schema.put("$ref", "#/components/schemas/Thing" + number);
  }

  private static void schema(ObjectNode schema, int number, int schemas) {
    schema.put("type", "object").put("description", "Thing " + number + " of many.");
    schema.putArray("required").add("id");
    ObjectNode properties = schema.putObject("properties");
    properties
        .putObject("id")
        .put("type", "string")
        .put("minLength", 1)
        .put("description", "Tells it from others.");
    properties.putObject("count").put("type", "integer").put("format", "int32").put("minimum", 0);
    properties.putObject("size").put("type", "integer").put("format", "int64");
    properties.putObject("share").put("type", "number");
    properties.putObject("active").put("type", "boolean");
    properties.putObject("labels").put("type", "array").putObject("items").put("type", "string");
    // No longer chains than documents have: the peer builds an example of all that is referred to.
    if (number % REFERRING == 0) {
      reference(properties.putObject("next"), (number + 1) % schemas);
      reference(
          properties.putObject("others").put("type", "array").putObject("items"),
          (number + 2) % schemas);
    }
  }
}
