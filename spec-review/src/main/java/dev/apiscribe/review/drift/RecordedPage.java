package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.page.Format;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is on record: its operations with their parameters, bodies, statuses and payloads,
 * each paired with what it was paired with when it was entered. What is said of fields is compared
 * place by place, and is not part of it.
 */
final class RecordedPage implements ComparedPage {
  private static final Set<String> OF_A_WHOLE_API =
      Set.of(Format.REDOC_HTML.title(), Format.REDOC_TEXT.title());
  private static final Pattern OPERATION = Pattern.compile("/paths/[^/]+/[^/]+");

  private final CuratedApi api;
  private final FactRecord record;
  private final RecordedBodies bodies;
  private final Map<DocumentedOperation, DocumentedOperation> operations = new IdentityHashMap<>();
  private final Map<DocumentedResponse, DocumentedResponse> responses = new IdentityHashMap<>();
  private final DocumentedFacts facts;

  /** @param record of one text of a document */
  RecordedPage(CuratedApi api, FactRecord record) {
    this.api = api;
    this.record = record;
    bodies = new RecordedBodies(record);
    Optional<SourceReference> page = record.at("/info", FactsFile.PAGE).stream().findFirst();
    String format = page.map(reference -> reference.textOf(FactsFile.PAGE)).orElse("");
    facts = new DocumentedFacts(
        record.texts().first().document(),
        format,
        OF_A_WHOLE_API.contains(format),
        page.map(SourceReference::statements).orElse(Map.of()),
        all("/servers", Aspect.SERVER.label()),
        all("/security", Aspect.SECURITY.label()),
        operations(),
        all("/components/schemas", Presence.SCHEMA.label()).stream()
            .map(name -> new DocumentedField(
                name.value().asText(), "body", name.place(), Map.of(), List.of(), List.of()))
            .toList(),
        List.of(),
        List.of());
  }

  DocumentedFacts facts() {
    return facts;
  }

  /** Documented to curated, by identity. */
  Map<DocumentedOperation, DocumentedOperation> pairs() {
    return operations;
  }

  private List<Statement> all(String pointer, String label) {
    return record.at(pointer, label).stream()
        .map(reference ->
            new Statement(Objects.requireNonNull(reference.said().get(label)), reference.place()))
        .toList();
  }

  private List<DocumentedOperation> operations() {
    List<DocumentedOperation> all = new ArrayList<>();
    Set<String> curated = new HashSet<>();
    for (DocumentedOperation kept : api.facts().operations()) {
      String at = String.valueOf(kept.place().pointer());
      curated.add(at);
      record.at(at).stream().filter(SourceReference::isOfItself).forEach(reference -> {
        DocumentedOperation documented = operation(
            "",
            reference,
            parameters(reference),
            bodies.of(kept.request(), at + "/requestBody"),
            responses(kept, at));
        all.add(documented);
        operations.put(documented, kept);
      });
    }
    // What the spec has lost since, and what it never had.
    record.pointers().stream()
        .filter(pointer -> OPERATION.matcher(pointer).matches() && !curated.contains(pointer))
        .flatMap(pointer -> record.at(pointer).stream())
        .forEach(reference -> all.add(operation("", reference, List.of(), List.of(), List.of())));
    record
        .at("/paths", Presence.OPERATION.label())
        .forEach(reference -> all.add(operation(
            reference.textOf(Presence.OPERATION.label()),
            reference,
            List.of(),
            List.of(),
            List.of())));
    return all;
  }

  private static DocumentedOperation operation(
      String title,
      SourceReference reference,
      List<DocumentedField> parameters,
      List<DocumentedContent> request,
      List<DocumentedResponse> responses) {
    return new DocumentedOperation(
        title,
        reference.place(),
        0,
        reference.statements(),
        parameters,
        request,
        responses,
        security(reference),
        List.of());
  }

  private static List<Statement> security(SourceReference operation) {
    List<Statement> security = new ArrayList<>();
    operation
        .said()
        .getOrDefault(Aspect.SECURITY.label(), MissingNode.getInstance())
        .forEach(value -> security.add(new Statement(value, operation.place())));
    return security;
  }

  private static List<DocumentedField> parameters(SourceReference operation) {
    return operation.said().containsKey(FactsFile.PARAMETERS)
        ? StreamSupport.stream(operation.said().get(FactsFile.PARAMETERS).spliterator(), false)
            .map(summary -> Summary.parameter(summary.asText(), operation.place()))
            .toList()
        : List.of();
  }

  private List<DocumentedResponse> responses(DocumentedOperation kept, String operation) {
    String at = operation + "/responses";
    List<DocumentedResponse> all = new ArrayList<>();
    Set<String> lost = new LinkedHashSet<>(record.below(at));
    for (DocumentedResponse response : kept.responses()) {
      String pointer = String.valueOf(response.place().pointer());
      lost.remove(pointer);
      for (SourceReference reference : record.at(pointer, Presence.STATUS.label())) {
        DocumentedResponse documented = response(reference, bodies.of(response.content(), pointer));
        all.add(documented);
        responses.put(documented, response);
      }
    }
    lost.forEach(pointer -> record
        .at(pointer, Presence.STATUS.label())
        .forEach(reference -> all.add(response(reference, bodies.of(List.of(), pointer)))));
    record
        .at(at, Presence.STATUS.label())
        .forEach(reference -> all.add(response(reference, List.of())));
    record
        .at(at, Presence.PAYLOAD.label())
        .forEach(reference -> all.add(
            new DocumentedResponse(StatusMatch.LOST, reference.place(), List.of(), List.of())));
    return all;
  }

  private static DocumentedResponse response(
      SourceReference reference, List<DocumentedContent> content) {
    return new DocumentedResponse(
        reference.textOf(Presence.STATUS.label()), reference.place(), content, List.of());
  }

  @Override
  public Optional<DocumentedResponse> response(
      DocumentedResponse documented, List<DocumentedResponse> curated) {
    return Optional.ofNullable(responses.get(documented))
        .or(() -> documented.status().equals(StatusMatch.LOST)
            ? Optional.empty()
            : StatusMatch.of(documented, curated));
  }

  @Override
  public @Nullable DocumentedField shape(DocumentedContent documented, DocumentedContent curated) {
    return curated.schema() == null ? null : bodies.shape(documented, curated);
  }

  @Override
  public void field(
      DocumentedField documented,
      DocumentedField curated,
      Differences differences,
      Set<Side> sides) {}

  @Override
  public void ambiguities(
      DocumentedOperation documented, DocumentedOperation curated, Differences differences) {}
}
