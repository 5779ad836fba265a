package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Facts of invented pages, each at a line of its own. */
final class Documented {
  static final String PAGE = "berths.rst";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static int lines;

  private Documented() {}

  static Place place() {
    lines++;
    return Place.line(PAGE, lines);
  }

  /** @param said an aspect and its value, one after the other; properties; sentences */
  static DocumentedField field(String in, String name, Object... said) {
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    List<DocumentedField> properties = new ArrayList<>();
    List<Passage> words = new ArrayList<>();
    for (int i = 0; i < said.length; i++) {
      if (said[i] instanceof DocumentedField property) {
        properties.add(property);
      } else if (said[i] instanceof Passage passage) {
        words.add(passage);
      } else {
        Object value = said[i + 1];
        JsonNode node =
            value instanceof String text ? TextNode.valueOf(text) : MAPPER.valueToTree(value);
        statements.put((Aspect) said[i], new Statement(node, place()));
        i++;
      }
    }
    return new DocumentedField(name, in, place(), statements, properties, words);
  }

  static DocumentedField property(String name, String type, Object... said) {
    return field(
        "body",
        name,
        Stream.concat(Stream.of(Aspect.TYPE, type), Stream.of(said)).toArray());
  }

  /** A body; its properties may have rows of their own. */
  static DocumentedField object(Object... saidOrProperties) {
    return property("", "object", saidOrProperties);
  }

  static DocumentedField list(String name, DocumentedField items) {
    return property(
        name,
        "array",
        new DocumentedField(
            "[]", "body", items.place(), items.statements(), items.properties(), items.words()));
  }

  static DocumentedPayload payload(String text) {
    try {
      return new DocumentedPayload("sample", place(), text, Json.parse(text), null);
    } catch (InvalidJsonException e) {
      return new DocumentedPayload("sample", place(), text, null, "line 7: a comma too many");
    }
  }

  static DocumentedFacts page(DocumentedOperation... operations) {
    return new DocumentedFacts(
        PAGE,
        "hand-made",
        false,
        Map.of(),
        List.of(),
        List.of(),
        List.of(operations),
        List.of(),
        List.of(),
        List.of());
  }

  static Op operation(String title, String route) {
    return new Op(title, route);
  }

  /** An operation while it is written. */
  static final class Op {
    private final String title;
    private final Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    private final Place place = place();
    private final List<DocumentedField> parameters = new ArrayList<>();
    private final List<DocumentedContent> request = new ArrayList<>();
    private final List<DocumentedResponse> responses = new ArrayList<>();

    private Op(String title, String route) {
      this.title = title;
      if (!route.isEmpty()) {
        says(Aspect.METHOD, route.split(" ")[0]);
        says(Aspect.PATH, route.split(" ")[1]);
      }
    }

    Op says(Aspect aspect, String value) {
      statements.put(aspect, new Statement(TextNode.valueOf(value), place()));
      return this;
    }

    Op parameter(String in, String name, Object... said) {
      parameters.add(field(
          in,
          name,
          Stream.concat(Stream.of(Aspect.TYPE, "string"), Stream.of(said)).toArray()));
      return this;
    }

    Op request(DocumentedField schema, String... payloads) {
      request.add(new DocumentedContent(
          "application/json",
          place(),
          true,
          schema,
          Stream.of(payloads).map(Documented::payload).toList()));
      return this;
    }

    Op returns(String status) {
      responses.add(new DocumentedResponse(status, place(), List.of(), List.of()));
      return this;
    }

    Op returns(String status, DocumentedField schema, String... payloads) {
      return returns(status, "application/json", schema, payloads);
    }

    Op returns(String status, String mediaType, DocumentedField schema, String... payloads) {
      List<DocumentedPayload> printed =
          Stream.of(payloads).map(Documented::payload).toList();
      DocumentedContent content = new DocumentedContent(
          mediaType.isEmpty() ? null : mediaType, place(), null, schema, printed);
      responses.add(new DocumentedResponse(status, place(), List.of(content), List.of()));
      return this;
    }

    DocumentedOperation end() {
      return new DocumentedOperation(
          title,
          place,
          place.line() + 100,
          statements,
          parameters,
          request,
          responses,
          List.of(),
          List.of(new Passage("A sentence.", place())));
    }
  }
}
