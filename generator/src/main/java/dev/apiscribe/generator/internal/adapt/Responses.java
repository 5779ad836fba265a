package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Gives each operation the responses that readers know: a success, and statuses by number. */
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
    return part;
  }

  private void responses(ObjectNode responses) {
    for (String status : names(responses)) {
      if (status.matches("[1-5]\\d\\d") || status.startsWith("x-")) {
        continue;
      }
      JsonNode response = responses.remove(status);
      boolean isSuccess =
          status.matches("2[xX]{2}") || (status.equals("default") && !hasSuccess(responses));
      if (isSuccess && !responses.has("200")) {
        responses.set("200", response);
        draft.note(responses, status, "it is read as 200");
      } else {
        draft.note(responses, status, "the response is not typed: clients give it as an error");
      }
    }
    if (!hasSuccess(responses)) {
      responses.set("200", draft.like(responses).put("description", "Success."));
      draft.note(responses, "there is no success, and 200 without a body is one");
    }
  }

  private static boolean hasSuccess(ObjectNode responses) {
    return names(responses).stream().anyMatch(status -> status.startsWith("2"));
  }
}
