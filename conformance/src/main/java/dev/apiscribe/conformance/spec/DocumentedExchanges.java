package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs the requests of an operation with each of its responses. */
final class DocumentedExchanges {
  private DocumentedExchanges() {}

  static List<Payload> payloads(DocumentedOperation operation) {
    List<Payload> found = new ArrayList<>();
    operation
        .requestMedia()
        .values()
        .forEach(media -> found.addAll(examples(operation, null, media)));
    operation
        .responses()
        .forEach((status, all) ->
            all.values().forEach(media -> found.addAll(examples(operation, status, media))));
    return found;
  }

  static List<DocumentedExchange> of(DocumentedOperation operation) {
    List<Payload> requests = operation.requestMedia().values().stream()
        .flatMap(media -> payloads(operation, null, media).stream())
        .toList();
    Payload request = requests.isEmpty() ? null : requests.get(0);
    List<DocumentedExchange> exchanges = new ArrayList<>();
    List<DocumentedExchange> variants = new ArrayList<>();
    operation.responses().forEach((status, all) -> {
      List<Payload> responses = all.values().stream()
          .flatMap(media -> payloads(operation, status, media).stream())
          .toList();
      Payload response = responses.isEmpty() ? null : responses.get(0);
      exchanges.add(exchange(operation, status, request, response, false));
      responses.stream()
          .skip(1)
          .forEach(other -> variants.add(exchange(operation, status, request, other, true)));
    });
    DocumentedExchange first = exchanges.get(0);
    requests.stream()
        .skip(1)
        .forEach(other ->
            variants.add(exchange(operation, first.status(), other, first.response(), true)));
    exchanges.addAll(variants);
    return exchanges;
  }

  private static DocumentedExchange exchange(
      DocumentedOperation operation,
      int status,
      @Nullable Payload request,
      @Nullable Payload response,
      boolean variant) {
    // What is optional is sent with every success and left out otherwise: both are to be seen on
    // the wire. A parameter
    // may outrank the media type, so that a further one travels with what it means by itself.
    boolean everything = status < 300 && !variant;
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    for (DocumentedParameter parameter : operation.parameters()) {
      if (parameter.required() || everything) {
        parameters.put(parameter.place(), ExchangeValues.of(parameter));
      }
    }
    return new DocumentedExchange(operation, status, parameters, request, response, variant);
  }

  private static List<Payload> examples(
      DocumentedOperation operation, @Nullable Integer status, DocumentedMedia media) {
    return media.examples().entrySet().stream()
        .map(example -> new Payload(operation, status, media, example.getKey(), example.getValue()))
        .toList();
  }

  /** Returns all that are documented; the synthesized one where none is. */
  private static List<Payload> payloads(
      DocumentedOperation operation, @Nullable Integer status, DocumentedMedia media) {
    List<Payload> documented = examples(operation, status, media);
    return documented.isEmpty() ? List.of(payload(operation, status, media)) : documented;
  }

  private static Payload payload(
      DocumentedOperation operation, @Nullable Integer status, DocumentedMedia media) {
    List<Payload> documented = examples(operation, status, media);
    if (!documented.isEmpty()) {
      return documented.get(0);
    }
    if (status != null && media.rows() != null) {
      DocumentedMedia json = operation.responses().getOrDefault(status, Map.of()).values().stream()
          .filter(DocumentedMedia::isJson)
          .findFirst()
          .orElseThrow();
      String events =
          SynthesizedRows.text(media.rows(), payload(operation, status, json).value());
      return new Payload(operation, status, media, null, TextNode.valueOf(events));
    }
    return new Payload(operation, status, media, null, ExchangeValues.body(media));
  }
}
