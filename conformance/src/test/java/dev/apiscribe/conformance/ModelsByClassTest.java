package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.apiscribe.conformance.check.ModelTypes;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.conformance.spec.ExchangeValues;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.Leniency;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A model that a program reads by its class, without its codec, is as complete as one with it, or
 * the client says so.
 */
class ModelsByClassTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ScriptedTransport server = new ScriptedTransport();
  private final ApiClient client = ApiClient.builder()
      .endpoint(URI.create("https://api.example.com"))
      .transport(server)
      .build();

  /** The bodies that such a model may be in. */
  private enum Body {
    ALONE(""),
    IN_A_LIST("/0"),
    IN_A_MAP("/a");

    private final String place;

    Body(String place) {
      this.place = place;
    }

    ResponseBody<?> type(Class<?> model) {
      return switch (this) {
        case ALONE -> ResponseBody.json(model);
        case IN_A_LIST -> ResponseBody.jsonList(model);
        case IN_A_MAP -> ResponseBody.jsonMap(model);
      };
    }

    JsonNode around(JsonNode model) {
      return switch (this) {
        case ALONE -> model;
        case IN_A_LIST -> JSON.arrayNode().add(model);
        case IN_A_MAP -> JSON.objectNode().set("a", model);
      };
    }
  }

  @TestFactory
  Stream<DynamicTest> areRefusedOrReportedWithoutARequiredProperty() {
    return DocumentedApi.all().stream()
        .flatMap(api -> api.schemas().entrySet().stream()
            .filter(schema -> schema.getValue().isModel())
            .map(schema -> dynamicTest(
                api + " " + schema.getKey(),
                () -> reads(api, schema.getKey(), schema.getValue()))));
  }

  private void reads(DocumentedApi api, String name, DocumentedSchema schema) {
    Class<?> model = (Class<?>) ModelTypes.of(api.name(), schema);
    JsonNode whole = ExchangeValues.full(schema, name, 1);
    for (Body body : Body.values()) {
      Operation<?> operation = Operation.of("read", "GET", "/")
          .success(200, body.type(model))
          .failure(400, body.type(model))
          .build();
      assertThat(read(operation, body.around(whole), true).leniencies()).isEmpty();
      for (String required : schema.required()) {
        String place = JsonPointers.step(required);
        isTyped(operation, body, JsonEdit.without(whole, place));
        DocumentedSchema property = schema.properties().get(required);
        refusesOrReports(
            operation, body.around(JsonEdit.without(whole, place)), body.place + place);
        if (!property.isNullable() && !property.type().isEmpty()) {
          JsonNode nulled = JsonEdit.with(whole, place, NullNode.getInstance());
          refusesOrReports(operation, body.around(nulled), body.place + place);
        }
      }
    }
  }

  private void refusesOrReports(Operation<?> operation, JsonNode body, String place) {
    DecodingException refused =
        catchThrowableOfType(DecodingException.class, () -> read(operation, body, true));
    assertThat(refused).as("%s of %s", place, body).isNotNull();
    assertThat(refused.pointer()).isEqualTo(place);
    assertThat(refused).hasMessageEndingWith(place + ": missing property");
    assertThat(read(operation, body, false).leniencies())
        .extracting(Leniency::toString)
        .containsExactly(place + ": missing property");
  }

  /** As far as the body says what the document names. */
  private void isTyped(Operation<?> operation, Body body, JsonNode less) {
    server.respond(400, "application/json", text(body.around(less)));
    StatusException refused = catchThrowableOfType(
        StatusException.class, () -> client.call(operation).send(RequestOptions.none()));
    assertThat(refused.error() != null).isEqualTo(body == Body.ALONE && !less.isEmpty());
  }

  private static String text(JsonNode body) {
    return new String(Json.bytes(body), StandardCharsets.UTF_8);
  }

  private Response<?> read(Operation<?> operation, JsonNode body, boolean strict) {
    server.respond(200, "application/json", text(body));
    RequestOptions options = RequestOptions.builder().validateResponses(strict).build();
    return client.call(operation).send(options);
  }
}
