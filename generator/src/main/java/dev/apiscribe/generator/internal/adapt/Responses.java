package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * Gives each operation responses, by the statuses, ranges and {@code default} that readers know,
 * and each request body a media type.
 */
final class Responses extends DocumentWalk {
  private final Draft draft;

  Responses(Draft draft) {
    this.draft = draft;
  }

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    if (kind == PartKind.OPERATION && part instanceof ObjectNode operation) {
      if (!(operation.get("responses") instanceof ObjectNode)) {
        operation.set("responses", draft.like(operation));
      }
      responses((ObjectNode) operation.get("responses"));
    }
    if (kind == PartKind.REQUEST_BODY
        && part instanceof ObjectNode body
        && !body.has("$ref")
        && body.path("content").isEmpty()) {
      body.putObject("content").putObject("*/*");
      draft.note(body, "it has no media type, and the caller writes the body");
    }
    return part;
  }

  private void responses(ObjectNode responses) {
    for (String status : names(responses)) {
      if (status.matches("[1-5](\\d\\d|XX)|default") || status.startsWith("x-")) {
        continue;
      }
      JsonNode response = responses.remove(status);
      String range = status.toUpperCase(Locale.ROOT);
      if (range.matches("[1-5]XX") && !responses.has(range)) {
        responses.set(range, response);
        draft.note(responses, status, "it is read as " + range);
      } else {
        draft.note(responses, status, "it is not a status: clients give the response as an error");
      }
    }
    if (names(responses).stream().allMatch(status -> status.startsWith("x-"))) {
      responses.set("200", draft.like(responses).put("description", "Success."));
      draft.note(responses, "there is no response, and 200 without a body is one");
    }
  }
}
