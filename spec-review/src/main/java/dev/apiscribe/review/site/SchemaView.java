package dev.apiscribe.review.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a schema shows.
 *
 * @param usedBy operations, each with the side
 * @param partOf schemas that have it as a property
 * @param java null where the model was not generated
 */
record SchemaView(
    String api,
    String apiTitle,
    String name,
    String documentedName,
    String href,
    @Nullable Prose description,
    List<StatementView> facts,
    SourceEvidenceView whole,
    RowTable table,
    List<Link> usedBy,
    List<Link> partOf,
    List<DeviationView> deviations,
    @Nullable ModelClass java) {

  /** @param javadoc relative to the site's folder; null where it was not built */
  record ModelClass(
      String type, String place, @Nullable String javadoc, List<Accessor> accessors) {}

  record Accessor(String property, String declaration) {}

  int uses() {
    return usedBy.size() + partOf.size();
  }

  boolean isUsed() {
    return uses() > 0;
  }
}
