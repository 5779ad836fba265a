package dev.apiscribe.review.reading.saved;

import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.page.Page;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.page.helpcentre.ChineseLabels;
import dev.apiscribe.review.page.helpcentre.HelpCentreHtmlReader;
import dev.apiscribe.review.page.helpcentre.HelpCentreTextReader;
import dev.apiscribe.review.page.rst.RstReader;
import dev.apiscribe.review.reading.helpcentre.HelpCentreFacts;
import dev.apiscribe.review.reading.redoc.RedocHtmlReader;
import dev.apiscribe.review.reading.redoc.RedocTextReader;
import java.util.Optional;

/** Reads a saved page, whatever its format, which its content tells. */
public final class PageFacts {
  private PageFacts() {}

  /**
   * Empty for a page of a reference that is about no operation, such as a table of contents. A page
   * that is not documentation, or is cut short, is refused.
   */
  public static Optional<DocumentedFacts> read(PageSource source) throws UnreadablePageException {
    if (RedocHtmlReader.recognizes(source)) {
      return Optional.of(RedocHtmlReader.read(source));
    }
    Page page = blocks(source).orElse(null);
    if (page == null) {
      return Optional.of(RedocTextReader.read(source));
    }
    return HelpCentreFacts.isOperation(page)
        ? Optional.of(HelpCentreFacts.of(page))
        : Optional.empty();
  }

  /**
   * The sections and tables of a page; empty for a Redoc page, which has none. A page that is not
   * documentation is refused.
   */
  public static Optional<Page> blocks(PageSource source) throws UnreadablePageException {
    if (source.text().isBlank()) {
      throw new UnreadablePageException(
          source.name(), 0, "an empty page", "a page of API documentation", "Save the page again.");
    } else if (RedocHtmlReader.recognizes(source)) {
      return Optional.empty();
    } else if (RstReader.recognizes(source)) {
      return Optional.of(ChineseLabels.inEnglish(RstReader.read(source)));
    } else if (HelpCentreHtmlReader.recognizes(source)) {
      return Optional.of(ChineseLabels.inEnglish(HelpCentreHtmlReader.read(source)));
    } else if (RedocTextReader.recognizes(source)) {
      return Optional.empty();
    } else if (HelpCentreTextReader.recognizes(source)) {
      return Optional.of(ChineseLabels.inEnglish(HelpCentreTextReader.read(source)));
    }
    throw NoDocumentation.refusal(source);
  }
}
