package dev.apiscribe.review.document;

import dev.apiscribe.openapi.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation as a page or a spec has it. Method and path stand among the statements, and are
 * missing where the page has lost them.
 *
 * @param title as printed; empty when there is none
 * @param lastLine the last line of the page that belongs to it
 * @param security of this operation alone, where it differs from the API's
 */
public record DocumentedOperation(
    String title,
    Place place,
    int lastLine,
    Map<Aspect, Statement> statements,
    List<DocumentedField> parameters,
    List<DocumentedContent> request,
    List<DocumentedResponse> responses,
    List<Statement> security,
    List<Passage> words) {

  /** The operation that asks for something else. */
  public DocumentedOperation with(List<Statement> otherSecurity) {
    return new DocumentedOperation(
        title, place, lastLine, statements, parameters, request, responses, otherSecurity, words);
  }

  /** {@code POST /v2/{project_id}/groups}, or the title where method or path are lost. */
  public String key() {
    return route().orElse(title);
  }

  public Optional<String> route() {
    Statement method = statements.get(Aspect.METHOD);
    Statement path = statements.get(Aspect.PATH);
    return method == null || path == null
        ? Optional.empty()
        : Optional.of(method.value().asText() + " " + path.value().asText());
  }
}
