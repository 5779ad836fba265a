package dev.apiscribe.review.draft;

import dev.apiscribe.review.document.DocumentedFacts;

/**
 * The facts of one page, and its place.
 *
 * @param section the name of the folder that it lay in, below the one that was named; empty when
 *     there is none
 */
public record DraftPage(DocumentedFacts facts, String section) {}
