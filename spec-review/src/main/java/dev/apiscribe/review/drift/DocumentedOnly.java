package dev.apiscribe.review.drift;

import dev.apiscribe.review.curated.Deviation;
import java.util.List;

/**
 * A parameter, a property, a status or the like that a document has and the spec has not.
 *
 * @param aspect which of them: {@code parameter}, {@code member}, {@code status}, {@code body},
 *     {@code mediaType}, {@code payload}, {@code operation}, {@code schema}, {@code server},
 *     {@code security}
 * @param name as documented; of a parameter after its location, {@code header X-Auth-Token}
 * @param summary type and whether it is required; empty where there is none
 * @param by the deviations that explain it; empty when there is no decision
 */
public record DocumentedOnly(
    SourceStatus status,
    String aspect,
    String name,
    String summary,
    List<SourceReference> references,
    List<Deviation> by) {}
