package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.curated.Deviation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a document and the spec do not say in the same way, or that a document leaves
 * open.
 *
 * @param aspect as in the {@code explains} of deviations.yaml
 * @param documented null when the document does not say it
 * @param curated null when the spec does not say it
 * @param by the deviations that explain it; empty when there is no decision
 */
public record Departure(
    String aspect, @Nullable JsonNode documented, @Nullable JsonNode curated, List<Deviation> by) {}
