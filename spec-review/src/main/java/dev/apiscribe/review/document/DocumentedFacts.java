package dev.apiscribe.review.document;

import dev.apiscribe.review.page.Format;
import java.util.List;
import java.util.Map;

/**
 * Everything that a page states about an API, each statement with its place. The curated spec is
 * read into the same model, so that both can be laid side by side; there a place has a JSON
 * Pointer.
 *
 * @param format the title of a {@link Format}; {@code curated} for a spec
 * @param wholeApi whether an operation that is missing here is missing from the API: true of a
 *     Redoc page, false of a page on one operation
 * @param statements of the API as a whole: title, version; several servers are several
 *     {@code servers}
 * @param unread keywords of an OpenAPI document that the page carries and that no reader reads,
 *     each at its place with its value
 * @param unusedSchemas named schemas that no operation reaches
 */
public record DocumentedFacts(
    String source,
    String format,
    boolean wholeApi,
    Map<Aspect, Statement> statements,
    List<Statement> servers,
    List<Statement> security,
    List<DocumentedOperation> operations,
    List<DocumentedField> unusedSchemas,
    List<Passage> words,
    List<Statement> unread) {

  /**
   * Returns whether the page prints every schema in full, so that what it does not say is not so.
   */
  public boolean printsSchemas() {
    return format.equals(Format.REDOC_HTML.title());
  }

  /** Returns whether the page has lost bodies and statuses, so that their absence says nothing. */
  public boolean losesBodies() {
    return format.equals(Format.REDOC_TEXT.title());
  }
}
