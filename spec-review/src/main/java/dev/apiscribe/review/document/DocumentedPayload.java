package dev.apiscribe.review.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import org.jspecify.annotations.Nullable;

/**
 * A printed payload.
 *
 * @param text as printed, for a payload that is not JSON
 * @param value the JSON value; null when the text is not valid JSON
 * @param problem why it is not valid JSON, with the line; null when it is
 */
public record DocumentedPayload(
    String name,
    Place place,
    String text,
    @Nullable JsonNode value,
    @Nullable String problem) {}
