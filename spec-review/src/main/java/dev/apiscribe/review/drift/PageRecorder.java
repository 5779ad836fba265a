package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.curated.CuratedApi;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Enters what one page states into the record: each thing at the place of the spec that it is
 * paired with, or where the spec would have it.
 */
final class PageRecorder {
  private final DocumentedFacts page;
  private final CuratedApi api;
  private final Map<DocumentedOperation, DocumentedOperation> pairs;
  private final FactLedger.LedgerPage ledger;

  /** @param pairs operations of the page to those of the spec, by identity */
  PageRecorder(
      DocumentedFacts page,
      CuratedApi api,
      Map<DocumentedOperation, DocumentedOperation> pairs,
      FactLedger.LedgerPage ledger) {
    this.page = page;
    this.api = api;
    this.pairs = pairs;
    this.ledger = ledger;
  }

  void enter() {
    api();
    for (DocumentedOperation operation : page.operations()) {
      DocumentedOperation curated = pairs.get(operation);
      if (curated == null) {
        thing(Presence.OPERATION, operation.key(), operation.place(), "/paths");
      } else {
        operation(operation, curated);
      }
    }
  }

  private void api() {
    Map<String, JsonNode> said = FieldComparison.said(page.statements());
    said.put(FactsFile.PAGE, TextNode.valueOf(page.format()));
    Statement title = page.statements().get(Aspect.TITLE);
    ledger.see("/info", title == null ? Place.line(page.source(), 0) : title.place(), said);
    page.servers().forEach(statement -> see("/servers", Aspect.SERVER.label(), statement));
    page.security().forEach(statement -> see("/security", Aspect.SECURITY.label(), statement));
    if (!pairs.isEmpty()) {
      words(page.words(), "/info");
      page.unusedSchemas()
          .forEach(schema ->
              thing(Presence.SCHEMA, schema.name(), schema.place(), "/components/schemas"));
      UnreadComparison unread = new UnreadComparison(api, pairs);
      for (Statement keyword : page.unread()) {
        String at = unread.curated(keyword.place().pointerInSpec()).pointerInSpec();
        ledger.see(
            at,
            keyword.place(),
            Map.of(Presence.UNREAD.label(), UnreadComparison.onRecord(keyword)));
      }
    }
  }

  private void operation(DocumentedOperation documented, DocumentedOperation curated) {
    String at = curated.place().pointerInSpec();
    Map<String, JsonNode> said = FieldComparison.said(documented.statements());
    if (!documented.parameters().isEmpty()) {
      ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
      documented
          .parameters()
          .forEach(parameter -> parameters.add(Summary.ofParameter(parameter).value()));
      said.put(FactsFile.PARAMETERS, parameters);
    }
    if (!documented.security().isEmpty() && !documented.security().equals(page.security())) {
      ArrayNode security = JsonNodeFactory.instance.arrayNode();
      documented.security().forEach(statement -> security.add(statement.value().asText()));
      said.put(Aspect.SECURITY.label(), security);
    }
    ledger.see(at, documented.place(), said);
    words(documented.words(), at);
    parameters(documented, curated);
    bodies(documented.request(), curated.request(), at + "/requestBody");
    documented.responses().forEach(response -> response(response, curated));
    new Ambiguities(
            page,
            (ambiguity, statement, place, sides) ->
                ledger.ambiguity(place.pointerInSpec(), statement, ambiguity))
        .raise(documented, curated);
  }

  private void parameters(DocumentedOperation documented, DocumentedOperation curated) {
    List<DocumentedField> left = new ArrayList<>(curated.parameters());
    for (DocumentedField parameter : documented.parameters()) {
      Optional<DocumentedField> kept = OperationComparison.counterpart(parameter, left);
      if (kept.isPresent()) {
        left.removeIf(other -> other == kept.get());
        ledger.see(
            kept.get().place().pointerInSpec(), parameter.place(), FieldComparison.said(parameter));
        field(parameter, kept.get());
      } else {
        see(
            curated.place().pointer() + "/parameters",
            Presence.PARAMETER.label(),
            Summary.ofParameter(parameter));
      }
    }
  }

  private void response(DocumentedResponse documented, DocumentedOperation curated) {
    Optional<DocumentedResponse> kept = StatusMatch.of(documented, curated.responses());
    if (kept.isPresent()) {
      String at = kept.get().place().pointerInSpec();
      thing(Presence.STATUS, documented.status(), documented.place(), at);
      words(documented.words(), at);
      bodies(documented.content(), kept.get().content(), at);
    } else {
      boolean lost = documented.status().equals(StatusMatch.LOST);
      thing(
          lost ? Presence.PAYLOAD : Presence.STATUS,
          lost ? OperationComparison.LOST_STATUS : documented.status(),
          documented.place(),
          curated.place().pointer() + "/responses");
    }
  }

  /** @param owner where the spec has the body of the request, or the response */
  private void bodies(
      List<DocumentedContent> documented, List<DocumentedContent> curated, String owner) {
    if (documented.isEmpty() || curated.isEmpty()) {
      documented.stream()
          .findFirst()
          .ifPresent(body -> thing(Presence.BODY, BodyComparison.A_BODY, body.place(), owner));
      return;
    }
    List<DocumentedContent> left = new ArrayList<>(curated);
    for (DocumentedContent content : documented) {
      Optional<DocumentedContent> kept = ContentMatch.of(content, left);
      if (kept.isPresent()) {
        left.removeIf(other -> other == kept.get());
        content(content, kept.get());
      } else {
        thing(
            Presence.MEDIA_TYPE,
            String.valueOf(content.mediaType()),
            content.place(),
            owner + "/content");
      }
    }
  }

  private void content(DocumentedContent documented, DocumentedContent curated) {
    DocumentedField shape = InferredSchema.of(documented);
    Map<String, JsonNode> said =
        shape == null ? new LinkedHashMap<>() : FieldComparison.said(shape);
    if (documented.mediaType() != null) {
      said.put(Presence.MEDIA_TYPE.label(), TextNode.valueOf(documented.mediaType()));
    }
    if (documented.required() != null) {
      said.put(
          Presence.BODY.label(),
          TextNode.valueOf(
              documented.required() ? BodyComparison.REQUIRED : BodyComparison.OPTIONAL));
    }
    ledger.see(curated.place().pointerInSpec(), documented.place(), said);
    if (shape != null && curated.schema() != null) {
      field(shape, curated.schema());
    }
    payloads(documented.payloads(), curated);
  }

  /** Which properties an object has is kept once, where its schema is written. */
  private void field(DocumentedField documented, DocumentedField curated) {
    words(documented.words(), curated.place().pointerInSpec());
    if (!FieldComparison.alike(documented, curated) && !FieldComparison.isShownInside(documented)) {
      return;
    }
    String definition = FieldComparison.definition(curated).pointerInSpec();
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    documented.properties().stream()
        .map(DocumentedField::name)
        .filter(name -> !name.equals(DocumentedField.ITEMS))
        .forEach(names::add);
    if (!names.isEmpty()
        || (page.printsSchemas() && documented.text(Aspect.TYPE).equals("object"))) {
      ledger.see(definition, documented.place(), Map.of(FactsFile.MEMBERS, names));
    }
    PropertyComparison.unknown(documented, curated).forEach(property -> {
      Map<String, JsonNode> said = FieldComparison.said(property);
      said.put(Presence.MEMBER.label(), Summary.of(property).value());
      ledger.see(
          definition + "/properties" + JsonPointers.step(property.name()), property.place(), said);
    });
    documented
        .property(DocumentedField.VALUES)
        .filter(PropertyComparison::isConstraint)
        .filter(values -> curated.property(DocumentedField.VALUES).isEmpty())
        .ifPresent(values ->
            see(definition + "/additionalProperties", Presence.MEMBER.label(), Summary.of(values)));
    for (DocumentedField property : documented.properties()) {
      PropertyComparison.counterpart(property, curated).ifPresent(kept -> {
        ledger.see(kept.place().pointerInSpec(), property.place(), FieldComparison.said(property));
        field(property, kept);
      });
    }
  }

  // What was printed is kept beside the spec; of what differs from it there is no other place.
  private void payloads(List<DocumentedPayload> documented, DocumentedContent curated) {
    List<DocumentedPayload> left = new ArrayList<>(curated.payloads());
    for (DocumentedPayload payload : documented) {
      DocumentedPayload kept = left.isEmpty() ? null : left.remove(0);
      String at =
          kept == null ? curated.place().pointer() + "/examples" : kept.place().pointerInSpec();
      JsonNode value = payload.value();
      if (kept == null || value == null) {
        thing(Presence.PAYLOAD, ExampleComparison.text(payload), payload.place(), at);
      } else if (kept.value() != null) {
        Map<String, JsonNode> said = new LinkedHashMap<>();
        said.put(Presence.PAYLOAD.label(), TextNode.valueOf(PayloadDigest.of(value)));
        if (!value.equals(kept.value())) {
          said.put(Presence.SAMPLE.label(), value);
        }
        ledger.see(at, payload.place(), said);
      }
    }
  }

  private void words(List<Passage> passages, String at) {
    passages.forEach(passage -> ledger.see(
        at, passage.place(), Map.of(Presence.WORDS.label(), TextNode.valueOf(passage.digest()))));
  }

  private void thing(Presence presence, String what, Place printed, String at) {
    ledger.see(at, printed, Map.of(presence.label(), TextNode.valueOf(what)));
  }

  private void see(String at, String label, Statement statement) {
    ledger.see(at, statement.place(), Map.of(label, statement.value()));
  }
}
