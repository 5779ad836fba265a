package dev.apiscribe.review.document;

import com.fasterxml.jackson.databind.JsonNode;

/** A value, and where it is said. */
public record Statement(JsonNode value, Place place) {}
