package dev.apiscribe.review.facts.redoc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.review.facts.DocumentedFacts;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.spec.PublishedSpec;
import dev.apiscribe.review.spec.UnreadableSpecException;
import dev.apiscribe.review.spec.YamlFile;
import java.io.IOException;
import java.io.StringReader;

/** A Redoc page carries the vendor's own OpenAPI document, as the state of its scripts: that is read, not the markup around it. */
public final class RedocHtmlReader {
  private static final String STATE = "__redoc_state";
  private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactory());

  private RedocHtmlReader() {}

  public static boolean recognizes(PageSource source) {
    return source.text().contains(STATE) && source.text().contains("<");
  }

  public static DocumentedFacts read(PageSource source) throws UnreadablePageException {
    int name = source.text().indexOf(STATE);
    int start = source.text().indexOf('{', name);
    int line = line(source, Math.max(name, 0));
    if (start < 0) {
      throw refusal(source, line, "the name of the page's state without a value");
    }
    JsonNode spec = state(source, start, line).path("spec").path("data");
    if (!spec.path("openapi").asText().startsWith("3.") || !spec.path("paths").isObject()) {
      throw refusal(source, line, "a page state without an OpenAPI 3 document");
    }
    try {
      return new PublishedSpec(YamlFile.of(source.name(), spec, line)).facts();
    } catch (UnreadableSpecException e) {
      throw refusal(source, line, "a page state whose document does not hold together (" + e.getMessage() + ")");
    }
  }

  private static JsonNode state(PageSource source, int start, int line) throws UnreadablePageException {
    StringReader text = new StringReader(source.text());
    try {
      if (text.skip(start) != start) {
        throw new IOException("the page ends early");
      }
      try (JsonParser parser = MAPPER.createParser(text)) {
        return MAPPER.readTree(parser);
      }
    } catch (JsonProcessingException e) {
      int at = line + Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNr() - 1);
      throw refusal(source, at, "a page state that is cut short or is no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw refusal(source, line, "a page state that cannot be read: " + e.getMessage());
    }
  }

  private static int line(PageSource source, int index) {
    return 1 + (int) source.text().substring(0, index).chars().filter(character -> character == '\n').count();
  }

  private static UnreadablePageException refusal(PageSource source, int line, String found) {
    return new UnreadablePageException(
        source.name(), line, found, "the OpenAPI document that a Redoc page embeds", "Save the page again, as complete HTML.");
  }
}
