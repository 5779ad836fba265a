package dev.apiscribe.review.draft;

import dev.apiscribe.openapi.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Collects open questions; the same question about several places is one question. */
final class OpenQuestions {
  private final Map<Key, Places> all = new LinkedHashMap<>();

  private record Key(QuestionKind kind, String open, String draft) {}

  private record Places(Set<String> pointers, Set<Place> places) {}

  void add(QuestionKind kind, String pointer, Place place, String open, String draft) {
    add(kind, pointer, List.of(place), open, draft);
  }

  void add(QuestionKind kind, String pointer, Collection<Place> places, String open, String draft) {
    Places where = all.computeIfAbsent(
        new Key(kind, open, draft),
        key -> new Places(new LinkedHashSet<>(), new LinkedHashSet<>()));
    where.pointers().add(pointer);
    where.places().addAll(places);
  }

  /**
   * Lists the questions by kind, in the order in which they were added, with each pointer settled.
   */
  List<OpenQuestion> list(UnaryOperator<String> settled) {
    List<OpenQuestion> list = new ArrayList<>();
    all.forEach((question, where) -> list.add(new OpenQuestion(
        question.kind(),
        where.pointers().stream().map(settled).distinct().toList(),
        List.copyOf(where.places()),
        question.open(),
        question.draft())));
    list.sort(Comparator.comparing(OpenQuestion::kind));
    return List.copyOf(list);
  }
}
