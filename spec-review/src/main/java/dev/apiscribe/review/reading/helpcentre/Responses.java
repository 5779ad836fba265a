package dev.apiscribe.review.reading.helpcentre;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The responses of an operation, collected from all the sections that speak of statuses. */
final class Responses {
  /** The status of a response whose status the page does not give. */
  private static final String LOST = "?";

  /** A table of the properties of a body, and the line of its title. */
  record BodyTable(Place place, List<DocumentedField> fields) {}

  private static final class Response {
    private final List<BodyTable> tables = new ArrayList<>();
    private final List<DocumentedPayload> payloads = new ArrayList<>();
    private final List<Passage> words = new ArrayList<>();
    private Place place;

    private Response(Place place) {
      this.place = place;
    }

    private void takeAll(Response other) {
      tables.addAll(0, other.tables);
      payloads.addAll(0, other.payloads);
      words.addAll(0, other.words);
    }
  }

  private final String page;
  private final Map<String, Response> responses = new TreeMap<>();

  Responses(String page) {
    this.page = page;
  }

  /** An empty status is one that is not said. */
  void mention(String status, int line) {
    response(status, line);
  }

  void addWords(String status, List<Passage> words, int line) {
    response(status, line).words.addAll(words);
  }

  void addTable(String status, List<DocumentedField> fields, int line) {
    response(status, line).tables.add(new BodyTable(Place.line(page, line), fields));
  }

  void addPayload(String status, String text, int line) {
    response(status, line).payloads.add(ExampleBlock.payload("", page, line, text));
  }

  private Response response(String status, int line) {
    return responses.computeIfAbsent(
        status.isEmpty() ? LOST : status, key -> new Response(Place.line(page, line)));
  }

  /** In ascending order; what has no status belongs to the success that is mentioned first. */
  List<DocumentedResponse> all() {
    Response lost = responses.get(LOST);
    Response success = null;
    for (Map.Entry<String, Response> one : responses.entrySet()) {
      Response response = one.getValue();
      if (one.getKey().startsWith("2")
          && (success == null || response.place.line() < success.place.line())) {
        success = response;
      }
    }
    if (lost != null && success != null) {
      success.takeAll(lost);
      responses.remove(LOST);
    }
    List<DocumentedResponse> documented = new ArrayList<>();
    responses.forEach((status, response) -> documented.add(
        new DocumentedResponse(status, response.place, content(status, response), response.words)));
    return documented;
  }

  private static List<DocumentedContent> content(String status, Response response) {
    if (response.tables.isEmpty() && response.payloads.isEmpty()) {
      return List.of();
    }
    List<DocumentedPayload> payloads =
        named(response.payloads, status.equals(LOST) ? "response" : status);
    if (response.tables.isEmpty()) {
      return List.of(new DocumentedContent(null, payloads.get(0).place(), null, null, payloads));
    }
    DocumentedField schema = schema(response.tables);
    return List.of(
        new DocumentedContent(null, response.tables.get(0).place(), null, schema, payloads));
  }

  /** {@code 400}, {@code 400-2} and so on. */
  static List<DocumentedPayload> named(List<DocumentedPayload> payloads, String name) {
    List<DocumentedPayload> named = new ArrayList<>();
    for (DocumentedPayload payload : payloads) {
      String full = named.isEmpty() ? name : name + "-" + (named.size() + 1);
      named.add(new DocumentedPayload(
          full, payload.place(), payload.text(), payload.value(), payload.problem()));
    }
    return named;
  }

  /** An object of all rows; where the only row has no name, the value that it describes. */
  static DocumentedField schema(List<BodyTable> tables) {
    List<DocumentedField> properties =
        tables.stream().flatMap(table -> table.fields().stream()).toList();
    DocumentedField first = properties.get(0);
    if (properties.size() == 1 && first.name().isEmpty()) {
      return first;
    }
    Place place = tables.get(0).place();
    Map<Aspect, Statement> object =
        Map.of(Aspect.TYPE, new Statement(TextNode.valueOf("object"), place));
    return new DocumentedField("", "body", place, object, properties, List.of());
  }
}
