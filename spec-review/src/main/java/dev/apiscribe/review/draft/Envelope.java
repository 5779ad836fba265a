package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * The error body that a server made from the spec answers, as far as the documented errors show
 * one.
 */
final class Envelope {
  private Envelope() {}

  /** Empty when the documented errors have no message. */
  static ObjectNode of(
      ObjectNode schemas, List<PayloadFiles.PrintedExample> examples, OpenQuestions questions) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    JsonNode error = schemas.path("ErrorResponse");
    boolean message = false;
    for (var property : error.path("properties").properties()) {
      String name = property.getKey();
      String plain = name.toLowerCase(Locale.ROOT);
      String reference = property.getValue().path("$ref").asText();
      JsonNode schema = reference.isEmpty()
          ? property.getValue()
          : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
      String type = schema.path("type").asText();
      JsonNode printed = printed(examples, name, schema);
      if (!message
          && type.equals("string")
          && (plain.contains("msg") || plain.contains("message"))) {
        envelope.put(name, "$message");
        message = true;
      } else if (type.equals("integer") && plain.contains("status")) {
        envelope.put(name, "$status");
      } else if (printed.isValueNode()) {
        envelope.set(name, printed);
      }
    }
    String open =
        "What does a server return for a request that breaks the spec (x-error-envelope)?";
    if (!message) {
      questions.add(
          QuestionKind.API,
          "",
          List.of(),
          open,
          "Nothing is said: no documented error has a message.");
      return JsonNodeFactory.instance.objectNode();
    }
    questions.add(
        QuestionKind.API,
        "/x-error-envelope",
        List.of(),
        open,
        "The properties of the documented errors, with the values that are printed first.");
    return envelope;
  }

  /** The property's example, or what the first printed response to a wrong request has. */
  private static JsonNode printed(
      List<PayloadFiles.PrintedExample> examples, String name, JsonNode schema) {
    JsonNode found = schema.path("example");
    for (PayloadFiles.PrintedExample example : examples) {
      boolean invalid = example.pointer().contains("/responses/400/");
      if (found.isMissingNode()
          && invalid
          && example.media().path("schema").path("$ref").asText().endsWith("/ErrorResponse")) {
        found = example.value().path(name);
      }
    }
    return found;
  }
}
