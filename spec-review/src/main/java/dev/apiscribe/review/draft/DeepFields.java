package dev.apiscribe.review.draft;

import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts objects that are nested more deeply than a page can mean; each cut becomes an open question.
 */
final class DeepFields {
  private static final int DEEPEST = 40;

  private final OpenQuestions questions;
  /**
   * Lists of properties that are known to be shallow, with the greatest depth at which they are.
   */
  private final Map<List<DocumentedField>, Integer> shallow = new IdentityHashMap<>();

  DeepFields(OpenQuestions questions) {
    this.questions = questions;
  }

  /** The operation itself when nothing in it is too deep. */
  DocumentedOperation cut(DocumentedOperation operation) {
    boolean deep = operation.parameters().stream().anyMatch(field -> isDeep(field, 0))
        || isDeep(operation.request())
        || operation.responses().stream().anyMatch(response -> isDeep(response.content()));
    if (!deep) {
      return operation;
    }
    questions.add(
        QuestionKind.TYPE,
        "/paths",
        operation.place(),
        "Objects lie in each other very deeply: is it meant so?",
        "What lies deeper than " + DEEPEST + " objects is left out.");
    return new DocumentedOperation(
        operation.title(),
        operation.place(),
        operation.lastLine(),
        operation.statements(),
        fields(operation.parameters(), 0),
        contents(operation.request()),
        operation.responses().stream()
            .map(response -> new DocumentedResponse(
                response.status(),
                response.place(),
                contents(response.content()),
                response.words()))
            .toList(),
        operation.security(),
        operation.words());
  }

  private boolean isDeep(List<DocumentedContent> contents) {
    for (DocumentedContent content : contents) {
      DocumentedField schema = content.schema();
      if (schema != null && isDeep(schema, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeep(DocumentedField field, int depth) {
    if (depth > DEEPEST) {
      return true;
    } else if (shallow.getOrDefault(field.properties(), -1) >= depth) {
      return false;
    }
    for (DocumentedField property : field.properties()) {
      if (isDeep(property, depth + 1)) {
        return true;
      }
    }
    shallow.put(field.properties(), depth);
    return false;
  }

  private List<DocumentedContent> contents(List<DocumentedContent> contents) {
    List<DocumentedContent> cut = new ArrayList<>();
    for (DocumentedContent content : contents) {
      DocumentedField schema = content.schema();
      cut.add(new DocumentedContent(
          content.mediaType(),
          content.place(),
          content.required(),
          schema == null ? null : field(schema, 0),
          content.payloads()));
    }
    return cut;
  }

  private List<DocumentedField> fields(List<DocumentedField> fields, int depth) {
    return fields.stream().map(field -> field(field, depth)).toList();
  }

  private DocumentedField field(DocumentedField field, int depth) {
    List<DocumentedField> properties =
        depth >= DEEPEST ? List.of() : fields(field.properties(), depth + 1);
    return new DocumentedField(
        field.name(), field.in(), field.place(), field.statements(), properties, field.words());
  }
}
