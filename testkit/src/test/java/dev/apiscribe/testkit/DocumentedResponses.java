package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import java.net.http.HttpResponse;

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
    String mediaType = content.fieldNames().next();
    assertThat(response.headers().firstValue("Content-Type")).hasValue(mediaType);
    if (exchange.media().isMissingNode()) {
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
}
