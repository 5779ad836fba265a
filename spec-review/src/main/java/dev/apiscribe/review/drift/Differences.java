package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.facts.Place;
import dev.apiscribe.review.facts.Statement;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects differences of one operation, or of the API as a whole. */
final class Differences {
  private final List<Difference> all;
  private final String document;
  private final String operation;

  Differences(List<Difference> all, String document, String operation) {
    this.all = all;
    this.document = document;
    this.operation = operation;
  }

  Differences of(String key) {
    return new Differences(all, document, key);
  }

  Differences ofNothing() {
    return new Differences(new ArrayList<>(), document, operation);
  }

  String operation() {
    return operation;
  }

  void add(
      String aspect, @Nullable Statement documented, Place curatedPlace, @Nullable JsonNode curatedValue, Set<Side> sides) {
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

  void undecided(String doubt, Statement documented, Place curatedPlace, Set<Side> sides) {
    add(Difference.Kind.UNDECIDED, doubt, documented, curatedPlace, null, sides);
  }

  private void add(
      Difference.Kind kind,
      String aspect,
      @Nullable Statement documented,
      Place curatedPlace,
      @Nullable JsonNode curatedValue,
      Set<Side> sides) {
    all.add(
        new Difference(
            kind,
            aspect,
            documented == null ? null : documented.place(),
            documented == null ? null : documented.value(),
            curatedPlace,
            curatedValue,
            document,
            operation,
            sides));
  }

  List<Difference> all() {
    return all;
  }
}
