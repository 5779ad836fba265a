package dev.apiscribe.review.site;

import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.generated.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the pages of one API's schemas, and knows where each is used. */
final class Schemas {
  private final ReviewedApi reviewed;
  private final Addresses addresses;
  private final DeviationViews decided;
  private final ComparisonRows rows;
  private final @Nullable String javadoc;
  private final SchemaUses uses;
  private final Map<String, Set<Link>> usedBy = new TreeMap<>();
  private final Map<String, Set<Link>> partOf = new TreeMap<>();

  Schemas(
      ReviewedApi reviewed, Addresses addresses, DeviationViews decided, @Nullable String javadoc) {
    this.reviewed = reviewed;
    this.addresses = addresses;
    this.decided = decided;
    rows = new ComparisonRows(reviewed, addresses, decided, LineRange.NONE);
    this.javadoc = javadoc;
    uses = new SchemaUses(
        reviewed.api().spec(), place -> new Link(addresses.around(place), addresses.of(place)));
    reviewed.api().facts().operations().forEach(this::uses);
    reviewed.api().schemas().forEach(this::parts);
  }

  private void uses(DocumentedOperation operation) {
    String href = addresses.operation(String.valueOf(operation.place().pointer()));
    String id = addresses.operationId(operation);
    operation
        .parameters()
        .forEach(
            parameter -> use(parameter, new Link(id + ", parameter " + parameter.name(), href)));
    operation
        .request()
        .forEach(content -> use(content, new Link(id + ", request", href + "#request")));
    operation.responses().forEach(response -> {
      Link by =
          new Link(id + ", " + response.status(), href + "#" + Addresses.responseId(response));
      response.content().forEach(content -> use(content, by));
    });
  }

  private void use(DocumentedContent content, Link by) {
    if (content.schema() != null) {
      use(content.schema(), by);
    }
  }

  private void use(DocumentedField field, Link by) {
    String name = Addresses.schemaName(field);
    if (name != null) {
      usedBy.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(by);
    }
  }

  private void parts(DocumentedField schema) {
    for (DocumentedField property : schema.properties()) {
      String name = Addresses.schemaName(property);
      if (name != null) {
        String text = schema.name() + (Addresses.isElement(property) ? "" : "." + property.name());
        Link owner = new Link(text, addresses.of(String.valueOf(property.place().pointer())));
        partOf.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(owner);
      }
    }
  }

  List<SchemaView> all() {
    return reviewed.api().schemas().stream().map(this::view).toList();
  }

  private SchemaView view(DocumentedField schema) {
    String pointer = "/components/schemas" + JsonPointers.step(schema.name());
    var node = reviewed.api().spec().at(pointer);
    SourceEvidenceView whole = rows.whole(reviewed.api().spec().place(pointer));
    RowTable table = new RowTable(rows.own(Addresses.PROPERTY, schema));
    return new SchemaView(
        reviewed.name(),
        reviewed.api().spec().at("/info/title").asText(reviewed.name()),
        schema.name(),
        node.path("x-documented-name").asText(),
        addresses.schema(schema.name()),
        Prose.of(node.path("description").asText()),
        StatementView.of(schema, Set.of()),
        whole,
        table,
        List.copyOf(usedBy.getOrDefault(schema.name(), Set.of())),
        List.copyOf(partOf.getOrDefault(schema.name(), Set.of())),
        uses.of(schema.name()),
        alternatives(pointer),
        decided.touching(
            List.of(pointer), Stream.concat(whole.allDepartures(), table.departures())),
        reviewed.java().model(schema.name()).map(this::model).orElse(null));
  }

  /** Null for a schema without alternatives. */
  private SchemaView.@Nullable VariantList alternatives(String pointer) {
    SpecNode schema = reviewed.api().spec().node(pointer);
    List<Link> links = new ArrayList<>();
    for (String target : SchemaUses.alternatives(reviewed.api().spec(), schema)) {
      links.add(new Link(JsonPointers.lastName(target), addresses.of(target)));
    }
    List<String> values = new ArrayList<>();
    schema
        .get("discriminator")
        .get("mapping")
        .properties()
        .forEach((value, mapping) -> values.add(value + " → " + mapping.value().asText()));
    List<String> choice = reviewed.java().choice(schema.name());
    return links.isEmpty() && choice.isEmpty()
        ? null
        : new SchemaView.VariantList(
            links, schema.get("discriminator").text("propertyName"), values, choice);
  }

  private SchemaView.ModelClass model(JavaType type) {
    List<SchemaView.Accessor> accessors = new ArrayList<>();
    type.members()
        .forEach(accessor ->
            accessors.add(new SchemaView.Accessor(accessor.name(), accessor.declaration())));
    String page = javadoc == null || type.javadocAnchor().isEmpty()
        ? null
        : javadoc + "/" + type.javadocAnchor();
    return new SchemaView.ModelClass(type.type(), type.file() + ":" + type.line(), page, accessors);
  }
}
