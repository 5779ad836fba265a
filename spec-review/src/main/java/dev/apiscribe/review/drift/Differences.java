package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.document.Place;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects differences of one operation, or of the API as a whole; and, for the record, what was seen on the way. */
final class Differences {
  private final List<Difference> all;
  private final FactLedger.LedgerPage seen;
  private final PageIdentity page;
  private final String operation;
  private final @Nullable String found;

  Differences(List<Difference> all, FactLedger.LedgerPage seen, PageIdentity page) {
    this(all, seen, page, "", null);
  }

  private Differences(
      List<Difference> all,
      FactLedger.LedgerPage seen,
      PageIdentity page,
      String operation,
      @Nullable String found) {
    this.all = all;
    this.seen = seen;
    this.page = page;
    this.operation = operation;
    this.found = found;
  }

  Differences of(String key) {
    return new Differences(all, seen, page, key, found);
  }

  /** Those that are found while a thing of the spec is compared, wherever it is written what differs. */
  Differences at(Place compared) {
    return new Differences(all, seen, page, operation, compared.pointer());
  }

  String operation() {
    return operation;
  }

  /** A thing of the page was paired with one of the spec, or with the place where the spec would have it. */
  void see(Place curated, Place printed, Map<String, JsonNode> said) {
    seen.see(String.valueOf(curated.pointer()), printed.line(), said);
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
    see(would, documented.place(), Map.of(presence.label(), documented.value()));
    add(presence.label(), documented, would, null, sides);
  }

  /** What a page leaves open, whatever the spec says; that it does is a part of the record. */
  void ambiguity(Ambiguity ambiguity, Statement documented, Place curatedPlace, Set<Side> sides) {
    seen.ambiguity(
        String.valueOf(curatedPlace.pointer()),
        documented.place().line(),
        ambiguity,
        documented.value());
    undecided(ambiguity.id(), documented, curatedPlace, sides);
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
