package dev.apiscribe.review.reading.redoc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.PublishedSpec;

/**
 * A Redoc page carries the vendor's own OpenAPI document, as the state of its scripts: that is
 * read, not the markup around it. Places have the line of the page and the pointer inside that
 * document.
 */
public final class RedocHtmlReader {
  private RedocHtmlReader() {}

  public static boolean recognizes(PageSource source) {
    return source.text().contains(PageState.NAME) && source.text().contains("<");
  }

  public static DocumentedFacts read(PageSource source) throws UnreadablePageException {
    YamlFile document = PageState.document(source);
    JsonNode root = document.root();
    int line = document.line("");
    String version = root.path("openapi").asText(root.path("swagger").asText());
    if (!root.path("openapi").asText().startsWith("3.") || !root.path("paths").isObject()) {
      String other = version.isEmpty()
          ? ""
          : version.startsWith("3.")
              ? ", but one without paths"
              : ", but one of version " + version;
      throw PageState.refusal(source, line, "a page state without an OpenAPI 3 document" + other);
    }
    try {
      DocumentedFacts facts = new PublishedSpec(document).facts();
      if (facts.operations().isEmpty()) {
        throw PageState.refusal(
            source, document.line("/paths"), "an OpenAPI document without an operation");
      }
      return facts;
    } catch (UnreadableSpecException e) {
      throw PageState.refusal(
          source,
          line,
          "a page state whose document does not hold together (" + e.getMessage() + ")");
    }
  }
}
