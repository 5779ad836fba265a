package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads what a page of sections, tables and examples states about an operation. What the page
 * contradicts is stated as it stands.
 */
public final class HelpCentreFacts {
  private HelpCentreFacts() {}

  /**
   * Returns whether the page is about an operation, and no table of contents, list of codes or the
   * like.
   */
  public static boolean isOperation(Page page) {
    return PageSubject.isOperation(page);
  }

  public static DocumentedFacts of(Page page) throws UnreadablePageException {
    String name = page.source().name();
    Outline outline = new Outline(page);
    if (!isOperation(page)) {
      throw new UnreadablePageException(
          name,
          1,
          "a page without a section on a URI or on parameters",
          "a page about an operation",
          "Leave it out: tables of contents and lists of codes state no operation.");
    }
    List<Passage> above = new ArrayList<>();
    outline
        .before()
        .forEach(part -> above.addAll(Sentences.passages(
            Block.text(List.of(part.block())), Place.line(name, part.block().line()))));
    OperationReader reader = new OperationReader(page, outline);
    return new DocumentedFacts(
        name,
        page.format().title(),
        false,
        Map.of(),
        reader.servers(),
        List.of(),
        reader.operations(),
        reader.unusedSchemas(),
        above,
        List.of());
  }
}
