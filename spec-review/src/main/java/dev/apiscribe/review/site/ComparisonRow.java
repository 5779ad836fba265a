package dev.apiscribe.review.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter, a property, a status or a body: what the spec says of it beside what the documents
 * say.
 *
 * @param name as it travels
 * @param in where a parameter travels; empty for a property
 * @param schema the named schema that it is, or holds; null when there is none
 * @param description null where the spec has none
 * @param place file and line of the spec; empty for what only a document has
 * @param ledger entries about it, where no document has it and no departure names one
 * @param documentedOnly whether the spec does not have it
 */
record ComparisonRow(
    String id,
    String name,
    String in,
    @Nullable Link schema,
    List<StatementView> curated,
    @Nullable Prose description,
    String place,
    List<SourceReferenceView> documented,
    SourceStatusView sourceStatus,
    List<DepartureView> departures,
    List<DeviationView> ledger,
    boolean documentedOnly) {
  /** Returns whether entries of the ledger say what documents do not. */
  boolean isExplained() {
    return !departures.isEmpty() || !ledger.isEmpty();
  }
}
