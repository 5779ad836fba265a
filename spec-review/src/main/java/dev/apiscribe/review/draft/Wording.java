package dev.apiscribe.review.draft;

import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The sentences of the pages, which a person reads: what they state goes into the spec in other
 * words.
 */
final class Wording {
  private final List<Place> places = new ArrayList<>();
  private final Set<List<DocumentedField>> seen =
      Collections.newSetFromMap(new IdentityHashMap<>());

  private Wording() {}

  static void decide(DraftedOperation operation, OpenQuestions questions) {
    Wording wording = new Wording();
    wording.add(operation.documented().words());
    operation.documented().parameters().forEach(wording::field);
    operation.documented().request().forEach(wording::content);
    operation.documented().responses().forEach(response -> {
      wording.add(response.words());
      response.content().forEach(wording::content);
    });
    int count = wording.places.size();
    questions.add(
        QuestionKind.WORDING,
        operation.pointer(),
        count == 0 ? List.of(operation.documented().place()) : wording.places,
        operation.id() + ": what is stated in its "
            + (count == 1 ? "one sentence" : count + " sentences")
            + " that the spec does not say yet?",
        "Summary and description are made of the names and the route; properties have no descriptions.");
  }

  static void decide(List<DraftPage> pages, OpenQuestions questions) {
    List<Place> places = pages.stream()
        .flatMap(page -> page.facts().words().stream())
        .map(Passage::place)
        .toList();
    if (!places.isEmpty()) {
      questions.add(
          QuestionKind.WORDING,
          "/info/description",
          places,
          "What do the sentences about the API as a whole state?",
          "One sentence made of the title.");
    }
  }

  private void content(DocumentedContent content) {
    if (content.schema() != null) {
      field(content.schema());
    }
  }

  private void field(DocumentedField field) {
    add(field.words());
    if (seen.add(field.properties())) {
      field.properties().forEach(this::field);
    }
  }

  private void add(List<Passage> words) {
    words.forEach(passage -> places.add(passage.place()));
  }
}
