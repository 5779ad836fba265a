package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the ambiguities of one operation. Most are of pages in tables and sentences; in pages made
 * from a schema, silence means no.
 */
final class Ambiguities {
  private static final Set<Side> REQUEST = Set.of(Side.REQUEST);
  private static final Set<Side> RESPONSE = Set.of(Side.RESPONSE);
  private static final Set<Aspect> BOUNDS_OF_TEXT = Set.of(
      Aspect.MIN_LENGTH,
      Aspect.MAX_LENGTH,
      Aspect.MINIMUM,
      Aspect.MAXIMUM,
      Aspect.ENUM,
      Aspect.FORMAT,
      Aspect.CHARACTERS);

  /** Takes what a page leaves open. */
  @FunctionalInterface
  interface AmbiguityConsumer {
    void accept(Ambiguity ambiguity, Statement said, Place curated, Set<Side> sides);
  }

  private final DocumentedFacts page;
  private final AmbiguityConsumer consumer;

  Ambiguities(DocumentedFacts page, AmbiguityConsumer consumer) {
    this.page = page;
    this.consumer = consumer;
  }

  void raise(DocumentedOperation documented, DocumentedOperation curated) {
    if (documented.words().isEmpty() && documented.title().isEmpty()) {
      Statement silence = new Statement(TextNode.valueOf("a sample alone"), documented.place());
      raise(Ambiguity.NO_WORDS, silence, curated.place(), Set.of(Side.REQUEST, Side.RESPONSE));
    }
    if (page.wholeApi()) {
      return;
    }
    for (DocumentedField parameter : documented.parameters()) {
      counterpart(parameter, curated.parameters()).ifPresent(kept -> text(parameter, kept));
    }
    if (!documented.request().isEmpty() && !curated.request().isEmpty()) {
      body(documented.request().get(0), curated.request().get(0), REQUEST);
    }
    for (DocumentedResponse response : documented.responses()) {
      StatusMatch.of(response, curated.responses()).ifPresent(kept -> response(response, kept));
    }
    errors(documented, curated);
  }

  private static Optional<DocumentedField> counterpart(
      DocumentedField field, List<DocumentedField> curated) {
    return curated.stream().filter(other -> other.name().equals(field.name())).findFirst();
  }

  private void response(DocumentedResponse documented, DocumentedResponse curated) {
    if (documented.content().isEmpty() || curated.content().isEmpty()) {
      return;
    }
    DocumentedContent content = documented.content().get(0);
    if (content.payloads().isEmpty()) {
      raise(
          Ambiguity.STATUS_WITHOUT_PAYLOAD,
          new Statement(TextNode.valueOf(documented.status()), documented.place()),
          curated.place(),
          RESPONSE);
    }
    body(content, curated.content().get(0), RESPONSE);
  }

  private void body(DocumentedContent documented, DocumentedContent curated, Set<Side> sides) {
    DocumentedField table = documented.schema();
    if (curated.schema() == null) {
      return;
    }
    if (table == null) {
      Statement example = new Statement(TextNode.valueOf("a sample alone"), documented.place());
      raise(
          Ambiguity.BODY_WITHOUT_TABLE,
          example,
          FieldComparison.definition(curated.schema()),
          sides);
      return;
    }
    if (sides.equals(RESPONSE)
        && !table.properties().isEmpty()
        && table.properties().stream()
            .noneMatch(property -> property.statements().containsKey(Aspect.REQUIRED))) {
      Statement silence = new Statement(
          TextNode.valueOf("no column for it"), table.properties().get(0).place());
      raise(
          Ambiguity.REQUIRED_UNSAID, silence, FieldComparison.definition(curated.schema()), sides);
    }
    fields(table, curated.schema(), sides);
    for (DocumentedPayload payload : documented.payloads()) {
      if (payload.value() != null) {
        example(payload.value(), table, curated.schema(), payload.place(), sides);
      }
    }
  }

  private void fields(DocumentedField documented, DocumentedField curated, Set<Side> sides) {
    if (sides.equals(REQUEST)) {
      text(documented, curated);
      size(documented, curated);
    }
    for (DocumentedField property : documented.properties()) {
      counterpart(property, curated.properties()).ifPresent(kept -> fields(property, kept, sides));
    }
  }

  private void text(DocumentedField documented, DocumentedField curated) {
    if (!documented.text(Aspect.TYPE).equals("string") || documented.in().equals("header")) {
      return;
    }
    boolean length = documented.statements().containsKey(Aspect.MAX_LENGTH);
    if (documented.statements().keySet().stream().noneMatch(BOUNDS_OF_TEXT::contains)) {
      raise(Ambiguity.LENGTH_UNSAID, Summary.of(documented), curated.place(), REQUEST);
    } else if (length && !documented.statements().containsKey(Aspect.CHARACTERS)) {
      raise(Ambiguity.CHARACTERS_UNSAID, Summary.of(documented), curated.place(), REQUEST);
    }
  }

  private void size(DocumentedField documented, DocumentedField curated) {
    if (documented.text(Aspect.TYPE).equals("array")
        && !documented.statements().containsKey(Aspect.MIN_ITEMS)
        && !documented.statements().containsKey(Aspect.MAX_ITEMS)) {
      raise(Ambiguity.SIZE_UNSAID, Summary.of(documented), curated.place(), REQUEST);
    }
  }

  private void example(
      JsonNode value,
      DocumentedField table,
      DocumentedField curated,
      Place place,
      Set<Side> sides) {
    Statement values = table.statements().get(Aspect.ENUM);
    if (values != null && value.isValueNode() && !contains(values.value(), value)) {
      raise(Ambiguity.SAMPLE_OUTSIDE_ENUM, new Statement(value, place), curated.place(), sides);
    }
    if (value.isObject()) {
      value.properties().forEach(property -> {
        Optional<DocumentedField> kept = curated.property(property.getKey());
        Optional<DocumentedField> row = table.property(property.getKey());
        if (row.isPresent() && kept.isPresent()) {
          example(property.getValue(), row.get(), kept.get(), place, sides);
        } else if (row.isEmpty() && kept.isPresent() && !table.properties().isEmpty()) {
          raise(
              Ambiguity.MEMBER_ONLY_IN_SAMPLE,
              new Statement(TextNode.valueOf(property.getKey()), place),
              kept.get().place(),
              sides);
        }
      });
    }
    Optional<DocumentedField> items = table.property(DocumentedField.ITEMS);
    Optional<DocumentedField> keptItems = curated.property(DocumentedField.ITEMS);
    if (value.isArray() && items.isPresent() && keptItems.isPresent()) {
      value.forEach(item -> example(item, items.get(), keptItems.get(), place, sides));
    }
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (one.asText().equals(value.asText())) {
        return true;
      }
    }
    return false;
  }

  // A caller that sends a token can be refused, and one that names a resource can name one that is
  // not
  // there.
  private void errors(DocumentedOperation documented, DocumentedOperation curated) {
    List<String> missing = new ArrayList<>(List.of("401", "403", "404"));
    documented.responses().forEach(response -> missing.remove(response.status()));
    if (!missing.isEmpty()) {
      Place place = curated.place();
      Place responses = new Place(place.source(), place.line(), place.pointer() + "/responses");
      raise(
          Ambiguity.ERRORS_UNSAID,
          new Statement(TextNode.valueOf("no " + String.join(", ", missing)), documented.place()),
          responses,
          RESPONSE);
    }
  }

  private void raise(Ambiguity ambiguity, Statement said, Place curated, Set<Side> sides) {
    consumer.accept(ambiguity, said, curated, sides);
  }
}
