package dev.apiscribe.review.site;

import dev.apiscribe.review.proof.CheckedItem;
import dev.apiscribe.review.proof.Outcome;
import dev.apiscribe.review.proof.Subject;
import dev.apiscribe.review.proof.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The checks of a payload: by itself, and in the exchanges in which it travelled. */
record PayloadProof(String name, List<CheckedItem> byItself, List<CheckedItem> travelled) {
  /** @param items those of the payload's operation */
  static PayloadProof of(String name, List<CheckedItem> items) {
    return new PayloadProof(
        name,
        items.stream()
            .filter(item -> item.scope().equals("payload") && item.name().equals(name))
            .toList(),
        items.stream()
            .filter(item -> !item.scope().equals("payload")
                && item.status() > 0
                && item.payloads().contains(name))
            .toList());
  }

  boolean isPassed() {
    List<CheckedItem> all = new ArrayList<>(byItself);
    all.addAll(travelled);
    return !byItself.isEmpty() && all.stream().noneMatch(item -> item.outcome() == Outcome.FAILED);
  }

  List<PayloadView.CheckView> views() {
    List<PayloadView.CheckView> views = new ArrayList<>();
    for (CheckedItem item : byItself) {
      item.tallies()
          .forEach((subject, tally) -> views.add(new PayloadView.CheckView(
              subject.title(), CoverageCell.of("", tally), aspects(tally), tally.messages())));
    }
    for (Subject subject : ExchangeView.SUBJECTS) {
      List<CheckedItem> held =
          travelled.stream().filter(item -> item.tallies().containsKey(subject)).toList();
      if (!held.isEmpty()) {
        List<Tally> tallies =
            held.stream().map(item -> item.tallies().get(subject)).toList();
        long passed =
            tallies.stream().filter(tally -> tally.outcome() == Outcome.PASSED).count();
        views.add(new PayloadView.CheckView(
            subject.title(),
            new CoverageCell("", CheckedItem.outcome(tallies), passed + " of " + held.size()),
            "with status "
                + held.stream()
                    .map(item -> String.valueOf(item.status()))
                    .distinct()
                    .collect(Collectors.joining(", ")),
            tallies.stream()
                .flatMap(tally -> tally.messages().stream())
                .distinct()
                .toList()));
      }
    }
    return alike(views);
  }

  /** Neighbours that were checked against the same with the same result share a line. */
  private static List<PayloadView.CheckView> alike(List<PayloadView.CheckView> views) {
    List<PayloadView.CheckView> folded = new ArrayList<>();
    for (PayloadView.CheckView view : views) {
      PayloadView.CheckView last = folded.isEmpty() ? null : folded.get(folded.size() - 1);
      if (last != null && last.isAlike(view)) {
        folded.set(folded.size() - 1, last.with(view));
      } else {
        folded.add(view);
      }
    }
    return folded;
  }

  /** Returns what is looked at again without nulls is not named twice. */
  private static String aspects(Tally tally) {
    return tally.aspects().stream()
        .filter(aspect -> !aspect.contains(", non-null"))
        .collect(Collectors.joining(", "));
  }
}
