package dev.apiscribe.review.site;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body of one media type.
 *
 * @param type what stands before the schema's name, such as {@code array of}; the whole type where
 *     it has none; empty where there is none
 * @param schema null where it has no name
 * @param necessity {@code required} or {@code optional} for requests, empty for responses
 * @param table the properties of the object that it is, or that it lists
 */
record BodyView(
    String id,
    String mediaType,
    String type,
    @Nullable Link schema,
    String necessity,
    List<StatementView> facts,
    List<SourceReferenceView> documented,
    SourceStatusView sourceStatus,
    List<DepartureView> departures,
    RowTable table) {

  Stream<DepartureView> allDepartures() {
    return Stream.concat(departures.stream(), table.departures());
  }

  boolean hasSchema() {
    return schema != null || !type.isEmpty();
  }

  /**
   * @param detailed whether the properties have rows here; else only the schema's own page has them
   */
  static List<BodyView> of(
      List<DocumentedContent> contents,
      String owner,
      boolean detailed,
      ComparisonRows rows,
      Addresses addresses) {
    List<BodyView> bodies = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      DocumentedContent content = contents.get(i);
      String id = Addresses.contentId(owner, i);
      DocumentedField schema = content.schema();
      boolean first = schema != null
          && contents.subList(0, i).stream().noneMatch(other -> isSame(other.schema(), schema));
      var evidence = rows.evidence(content.place());
      Set<String> differing = new HashSet<>();
      evidence.departures().forEach(departure -> differing.add(departure.aspect()));
      bodies.add(new BodyView(
          id,
          String.valueOf(content.mediaType()),
          schema == null ? "" : type(schema),
          schema == null ? null : addresses.schemaOf(schema),
          content.required() == null ? "" : content.required() ? "required" : "optional",
          schema == null ? List.of() : StatementView.of(schema, differing),
          rows.referencesAsAWhole(evidence, differing),
          SourceStatusView.of(evidence.status()),
          rows.departures(evidence),
          new RowTable(
              detailed && schema != null && first
                  ? rows.properties((i == 0 ? owner : id) + ".", schema)
                  : List.of())));
    }
    return bodies;
  }

  private static boolean isSame(@Nullable DocumentedField one, DocumentedField other) {
    String name = Addresses.schemaName(other);
    return one != null && name != null && name.equals(Addresses.schemaName(one));
  }

  /** {@code array of}, before the name of a schema; the whole type where there is none. */
  static String type(DocumentedField field) {
    if (field.properties().size() == 1 && Addresses.isElement(field.properties().get(0))) {
      boolean list = field.properties().get(0).name().equals(DocumentedField.ITEMS);
      return (list ? "array of " : "map of ") + type(field.properties().get(0));
    }
    String name = Addresses.schemaName(field);
    return name == null ? field.text(Aspect.TYPE) : "";
  }
}
