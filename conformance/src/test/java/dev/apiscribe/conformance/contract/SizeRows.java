package dev.apiscribe.conformance.contract;

import static dev.apiscribe.conformance.contract.ContractRow.where;

import dev.apiscribe.conformance.contract.BodyPlaces.Place;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.openapi.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Numbers, names, nesting and headers of any size; of all operations. */
final class SizeRows {
  private static final String TOPIC = "size";
  private static final Predicate<Place> INTEGER = place -> place.schema().type().equals("integer");
  private static final Predicate<Place> TEXT =
      place -> place.schema().type().equals("string") && place.schema().values().isEmpty();
  private static final Predicate<Place> LIST = place -> place.schema().type().equals("array");

  private SizeRows() {}

  static List<ContractRow> all() {
    List<ContractRow> rows = new ArrayList<>();
    rows.add(body("a huge exponent in place of an integer", 400, INTEGER, "1e999999999"));
    rows.add(body("a tiny exponent in place of an integer", 400, INTEGER, "1e-999999999"));
    rows.add(body("10,000 digits in place of an integer", 400, INTEGER, "9".repeat(10_000)));
    rows.add(body("2,000 nested lists in place of a text", 400, TEXT, nested(2_000)));
    rows.add(body("2,000 nested lists in place of a list", 400, LIST, nested(2_000)));
    rows.add(query("a huge exponent in the query", "integer", "1e999999999"));
    rows.add(query("5,000 digits in the query", "integer", "9".repeat(5_000)));
    rows.add(accept("1,000 media types", 406, "a/b,".repeat(1_000) + "a/b"));
    rows.add(accept("weights that are odd", 400, "a/b;q=-1"));
    rows.add(accept("a weight above 1", 400, "a/b;q=1.5"));
    rows.add(accept("a weight of many digits", 400, "a/b;q=0." + "1".repeat(5_000)));
    rows.add(accept("8 kB of one parameter", 406, "a/b;c=" + "d".repeat(7_000)));
    return rows;
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  /** In place of each such property, one request each. */
  private static ContractRow body(String name, int status, Predicate<Place> places, String json) {
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

  private static ContractRow query(String name, String type, String text) {
    return where(
        TOPIC,
        name,
        400,
        (exchange, request) -> TargetRows.parameters(
            exchange, request, text, parameter -> parameter.schema().type().equals(type)));
  }

  private static ContractRow accept(String name, int status, String value) {
    return where(
        TOPIC,
        "Accept: " + name,
        status,
        (exchange, request) ->
            HeaderRows.returnsBody(exchange) ? List.of(request.with("Accept", value)) : List.of());
  }
}
