package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects differences of one operation, or of the API as a whole. */
final class Differences {
  private final List<Difference> all;
  private final PageIdentity page;
  private final String operation;
  private final @Nullable String found;

  Differences(List<Difference> all, PageIdentity page) {
    this(all, page, "", null);
  }

  private Differences(
      List<Difference> all, PageIdentity page, String operation, @Nullable String found) {
    this.all = all;
    this.page = page;
    this.operation = operation;
    this.found = found;
  }

  Differences of(String key) {
    return new Differences(all, page, key, found);
  }

  /**
   * Those that are found while a thing of the spec is compared, wherever it is written what
   * differs.
   */
  Differences at(Place compared) {
    return new Differences(all, page, operation, compared.pointer());
  }

  String operation() {
    return operation;
  }

  void add(
      String aspect,
      @Nullable Statement documented,
      Place curatedPlace,
      @Nullable JsonNode curatedValue,
      Set<Side> sides) {
    add(
        documented == null
            ? Difference.Kind.ONLY_CURATED
            : curatedValue == null ? Difference.Kind.ONLY_DOCUMENTED : Difference.Kind.DIFFERENT,
        aspect,
        documented,
        curatedPlace,
        curatedValue,
        sides);
  }

  /** A thing as a whole that only the page has. */
  void unknown(Presence presence, Statement documented, Place would, Set<Side> sides) {
    add(presence.label(), documented, would, null, sides);
  }

  void undecided(String ambiguity, Statement documented, Place curatedPlace, Set<Side> sides) {
    add(Difference.Kind.UNDECIDED, ambiguity, documented, curatedPlace, null, sides);
  }

  private void add(
      Difference.Kind kind,
      String aspect,
      @Nullable Statement documented,
      Place curatedPlace,
      @Nullable JsonNode curatedValue,
      Set<Side> sides) {
    all.add(new Difference(
        kind,
        aspect,
        documented == null ? null : documented.place(),
        documented == null ? null : documented.value(),
        curatedPlace,
        curatedValue,
        page,
        operation,
        found == null ? String.valueOf(curatedPlace.pointer()) : found,
        sides));
  }
}
