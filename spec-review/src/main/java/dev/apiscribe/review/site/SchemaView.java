package dev.apiscribe.review.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a schema shows.
 *
 * @param usedBy operations, each with the side
 * @param partOf schemas that have it as a property
 * @param others what it is an alternative, a part, an element or a value of
 * @param alternatives null for a schema that has none
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
    List<Link> others,
    @Nullable VariantList alternatives,
    List<DeviationView> deviations,
    @Nullable ModelClass java) {

  /** @param javadoc relative to the site's folder; null where it was not built */
  record ModelClass(
      String type, String place, @Nullable String javadoc, List<Accessor> accessors) {}

  /**
   * @param property of the discriminator; empty without one
   * @param values what each value of it means, as the document says
   * @param choice how a reader of ours chooses; empty where no Java was generated
   */
  record VariantList(List<Link> links, String property, List<String> values, List<String> choice) {
    boolean isByProperty() {
      return !property.isEmpty();
    }

    boolean isGenerated() {
      return !choice.isEmpty();
    }
  }

  record Accessor(String property, String declaration) {}

  int uses() {
    return usedBy.size() + partOf.size() + others.size();
  }

  boolean isUsed() {
    return uses() > 0;
  }
}
