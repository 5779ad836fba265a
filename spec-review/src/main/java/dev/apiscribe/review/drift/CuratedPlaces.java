package dev.apiscribe.review.drift;

import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parameters, properties and bodies of a spec by their JSON Pointers; what many uses share
 * stands there once.
 */
final class CuratedPlaces {
  private final Set<String> all = new TreeSet<>();
  private final Map<String, DocumentedField> fields = new HashMap<>();
  private final Map<String, DocumentedField> schemas = new HashMap<>();
  private final Set<List<DocumentedField>> walked =
      Collections.newSetFromMap(new IdentityHashMap<>());

  CuratedPlaces(CuratedApi api) {
    for (DocumentedOperation operation : api.facts().operations()) {
      enter(operation.place());
      operation.parameters().forEach(this::enter);
      operation.request().forEach(this::enter);
      for (DocumentedResponse response : operation.responses()) {
        enter(response.place());
        response.content().forEach(this::enter);
      }
    }
  }

  private void enter(Place place) {
    all.add(String.valueOf(place.pointer()));
  }

  private void enter(DocumentedContent content) {
    enter(content.place());
    content.payloads().forEach(payload -> enter(payload.place()));
    if (content.schema() != null) {
      enter(content.schema());
    }
  }

  private void enter(DocumentedField field) {
    enter(field.place());
    fields.putIfAbsent(String.valueOf(field.place().pointer()), field);
    // Where a schema comes again within itself, it has no properties.
    schemas.merge(
        String.valueOf(FieldComparison.definition(field).pointer()),
        field,
        (one, other) -> one.properties().isEmpty() ? other : one);
    if (walked.add(field.properties())) {
      field.properties().forEach(this::enter);
    }
  }

  /** Operations, parameters, bodies, statuses, payloads and properties. */
  Set<String> all() {
    return Collections.unmodifiableSet(all);
  }

  /** The parameter or property there, or the schema of the body there. */
  Optional<DocumentedField> field(String pointer) {
    return Optional.ofNullable(fields.get(pointer));
  }

  /** A field whose schema is written there. */
  Optional<DocumentedField> schema(String pointer) {
    return Optional.ofNullable(schemas.get(pointer));
  }
}
