package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.ReadSentences;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the record of one text of a document with the spec as it is now: the differences that
 * the page itself would give.
 */
final class RecordedComparison {
  private static final Set<Side> BOTH = Set.of(Side.REQUEST, Side.RESPONSE);

  private final CuratedApi api;
  private final CuratedPlaces places;
  private final FactRecord record;
  private final List<Difference> all = new ArrayList<>();
  private final Differences differences;
  private final WordLedger words =
      new WordLedger(ReadSentences.of(YamlFile.parse("words.yaml", "")));

  /** @param record of one text */
  RecordedComparison(CuratedApi api, CuratedPlaces places, FactRecord record) {
    this.api = api;
    this.places = places;
    this.record = record;
    differences = new Differences(all, record.identity());
  }

  List<Difference> differences() {
    RecordedPage page = new RecordedPage(api, record);
    new PageComparison(page.facts(), api, page.pairs(), words, page).compare(differences);
    PropertyComparison properties =
        new PropertyComparison(differences, BOTH, page.facts().printsSchemas());
    FieldComparison fields =
        new FieldComparison(differences, words, BOTH, page.facts().printsSchemas());
    for (String pointer : record.pointers()) {
      Optional<DocumentedField> field = places.field(pointer);
      Optional<DocumentedField> schema = places.schema(pointer);
      for (SourceReference reference : record.at(pointer)) {
        field.ifPresent(curated -> statements(reference, curated, fields));
        schema
            .filter(curated -> reference.said().containsKey(FactsFile.MEMBERS))
            .ifPresent(curated -> properties.compare(object(reference, pointer), curated));
        ambiguities(reference, pointer);
      }
    }
    record.placesOfSentences().forEach(this::sentences);
    return all;
  }

  private void sentences(String pointer) {
    for (SourceReference reference : record.sentences(pointer)) {
      JsonNode digest = Objects.requireNonNull(reference.said().get(Presence.WORDS.label()));
      if (!api.words().knows(pointer, digest.asText())) {
        differences.add(
            Presence.WORDS.label(),
            new Statement(digest, reference.place()),
            api.spec().place(pointer),
            null,
            BOTH);
      }
    }
  }

  private static void statements(
      SourceReference reference, DocumentedField curated, FieldComparison fields) {
    Map<Aspect, Statement> statements = reference.statements();
    // Of a body alone it may be said that it is there, and no more.
    if (reference.isOfItself() && !(curated.name().isEmpty() && statements.isEmpty())) {
      fields.statements(
          new DocumentedField(
              curated.name(), curated.in(), reference.place(), statements, List.of(), List.of()),
          curated);
    }
  }

  private void ambiguities(SourceReference reference, String pointer) {
    reference.said().forEach((label, value) -> {
      if (Ambiguity.of(label).isPresent() && !api.spec().at(pointer).isMissingNode()) {
        differences.undecided(
            label, new Statement(value, reference.place()), api.spec().place(pointer), BOTH);
      }
    });
  }

  /** An object with the properties that are on record, each with what was said of it first. */
  private DocumentedField object(SourceReference reference, String schema) {
    List<DocumentedField> properties = new ArrayList<>();
    for (JsonNode name : Objects.requireNonNull(reference.said().get(FactsFile.MEMBERS))) {
      if (name.asText().equals(DocumentedField.VALUES)) {
        values(schema).ifPresent(properties::add);
        continue;
      }
      properties.add(property(
          name.asText(),
          schema + "/properties" + JsonPointers.step(name.asText()),
          reference.place()));
    }
    return new DocumentedField("", "body", reference.place(), Map.of(), properties, List.of());
  }

  /** What a map holds; empty when that is anything. */
  private Optional<DocumentedField> values(String schema) {
    return record.at(schema + "/additionalProperties").stream()
        .filter(SourceReference::isOfItself)
        .findFirst()
        .map(held -> held.said().containsKey(Presence.MEMBER.label())
            ? Summary.property(
                DocumentedField.VALUES, held.textOf(Presence.MEMBER.label()), held.place())
            : new DocumentedField(
                DocumentedField.VALUES,
                "body",
                held.place(),
                held.statements(),
                List.of(),
                List.of()));
  }

  private DocumentedField property(String name, String pointer, Place place) {
    Optional<SourceReference> unknown =
        record.at(pointer, Presence.MEMBER.label()).stream().findFirst();
    if (unknown.isPresent()) {
      DocumentedField summary = Summary.property(
          name, unknown.get().textOf(Presence.MEMBER.label()), unknown.get().place());
      Map<Aspect, Statement> statements = new EnumMap<>(summary.statements());
      statements.putAll(unknown.get().statements());
      return new DocumentedField(
          name, "body", summary.place(), statements, summary.properties(), List.of());
    }
    Optional<SourceReference> before =
        record.at(pointer).stream().filter(SourceReference::isOfItself).findFirst();
    List<DocumentedField> items = record.at(pointer + "/items").stream()
        .filter(SourceReference::isOfItself)
        .limit(1)
        .map(item -> new DocumentedField(
            DocumentedField.ITEMS, "body", item.place(), item.statements(), List.of(), List.of()))
        .toList();
    return new DocumentedField(
        name,
        "body",
        before.map(SourceReference::place).orElse(place),
        before.map(SourceReference::statements).orElse(Map.of()),
        items,
        List.of());
  }
}
