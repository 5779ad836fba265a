package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bodies of requests and responses, each under its media type. */
final class BodyDrafts {
  private static final String JSON = "application/json";
  private static final String ERROR = "ErrorResponse";
  private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+(?: *;.*)?");
  private static final Pattern STATUS = Pattern.compile("[1-5](?:\\d\\d|XX)|default");

  private final SchemaDrafts schemas;
  private final ErrorBodies errors;
  private final PayloadFiles payloads;
  private final OpenQuestions questions;

  BodyDrafts(
      SchemaDrafts schemas, ErrorBodies errors, PayloadFiles payloads, OpenQuestions questions) {
    this.schemas = schemas;
    this.errors = errors;
    this.payloads = payloads;
    this.questions = questions;
  }

  /** Null when the operation has no body. */
  @Nullable
  ObjectNode request(DraftedOperation operation) {
    List<DocumentedContent> contents = operation.documented().request();
    if (contents.isEmpty()) {
      return null;
    }
    String pointer = operation.pointer() + "/requestBody";
    Place place = contents.get(0).place();
    Boolean said = contents.get(0).required();
    if (said == null) {
      questions.add(
          QuestionKind.REQUIRED,
          pointer,
          place,
          "Whether a request must have its body is not said: must it?",
          "It is required.");
    }
    if (List.of("GET", "HEAD", "DELETE").contains(operation.method())) {
      questions.add(
          QuestionKind.BODY,
          pointer,
          place,
          "A " + operation.method() + " has a body, which proxies may drop: is it sent so?",
          "It has the body.");
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (said == null || said) {
      body.put("required", true);
    }
    body.set(
        "content",
        contents(
            contents,
            pointer,
            new SchemaUsage(operation, true, upper(operation.id()) + "Request"),
            "request"));
    return body;
  }

  ObjectNode responses(DraftedOperation operation) {
    ObjectNode responses = JsonNodeFactory.instance.objectNode();
    Map<String, DocumentedResponse> ascending = new TreeMap<>();
    for (DocumentedResponse response : operation.documented().responses()) {
      String status = status(response, operation);
      if (ascending.putIfAbsent(status, response) != null) {
        questions.add(
            QuestionKind.DUPLICATE,
            operation.pointer() + "/responses/" + status,
            response.place(),
            "The status " + status + " is documented twice: which text counts?",
            "The first.");
      }
    }
    String success = ascending.keySet().stream()
        .filter(status -> !ErrorBodies.isError(status))
        .findFirst()
        .orElse("");
    ascending.forEach((status, response) -> {
      String at = operation.pointer() + "/responses/" + status;
      ObjectNode node =
          responses.putObject(status).put("description", StatusWords.sentence(status));
      boolean error = ErrorBodies.isError(status);
      String hint = error
          ? ERROR
          : upper(operation.id()) + (status.equals(success) ? "" : "Status" + status) + "Response";
      if (!response.content().isEmpty()) {
        node.set(
            "content",
            contents(response.content(), at, new SchemaUsage(operation, false, hint), status));
      }
    });
    if (success.isEmpty()) {
      questions.add(
          QuestionKind.BODY,
          operation.pointer() + "/responses",
          operation.documented().place(),
          responses.isEmpty()
              ? "No status is documented: which does the operation return?"
              : "No status of a success is documented: which does the operation return?",
          "It returns 200, without a body.");
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      all.putObject("200").put("description", StatusWords.sentence("200"));
      return all.setAll(responses);
    }
    return responses;
  }

  private String status(DocumentedResponse response, DraftedOperation operation) {
    if (STATUS.matcher(response.status()).matches()) {
      return response.status();
    }
    questions.add(
        QuestionKind.LOST,
        operation.pointer() + "/responses",
        response.place(),
        "The status of a response is lost, or is not a valid status: which is it?",
        "It is 200.");
    return "200";
  }

  private ObjectNode contents(
      List<DocumentedContent> contents, String pointer, SchemaUsage use, String role) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    int printed = 0;
    for (DocumentedContent content : contents) {
      String mediaType = mediaType(content, pointer);
      String at = pointer + "/content" + JsonPointers.step(mediaType);
      if (all.has(mediaType)) {
        questions.add(
            QuestionKind.DUPLICATE,
            at,
            content.place(),
            "The media type is documented twice: which body counts?",
            "The first.");
        continue;
      }
      ObjectNode media = all.putObject(mediaType);
      media.set("schema", schema(content, at + "/schema", use));
      printed = payloads.add(content.payloads(), media, at, use.operation(), role, printed);
    }
    return all;
  }

  private ObjectNode schema(DocumentedContent content, String pointer, SchemaUsage use) {
    DocumentedField field = content.schema();
    if (field == null) {
      questions.add(
          QuestionKind.BODY,
          pointer,
          content.place(),
          "A body is documented, and no table has its properties: which are they?",
          "Anything goes there.");
      return JsonNodeFactory.instance.objectNode();
    }
    Optional<ErrorBodies.Merged> merged = errors.of(content);
    merged.ifPresent(one -> one.differing().stream()
        .filter(differing -> differing.isOn(field))
        .forEach(differing -> questions.add(
            QuestionKind.SHARED,
            pointer,
            differing.said().place(),
            "Error responses have the same properties, and only some say that " + differing.text()
                + ": does it hold for all?",
            "It is left out.")));
    return schemas.schema(merged.map(ErrorBodies.Merged::field).orElse(field), pointer, use);
  }

  /** Writes the body that most errors have, so that no other one gets its name. */
  void begin(List<DraftedOperation> operations) {
    if (!operations.isEmpty()) {
      errors
          .most()
          .ifPresent(most -> schemas.schema(
              most.field(),
              NamedSchemas.POINTER + ERROR,
              new SchemaUsage(operations.get(0), false, ERROR)));
    }
  }

  private String mediaType(DocumentedContent content, String pointer) {
    String said = content.mediaType() == null ? "" : content.mediaType().strip();
    if (MEDIA_TYPE.matcher(said).matches()) {
      return said;
    }
    DocumentedField schema = content.schema();
    boolean text = schema != null
        && FieldType.of(schema).equals("string")
        && content.payloads().isEmpty();
    String mediaType = text ? "text/plain" : JSON;
    questions.add(
        QuestionKind.MEDIA_TYPE,
        pointer,
        content.place(),
        said.isEmpty()
            ? "The media type of a body is not said: which is it?"
            : "The media type " + said + " is not a valid media type: which is it?",
        "It is " + mediaType + ".");
    return mediaType;
  }

  private static String upper(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }
}
