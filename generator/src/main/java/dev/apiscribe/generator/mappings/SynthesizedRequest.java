package dev.apiscribe.generator.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.SpecSchema;
import dev.apiscribe.openapi.ValueSynthesizer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** A request that an operation takes, with what it requires and nothing else. */
final class SynthesizedRequest {
  private SynthesizedRequest() {}

  /**
   * @param pointer JSON Pointer of the operation
   * @return target, headers and body of the request
   */
  static ObjectNode of(JsonNode document, String method, String path, String pointer) {
    ObjectNode request = JsonNodeFactory.instance.objectNode().put("method", method);
    ObjectNode headers = JsonNodeFactory.instance.objectNode();
    String target = path;
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    JsonNode operation = document.at(pointer);
    for (int i = 0; i < operation.path("parameters").size(); i++) {
      JsonNode parameter = operation.path("parameters").get(i);
      if (parameter.has("$ref")) {
        parameter = document.at(JsonPointers.ofReference(parameter.path("$ref").asText()));
      }
      if (parameter.path("required").asBoolean()) {
        String name = parameter.path("name").asText();
        String value = value(document, parameter, pointer + "/parameters/" + i);
        switch (parameter.path("in").asText()) {
          case "path" -> target = target.replace("{" + name + "}", encode(value));
          case "query" -> query.add(encode(name) + "=" + encode(value));
          default -> headers.put(name, value);
        }
      }
    }
    request.put("target", target + query);
    for (var media : operation.path("requestBody").path("content").properties()) {
      Body body = Body.of(document, pointer + "/requestBody/content", media.getKey());
      headers.put("Content-Type", body.mediaType());
      request.set("headers", headers);
      return request.set(body.isJson() ? "jsonBody" : "body", body.value());
    }
    return headers.isEmpty() ? request : request.set("headers", headers);
  }

  private static String value(JsonNode document, JsonNode parameter, String place) {
    return parameter.has("example")
        ? parameter.path("example").asText()
        : ValueSynthesizer.FULL
            .value(
                SpecSchema.of(document, parameter.path("schema")),
                parameter.path("name").asText(),
                place)
            .asText();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
