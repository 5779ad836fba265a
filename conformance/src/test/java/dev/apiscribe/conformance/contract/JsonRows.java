package dev.apiscribe.conformance.contract;

import static dev.apiscribe.conformance.contract.ContractRow.SUCCESS;
import static dev.apiscribe.conformance.contract.ContractRow.ofJson;
import static dev.apiscribe.conformance.contract.ContractRow.where;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.apiscribe.conformance.contract.BodyPlaces.Place;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.openapi.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** Bodies: what JSON leaves open, and what is not JSON. */
final class JsonRows {
  private static final String TOPIC = "JSON";
  private static final Predicate<Place> INTEGER = place -> place.schema().type().equals("integer");

  private JsonRows() {}

  static List<ContractRow> all() {
    return List.of(
        inEach("an integer beyond 64 bits", 400, INTEGER, "9223372036854775808"),
        inEach("an integer far below 64 bits", 400, INTEGER, "-99999999999999999999999"),
        inEach("a fraction of zero in place of an integer", 400, INTEGER, "7.0"),
        inEach("an exponent in place of an integer", 400, INTEGER, "1e1"),
        inEach("a text in place of an integer", 400, INTEGER, "\"7\""),
        more("a number beyond 64 bits where nothing is documented", SUCCESS, "1" + "0".repeat(30)),
        more("a number of 1,500 digits", 400, "1".repeat(1_500)),
        more("2,000 nested lists", 400, "[".repeat(2_000) + "]".repeat(2_000)),
        property("a name of 60,000 characters", 400, "\"" + "n".repeat(60_000) + "\":1"),
        property("a name twice", 400, "\"x-own\":1,\"x-own\":2"),
        property("a name twice in a value that is not documented", 400, "\"x\":{\"a\":1,\"a\":1}"),
        where(TOPIC, "a documented name twice", 400, JsonRows::twice),
        where(TOPIC, "two items with one key, where keys differ", 400, JsonRows::repeated),
        where(TOPIC, "null for all optional properties", SUCCESS, JsonRows::optionalNulls),
        where(
            TOPIC,
            "null for a required property",
            400,
            (exchange, request) ->
                edits(exchange, request, Place::isRequired, NullNode.getInstance())),
        ofJson(TOPIC, "null as the body", 400, request -> request.withBody("null")),
        ofJson(TOPIC, "white space as the body", 400, request -> request.withBody(" \n")),
        ofJson(TOPIC, "two values", 400, request -> after(request, " {}")),
        ofJson(TOPIC, "a comma after the last property", 400, JsonRows::withComma),
        ofJson(TOPIC, "a comment", 400, request -> after(request, " // done")),
        ofJson(TOPIC, "a value that ends early", 400, JsonRows::cut),
        ofJson(
            TOPIC,
            "a byte order mark of UTF-8",
            SUCCESS,
            request -> before(request, 0xEF, 0xBB, 0xBF)),
        text("a byte that UTF-8 does not have", 0xFF),
        text("a character of UTF-8 that is cut", 0xE4, 0xB8),
        ofJson(
            TOPIC,
            "a charset that is not UTF-8",
            415,
            request -> request.with("Content-Type", "application/json;charset=ISO-8859-1")));
  }

  /** In place of each such property, one request each. */
  private static ContractRow inEach(String name, int status, Predicate<Place> places, String json) {
    return where(
        TOPIC,
        name,
        status,
        (exchange, request) -> BodyPlaces.of(exchange).stream()
            .filter(places)
            .map(place ->
                JsonEdit.with(exchange.request().value(), place.pointer(), Json.parse("\"@@\"")))
            .map(body -> request.withBody(body.toString().replace("\"@@\"", json)))
            .toList());
  }

  private static List<RawRequest> edits(
      DocumentedExchange exchange, RawRequest request, Predicate<Place> places, JsonNode value) {
    return BodyPlaces.of(exchange).stream()
        .filter(places)
        .filter(place -> !place.schema().isNullable())
        .map(place -> JsonEdit.with(exchange.request().value(), place.pointer(), value))
        .map(body -> request.withBody(Json.bytes(body)))
        .toList();
  }

  // Those that are inside of another one go with it.
  private static List<RawRequest> optionalNulls(DocumentedExchange exchange, RawRequest request) {
    JsonNode body = exchange.request() == null ? null : exchange.request().value();
    boolean changed = false;
    for (Place place : BodyPlaces.of(exchange)) {
      String owner = place.pointer().substring(0, place.pointer().lastIndexOf('/'));
      if (!place.isRequired() && (owner.isEmpty() || body.at(owner).isObject())) {
        body = JsonEdit.with(body, place.pointer(), NullNode.getInstance());
        changed = true;
      }
    }
    return changed ? List.of(request.withBody(Json.bytes(body))) : List.of();
  }

  private static List<RawRequest> twice(DocumentedExchange exchange, RawRequest request) {
    if (!ContractRow.isJson(exchange)
        || exchange.request().value().isEmpty()
        || !exchange.request().value().isObject()) {
      return List.of();
    }
    var first = exchange.request().value().properties().iterator().next();
    String again = "{\"" + first.getKey() + "\":" + first.getValue() + ",";
    return List.of(request.withBody(again + text(request).strip().substring(1)));
  }

  /** In each list whose items differ in a property. */
  private static List<RawRequest> repeated(DocumentedExchange exchange, RawRequest request) {
    return BodyPlaces.of(exchange).stream()
        .filter(place -> place.schema().has("x-unique-by"))
        .map(place -> {
          JsonNode value = exchange.request().value();
          JsonNode first = value.at(place.pointer()).path(0);
          return JsonEdit.with(value, place.pointer() + "/1", first);
        })
        .map(body -> request.withBody(Json.bytes(body)))
        .toList();
  }

  private static ContractRow more(String name, int status, String json) {
    return property(name, status, "\"x-own\":" + json);
  }

  private static ContractRow property(String name, int status, String property) {
    return where(
        TOPIC,
        name,
        status,
        (exchange, request) ->
            ContractRow.isJson(exchange) && exchange.request().value().isObject()
                ? List.of(request.withBody(
                    "{" + property + (exchange.request().value().isEmpty() ? "" : ",")
                        + text(request).strip().substring(1)))
                : List.of());
  }

  private static ContractRow text(String name, int... octets) {
    return ofJson(TOPIC, name, 400, request -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes("{\"x-own\":\"".getBytes(StandardCharsets.UTF_8));
      for (int octet : octets) {
        bytes.write(octet);
      }
      bytes.writeBytes("\",".getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(text(request).strip().substring(1).getBytes(StandardCharsets.UTF_8));
      return request.withBody(bytes.toByteArray());
    });
  }

  private static RawRequest withComma(RawRequest request) {
    String text = text(request).strip();
    return request.withBody(text.substring(0, text.length() - 1) + ",}");
  }

  private static RawRequest cut(RawRequest request) {
    String text = text(request).strip();
    return request.withBody(text.substring(0, text.length() - 1));
  }

  private static RawRequest after(RawRequest request, String more) {
    return request.withBody(text(request) + more);
  }

  private static RawRequest before(RawRequest request, int... octets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int octet : octets) {
      bytes.write(octet);
    }
    bytes.writeBytes(request.body());
    return request.withBody(bytes.toByteArray());
  }

  private static String text(RawRequest request) {
    return new String(request.body(), StandardCharsets.UTF_8);
  }
}
