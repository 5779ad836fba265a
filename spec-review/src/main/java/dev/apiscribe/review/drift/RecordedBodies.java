package dev.apiscribe.review.drift;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedPayload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies and payloads of a page as they are on record. */
final class RecordedBodies {
  private final FactRecord record;

  RecordedBodies(FactRecord record) {
    this.record = record;
  }

  /**
   * The bodies of a request or a response.
   *
   * @param owner where the spec has that, or had it
   */
  List<DocumentedContent> of(List<DocumentedContent> curated, String owner) {
    String at = curated.isEmpty() ? owner + "/content" : owner(curated.get(0).place());
    Map<String, @Nullable DocumentedContent> known = new LinkedHashMap<>();
    curated.forEach(content -> known.put(String.valueOf(content.place().pointer()), content));
    record.below(at).forEach(pointer -> known.putIfAbsent(pointer, null));
    List<DocumentedContent> all = new ArrayList<>();
    known.forEach((pointer, kept) -> record.at(pointer).stream()
        .filter(SourceReference::isOfItself)
        .forEach(reference -> all.add(content(
            reference,
            payloads(kept == null ? List.of() : kept.payloads(), pointer + "/examples")))));
    record
        .at(at, Presence.MEDIA_TYPE.label())
        .forEach(reference -> all.add(content(reference, List.of())));
    record
        .at(owner, Presence.BODY.label())
        .forEach(reference -> all.add(content(reference, List.of())));
    return all;
  }

  private static String owner(Place content) {
    return JsonPointer.compile(content.pointer()).head().toString();
  }

  private static DocumentedContent content(
      SourceReference reference, List<DocumentedPayload> payloads) {
    boolean named = reference.said().containsKey(Presence.MEDIA_TYPE.label());
    String required = reference.textOf(Presence.BODY.label());
    return new DocumentedContent(
        named ? reference.textOf(Presence.MEDIA_TYPE.label()) : null,
        reference.place(),
        required.equals(BodyComparison.REQUIRED)
            ? Boolean.TRUE
            : required.equals(BodyComparison.OPTIONAL) ? Boolean.FALSE : null,
        null,
        payloads);
  }

  private List<DocumentedPayload> payloads(List<DocumentedPayload> curated, String at) {
    Map<String, @Nullable DocumentedPayload> known = new LinkedHashMap<>();
    curated.forEach(payload -> known.put(String.valueOf(payload.place().pointer()), payload));
    record.below(at).forEach(pointer -> known.putIfAbsent(pointer, null));
    List<DocumentedPayload> all = new ArrayList<>();
    known.forEach((pointer, kept) -> record
        .at(pointer, Presence.PAYLOAD.label())
        .forEach(reference -> all.add(
            payload(reference, JsonPointer.compile(pointer).last().getMatchingProperty(), kept))));
    record
        .at(at, Presence.PAYLOAD.label())
        .forEach(reference ->
            all.add(payload(reference, reference.textOf(Presence.PAYLOAD.label()), null)));
    return all;
  }

  private static DocumentedPayload payload(
      SourceReference reference, String name, @Nullable DocumentedPayload kept) {
    String text = reference.textOf(Presence.PAYLOAD.label());
    boolean readable = !text.startsWith(ExampleComparison.NO_JSON);
    JsonNode value = readable ? value(reference, text, kept) : null;
    return new DocumentedPayload(
        name,
        reference.place(),
        text,
        value,
        readable ? null : text.substring(ExampleComparison.NO_JSON.length()));
  }

  /** Returns what was printed: what is kept, unless the record or its digest say otherwise. */
  private static JsonNode value(
      SourceReference reference, String digest, @Nullable DocumentedPayload kept) {
    JsonNode other = reference.said().get(Presence.SAMPLE.label());
    if (other != null) {
      return other;
    }
    return kept != null
            && kept.value() != null
            && PayloadDigest.of(kept.value()).equals(digest)
        ? kept.value()
        : TextNode.valueOf("a payload with the digest " + digest);
  }

  /**
   * The schema of a body with what the page has of it; null when no payload differs, since it is
   * not asked for then.
   */
  @Nullable
  DocumentedField shape(DocumentedContent documented, DocumentedContent curated) {
    List<JsonNode> kept =
        curated.payloads().stream().map(DocumentedPayload::value).toList();
    boolean same =
        documented.payloads().stream().allMatch(payload -> kept.contains(payload.value()));
    return same || curated.schema() == null ? null : shown(curated.schema());
  }

  private DocumentedField shown(DocumentedField field) {
    List<DocumentedField> properties = field.properties().stream()
        .filter(
            property -> !record.at(String.valueOf(property.place().pointer())).isEmpty())
        .map(this::shown)
        .toList();
    return new DocumentedField(
        field.name(), field.in(), field.place(), field.statements(), properties, List.of());
  }
}
