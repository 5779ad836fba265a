package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Statement;

/** Operations in the order of keys that specs have. */
final class OperationDrafts {
  private final Parameters parameters;
  private final BodyDrafts bodies;
  private final Security security;
  private final SourceIds sources;
  private final OpenQuestions questions;

  OperationDrafts(
      Parameters parameters,
      BodyDrafts bodies,
      Security security,
      SourceIds sources,
      OpenQuestions questions) {
    this.parameters = parameters;
    this.bodies = bodies;
    this.security = security;
    this.sources = sources;
    this.questions = questions;
  }

  ObjectNode operation(DraftedOperation operation) {
    DocumentedOperation documented = operation.documented();
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("operationId", operation.id());
    node.putArray("tags").add(operation.tag());
    node.put("summary", operation.title().summary());
    node.put(
        "description", "The call is a " + operation.method() + " on " + operation.path() + ".");
    if (isTrue(documented, Aspect.DEPRECATED)) {
      node.put("deprecated", true);
    }
    int first = Math.max(1, documented.place().line());
    String lines =
        documented.lastLine() > first ? first + "-" + documented.lastLine() : String.valueOf(first);
    node.putObject("x-source")
        .put("document", sources.id(operation.page().facts().source()))
        .put("lines", lines);
    if (isTrue(documented, Aspect.IDEMPOTENT)) {
      node.put("x-idempotent", true);
    }
    ArrayNode list = parameters.write(operation);
    if (!list.isEmpty()) {
      node.set("parameters", list);
    }
    ObjectNode body = bodies.request(operation);
    if (body != null) {
      node.set("requestBody", body);
    }
    node.set("responses", bodies.responses(operation));
    ArrayNode own = security.of(operation);
    if (!own.isEmpty()) {
      node.set("security", own);
    }
    Statement example = documented.statements().get(Aspect.SAMPLE_PATH);
    if (example != null) {
      questions.add(
          QuestionKind.PARAMETER,
          operation.pointer(),
          example.place(),
          "The example is sent to " + example.value().asText()
              + ", which is not the path: which is right?",
          "The path of the URI section.");
    }
    SortedKeys.operation(node);
    return node;
  }

  private static boolean isTrue(DocumentedOperation operation, Aspect aspect) {
    Statement statement = operation.statements().get(aspect);
    return statement != null && statement.value().asBoolean();
  }
}
