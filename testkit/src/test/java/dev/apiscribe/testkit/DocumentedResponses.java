package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** Holds answers against the spec. */
final class DocumentedResponses {
  private DocumentedResponses() {}

  /** The printed payload where there is one, else one that the schema allows; no body where none is documented. */
  static void check(Exchange exchange, HttpResponse<String> answer) {
    assertThat(answer.statusCode())
        .as(exchange + ": " + answer.body())
        .isEqualTo(exchange.status());
    JsonNode content = exchange.spec().at(exchange.content());
    if (content.isMissingNode()) {
      assertThat(answer.body()).isEmpty();
      return;
    }
    String mediaType = content.fieldNames().next();
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(mediaType);
    if (exchange.media().isMissingNode()) {
      assertThat(answer.body()).isNotEmpty();
      return;
    }
    JsonNode body = Json.parse(answer.body());
    JsonNode examples = exchange.media().path("examples");
    if (examples.isEmpty()) {
      assertThat(exchange.spec().flaws(exchange.content() + "/application~1json/schema", body))
          .isEmpty();
    } else {
      assertThat(body).isEqualTo(examples.elements().next().path("value"));
    }
  }
}
