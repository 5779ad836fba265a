package dev.apiscribe.review.draft;

import dev.apiscribe.review.document.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Decisions while they are collected: what is open in the same way at several places is one decision. */
final class Decisions {
  private final Map<Question, Where> all = new LinkedHashMap<>();

  private record Question(DecisionKind kind, String open, String draft) {}

  private record Where(Set<String> pointers, Set<Place> places) {}

  void add(DecisionKind kind, String pointer, Place place, String open, String draft) {
    add(kind, pointer, List.of(place), open, draft);
  }

  void add(DecisionKind kind, String pointer, Collection<Place> places, String open, String draft) {
    Where where = all.computeIfAbsent(
        new Question(kind, open, draft),
        key -> new Where(new LinkedHashSet<>(), new LinkedHashSet<>()));
    where.pointers().add(pointer);
    where.places().addAll(places);
  }

  /** By kind, and within it in the order in which they came up; each pointer turned into one that leads somewhere. */
  List<Decision> list(UnaryOperator<String> settled) {
    List<Decision> list = new ArrayList<>();
    all.forEach((question, where) -> list.add(new Decision(
        question.kind(),
        where.pointers().stream().map(settled).distinct().toList(),
        List.copyOf(where.places()),
        question.open(),
        question.draft())));
    list.sort(Comparator.comparing(Decision::kind));
    return List.copyOf(list);
  }
}
