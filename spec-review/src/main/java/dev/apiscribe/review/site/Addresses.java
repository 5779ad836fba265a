package dev.apiscribe.review.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The address on the site of each place of a spec, relative to the site's folder. Ids of rows are
 * made here and nowhere else.
 */
final class Addresses {
  /** What the ids of properties begin with on the page of their schema. */
  static final String PROPERTY = "property.";

  private final CuratedApi api;
  private final Map<String, String> byPointer = new HashMap<>();
  private final Map<String, String> operations = new LinkedHashMap<>();

  Addresses(CuratedApi api) {
    this.api = api;
    byPointer.put("", overview());
    api.schemas().forEach(this::schema);
    api.facts().operations().forEach(this::operation);
  }

  private void schema(DocumentedField schema) {
    String page = schema(schema.name());
    byPointer.put(schema.place().pointer(), page);
    schema
        .properties()
        .forEach(property -> property(property, page, propertyId(PROPERTY, property)));
  }

  /** What lists and maps hold is found at what holds it. */
  private void property(DocumentedField property, String page, String id) {
    byPointer.putIfAbsent(property.place().pointer(), page + "#" + id);
    if (schemaName(property) == null) {
      property.properties().stream()
          .filter(nested -> !isElement(nested))
          .forEach(nested -> property(nested, page, propertyId(id + ".", nested)));
    }
  }

  private void operation(DocumentedOperation operation) {
    String at = operation.place().pointer();
    String page = api.name() + "/operations/" + Slug.of(operationId(operation)) + ".html";
    if (operations.containsValue(page)) {
      throw new UnreadableSpecException(operation.place() + ": another operation has the page "
          + page + ". Give one of them another operationId.");
    }
    operations.put(at, page);
    byPointer.put(at, page);
    operation
        .parameters()
        .forEach(parameter -> byPointer.putIfAbsent(
            parameter.place().pointer(), page + "#" + parameterId(parameter)));
    byPointer.put(at + "/parameters", page + "#parameters");
    byPointer.put(at + "/requestBody", page + "#request");
    byPointer.put(at + "/responses", page + "#responses");
    contents(operation.request(), page, "request");
    for (DocumentedResponse response : operation.responses()) {
      byPointer.putIfAbsent(response.place().pointer(), page + "#" + responseId(response));
      contents(response.content(), page, responseId(response));
    }
  }

  private void contents(List<DocumentedContent> contents, String page, String owner) {
    for (int i = 0; i < contents.size(); i++) {
      DocumentedContent content = contents.get(i);
      byPointer.putIfAbsent(content.place().pointer(), page + "#" + contentId(owner, i));
      for (DocumentedPayload payload : content.payloads()) {
        byPointer.putIfAbsent(payload.place().pointer(), page + "#" + payloadId(payload));
      }
    }
  }

  String overview() {
    return api.name() + "/index.html";
  }

  String schema(String name) {
    return api.name() + "/schemas/" + Slug.of(name) + ".html";
  }

  /** @param pointer of the operation */
  String operation(String pointer) {
    return Objects.requireNonNull(operations.get(pointer), pointer);
  }

  String deviation(String id) {
    return "deviations.html#" + deviationId(id);
  }

  String deviationId(String id) {
    return Slug.of(api.name()) + "." + Slug.of(id);
  }

  /**
   * A place in words, {@code CreateLogGroupRequest.ttl_in_days} or {@code createLogGroup ›
   * responses › 503}; else the pointer itself.
   */
  String name(String pointer) {
    String inSchemas = "/components/schemas/";
    if (pointer.startsWith(inSchemas)) {
      return words(pointer.substring(inSchemas.length()).replace("/properties/", "."));
    }
    return operations.keySet().stream()
        .filter(at -> pointer.equals(at) || pointer.startsWith(at + "/"))
        .findFirst()
        .map(at ->
            words(api.spec().at(at + "/operationId").asText(at) + pointer.substring(at.length())))
        .orElse(pointer);
  }

  private static String words(String steps) {
    return JsonPointers.unescaped(steps.replace("/", " › "));
  }

  /** The name, as {@link #name}, of the nearest place around one that is shown. */
  String around(String pointer) {
    String at = pointer;
    while (!byPointer.containsKey(at)) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return name(at);
  }

  /** The page and row of a place, or of the nearest one around it that is shown. */
  String of(String pointer) {
    String at = pointer;
    while (!byPointer.containsKey(at)) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return byPointer.get(at);
  }

  /** The schema that a field is, or holds in a list or map; null when it has no name. */
  @Nullable
  Link schemaOf(DocumentedField field) {
    String name = schemaName(field);
    return name == null ? null : new Link(name, schema(name));
  }

  static @Nullable String schemaName(DocumentedField field) {
    for (DocumentedField one : withElements(field)) {
      Statement statement = one.statements().get(Aspect.NAME);
      String pointer = statement == null ? null : statement.place().pointer();
      if (pointer != null) {
        return JsonPointers.lastName(pointer);
      }
    }
    return null;
  }

  private static List<DocumentedField> withElements(DocumentedField field) {
    List<DocumentedField> all = new ArrayList<>(List.of(field));
    DocumentedField one = field;
    while (one.properties().size() == 1 && isElement(one.properties().get(0))) {
      one = one.properties().get(0);
      all.add(one);
    }
    return all;
  }

  static boolean isElement(DocumentedField field) {
    return field.name().equals(DocumentedField.ITEMS)
        || field.name().equals(DocumentedField.VALUES);
  }

  String operationId(DocumentedOperation operation) {
    JsonNode id = api.spec().at(operation.place().pointer() + "/operationId");
    return id.asText(operation.key());
  }

  static String parameterId(DocumentedField parameter) {
    return "parameter." + Slug.of(parameter.in()) + "." + Slug.of(parameter.name());
  }

  static String responseId(DocumentedResponse response) {
    return "response-" + Slug.of(response.status());
  }

  /** @param owner {@code request}, or the id of a response */
  static String contentId(String owner, int index) {
    return (owner.equals("request") ? owner : owner + "-body")
        + (index == 0 ? "" : "-" + (index + 1));
  }

  String payloadId(DocumentedPayload payload) {
    return "payload." + Slug.of(payloadName(payload));
  }

  /**
   * {@code create-log-group.201}: its file's name; the name of the example where it has no file.
   */
  String payloadName(DocumentedPayload payload) {
    String file = api.spec()
        .at(String.valueOf(payload.place().pointer()))
        .path("externalValue")
        .asText();
    return file.isEmpty()
        ? payload.name()
        : file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.json$", "");
  }

  /** @param prefix empty, or what the owner's id ends in a dot with */
  static String propertyId(String prefix, DocumentedField property) {
    return prefix
        + switch (property.name()) {
          // No name becomes one of these, nor do a property and its own become what one name with a
          // dot does.
          case DocumentedField.ITEMS -> "~items";
          case DocumentedField.VALUES -> "~values";
          default -> Slug.of(property.name()).replace(".", "~2e");
        };
  }
}
