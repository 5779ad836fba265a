package dev.apiscribe.review.draft;

import dev.apiscribe.review.document.DocumentedFacts;

/**
 * What one page states, and where it stood.
 *
 * @param section the name of the folder that it lay in, below the one that was named; empty when there is none
 */
public record DraftPage(DocumentedFacts facts, String section) {}
