package dev.apiscribe.review.reading.redoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Pages of a harbour that does not exist. */
final class Fixture {
  private Fixture() {}

  static String text(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/redoc", name));
  }

  static PageSource page(String name) throws IOException {
    return PageSource.of(name, text(name));
  }

  /**
   * A page around an API description that has properties besides its title; it begins in line 2.
   */
  static PageSource html(String version, String properties) {
    return PageSource.of(
        "quay.html",
        "<html>\n<script>const __redoc_state = {\"spec\": {\"data\": {\"openapi\": \"" + version
            + "\", \"info\": {\"title\": \"Quay\", \"version\": \"v1\"},\n" + properties
            + "}}};</script></html>");
  }

  /** What is read of a page whose only operation takes a body of the schema {@code Crate}. */
  static DocumentedFacts crate(String version, String schemas) throws UnreadablePageException {
    return RedocHtmlReader.read(crates(version, schemas));
  }

  /** The schemas begin in line 5. */
  static PageSource crates(String version, String schemas) {
    return html(version, """
        "paths": {"/crates": {"post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Crate"}}}},
        "responses": {"204": {"description": "stored"}}}}}, "components": {"schemas": {
        """ + schemas + "}}");
  }

  static UnreadablePageException refusal(ThrowingCallable reading) {
    UnreadablePageException refusal = catchThrowableOfType(UnreadablePageException.class, reading);
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal;
  }
}
