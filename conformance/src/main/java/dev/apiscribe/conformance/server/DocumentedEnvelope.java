package dev.apiscribe.conformance.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.check.SchemaCheck;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The error body that an API documents for requests which break the document. */
public final class DocumentedEnvelope {
  private final DocumentedApi api;

  public DocumentedEnvelope(DocumentedApi api) {
    this.api = api;
  }

  /** Returns what is wrong with a body as the envelope of that status; empty when nothing is. */
  public List<String> errors(int status, JsonNode body) {
    List<String> errors = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : api.errorEnvelope().properties()) {
      JsonNode actual = body.path(property.getKey());
      String documented = property.getValue().asText();
      boolean fits = switch (documented) {
        case "$message" -> actual.isTextual() && !actual.asText().isBlank();
        case "$status" -> actual.isInt() && actual.asInt() == status;
        default -> actual.equals(property.getValue());
      };
      if (!fits) {
        errors.add(property.getKey() + ": expected " + documented + " but was " + actual);
      }
    }
    media()
        .ifPresent(media -> SchemaCheck.errors(api.name(), media, body)
            .forEach(error -> errors.add(error.toString())));
    return errors;
  }

  /** Returns whether it has a place for what is wrong. */
  public boolean hasMessage() {
    return api.errorEnvelope().properties().stream()
        .anyMatch(property -> property.getValue().asText().equals("$message"));
  }

  /** Returns what it says is wrong; empty when it says nothing. */
  public String message(JsonNode body) {
    return api.errorEnvelope().properties().stream()
        .filter(property -> property.getValue().asText().equals("$message"))
        .map(property -> body.path(property.getKey()).asText())
        .findFirst()
        .orElse("");
  }

  // The first error response with all properties of the envelope.
  private Optional<DocumentedMedia> media() {
    List<String> names =
        api.errorEnvelope().properties().stream().map(Map.Entry::getKey).toList();
    return api.operations().stream()
        .flatMap(operation -> operation.responses().entrySet().stream())
        .filter(response -> response.getKey() >= 400)
        .flatMap(response -> response.getValue().values().stream())
        .filter(media -> media.isJson() && media.schema().properties().keySet().containsAll(names))
        .findFirst();
  }
}
