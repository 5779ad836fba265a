package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.ShownJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The examples that a Redoc page shows: one of the request, and one of the first response with a
 * body.
 */
public final class RedocExamples {
  private final CuratedSpec spec;

  public RedocExamples(CuratedSpec spec) {
    this.spec = spec;
  }

  public DocumentedOperation operation(DocumentedOperation operation) {
    List<DocumentedResponse> responses = new ArrayList<>();
    boolean shown = false;
    for (DocumentedResponse response : operation.responses()) {
      if (!shown && !response.content().isEmpty()) {
        shown = true;
        responses.add(new DocumentedResponse(
            response.status(),
            response.place(),
            first(response.content(), "response", "writeOnly"),
            response.words()));
      } else {
        responses.add(response);
      }
    }
    return new DocumentedOperation(
        operation.title(),
        operation.place(),
        operation.lastLine(),
        operation.statements(),
        operation.parameters(),
        operation.request().isEmpty()
            ? List.of()
            : first(operation.request(), "request", "readOnly"),
        responses,
        operation.security(),
        operation.words());
  }

  /** The page shows the example of the first media type; the others are a click away. */
  private List<DocumentedContent> first(
      List<DocumentedContent> contents, String name, String without) {
    List<DocumentedContent> all = new ArrayList<>(contents);
    DocumentedContent content = all.get(0);
    String at = content.place().pointerInSpec();
    JsonNode value = spec.at(at).has("examples") ? null : value(at, without);
    if (value != null) {
      DocumentedPayload payload =
          new DocumentedPayload(name, content.place(), ShownJson.of(value), value, null);
      all.set(
          0,
          new DocumentedContent(
              content.mediaType(),
              content.place(),
              content.required(),
              content.schema(),
              List.of(payload)));
    }
    return all;
  }

  private @Nullable JsonNode value(String mediaType, String without) {
    JsonNode written = spec.at(mediaType).get("example");
    return written != null ? written : RedocSchemaExample.of(spec, mediaType + "/schema", without);
  }
}
