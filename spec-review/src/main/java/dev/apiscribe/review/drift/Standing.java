package dev.apiscribe.review.drift;

import java.util.List;

/**
 * How a place of the spec stands to the documents.
 *
 * @param sightings where and what they say of it; empty for what only the spec has
 */
public record Standing(Mark mark, List<Sighting> sightings, List<Departure> departures) {
  static Standing of(boolean read, List<Sighting> sightings, List<Departure> departures) {
    Mark mark = !read
        ? Mark.UNREAD
        : !departures.isEmpty()
            ? Mark.of(departures.stream().map(Departure::by).toList())
            : sightings.isEmpty()
                ? Mark.UNSTATED
                : sightings.stream().allMatch(Sighting::published)
                    ? Mark.PUBLISHED_ONLY
                    : Mark.SAME;
    return new Standing(mark, sightings, departures);
  }
}
