package dev.apiscribe.review.update;

import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.page.PageSource;

/**
 * A page, and what it states.
 *
 * @param source its text
 */
public record ReadPage(PageSource source, DocumentedFacts facts) {}
