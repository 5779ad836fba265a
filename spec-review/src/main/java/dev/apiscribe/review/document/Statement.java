package dev.apiscribe.review.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;

/** A value, and where it is said. */
public record Statement(JsonNode value, Place place) {}
