package dev.apiscribe.review.update;

import dev.apiscribe.review.drift.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person decided, and the numbers that decisions have. */
final class ChosenDecisions {
  /** The entry of deviations.yaml for what a person keeps. */
  static final HouseRule KEPT = new HouseRule(
      "kept-when-the-page-changed",
      "departure",
      "A later text says something else.",
      "What the spec said before.",
      "A person decided to keep it when the text changed.");

  private final Map<String, Integer> numbers;
  private final Map<LeftDecision, LeftDecision.Choice> choices;

  /** Reads what is open. */
  interface OpenDifferences {
    List<Difference> now() throws IOException;
  }

  private ChosenDecisions(
      Map<String, Integer> numbers, Map<LeftDecision, LeftDecision.Choice> choices) {
    this.numbers = numbers;
    this.choices = choices;
  }

  /**
   * Reads chosen; fails when one has no decision, or is none of its choices.
   *
   * @param decided letters of choices by the numbers of decisions
   */
  static ChosenDecisions of(Staging staging, Map<Integer, String> decided, OpenDifferences open)
      throws IOException, UpdateRefusedException {
    var page = staging.file("decisions.md");
    Map<String, Integer> numbers =
        Files.exists(page) ? DecisionsPage.numbers(Files.readString(page)) : Map.of();
    if (decided.isEmpty()) {
      return new ChosenDecisions(numbers, Map.of());
    }
    Map<Integer, LeftDecision> all = DecisionsPage.numbered(LeftDecision.of(open.now()), numbers);
    Map<LeftDecision, LeftDecision.Choice> choices = new LinkedHashMap<>();
    for (Map.Entry<Integer, String> one : decided.entrySet()) {
      LeftDecision decision = all.get(one.getKey());
      if (decision == null || !numbers.containsKey(decision.key())) {
        throw new UpdateRefusedException("--decide " + one.getKey() + "=" + one.getValue()
            + ": found no decision with this number, expected one of "
            + new ArrayList<>(numbers.values()) + ". Run the update without --decide first.");
      }
      choices.put(decision, choice(decision, one));
    }
    return new ChosenDecisions(numbers, choices);
  }

  private static LeftDecision.Choice choice(LeftDecision decision, Map.Entry<Integer, String> one)
      throws UpdateRefusedException {
    for (LeftDecision.Choice choice : decision.choices()) {
      if (choice.letter().equals(one.getValue())) {
        return choice;
      }
    }
    throw new UpdateRefusedException("--decide " + one.getKey() + "=" + one.getValue()
        + ": expected one of "
        + decision.choices().stream().map(LeftDecision.Choice::letter).toList() + ".");
  }

  Map<String, Integer> numbers() {
    return numbers;
  }

  boolean follows(Difference difference) {
    return has(difference, LeftDecision.Choice.FOLLOW);
  }

  boolean keeps(Difference difference) {
    return has(difference, LeftDecision.Choice.KEEP);
  }

  /** Returns whether the keyword, or the sentence, needs no more thought. */
  boolean isSettled(Difference difference) {
    return has(difference, LeftDecision.Choice.ON_RECORD)
        || has(difference, LeftDecision.Choice.READ)
        || has(difference, LeftDecision.Choice.NO_FACT);
  }

  boolean isWithoutFact(Difference difference) {
    return has(difference, LeftDecision.Choice.NO_FACT);
  }

  private boolean has(Difference difference, LeftDecision.Choice choice) {
    return choices.entrySet().stream()
        .anyMatch(one -> one.getValue() == choice && one.getKey().has(difference));
  }
}
