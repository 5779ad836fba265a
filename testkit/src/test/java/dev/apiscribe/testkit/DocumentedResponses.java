package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonMediaType;
import java.net.http.HttpResponse;
import java.util.Map;

/** Checks responses with the spec. */
final class DocumentedResponses {
  private DocumentedResponses() {}

  /**
   * The printed payload where there is one, else one that the schema allows; no body where none is
   * documented.
   */
  static void check(DocumentedExchange exchange, HttpResponse<String> response) {
    assertThat(response.statusCode())
        .as(exchange + ": " + response.body())
        .isEqualTo(exchange.status());
    JsonNode content = exchange.spec().at(exchange.content());
    if (content.isMissingNode()) {
      assertThat(response.body()).isEmpty();
      return;
    }
    String mediaType = usual(content);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(mediaType);
    if (exchange.media().isMissingNode() || !JsonMediaType.matches(mediaType)) {
      assertThat(response.body()).isNotEmpty();
      return;
    }
    JsonNode body = Json.parse(response.body());
    JsonNode examples = exchange.media().path("examples");
    if (examples.isEmpty()) {
      assertThat(exchange.spec().errors(exchange.content() + "/application~1json/schema", body))
          .isEmpty();
    } else {
      assertThat(body).isEqualTo(examples.elements().next().path("value"));
    }
  }

  /** Rows where there can be any, else the first. */
  private static String usual(JsonNode content) {
    return content.properties().stream()
        .filter(media -> media.getValue().has("x-row-events"))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(content.fieldNames().next());
  }
}
