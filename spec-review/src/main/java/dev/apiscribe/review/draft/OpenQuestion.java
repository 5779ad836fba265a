package dev.apiscribe.review.draft;

import dev.apiscribe.openapi.Place;
import java.util.List;

/**
 * A question that a person decides.
 *
 * @param pointers where it shows in the drafted {@code openapi.yaml}; for what the draft has
 *     nowhere, the place nearest to it
 * @param places what the pages state about it
 * @param open what is to decide, a sentence without the page's own words
 * @param draft what the draft does for now, a sentence
 */
public record OpenQuestion(
    QuestionKind kind, List<String> pointers, List<Place> places, String open, String draft) {}
