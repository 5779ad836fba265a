package dev.apiscribe.review.document;

import dev.apiscribe.openapi.Place;
import java.util.List;

/**
 * A status, or {@code default}; {@code ?} where a page prints an example of a response whose status
 * it has lost. Without content there is no body.
 */
public record DocumentedResponse(
    String status, Place place, List<DocumentedContent> content, List<Passage> words) {}
