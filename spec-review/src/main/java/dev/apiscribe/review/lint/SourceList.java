package dev.apiscribe.review.lint;

import dev.apiscribe.openapi.SpecTree;
import java.util.Set;

/**
 * A documents.yaml, and what it is checked against.
 *
 * @param apis the names of the APIs that lie beside it
 */
record SourceList(SpecTree documents, Set<String> apis) {}
