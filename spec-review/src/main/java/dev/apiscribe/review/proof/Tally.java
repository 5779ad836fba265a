package dev.apiscribe.review.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The outcomes of the checks of one item against one subject: a payload against its schema, an
 * exchange against the client.
 */
public final class Tally {
  private int passed;
  private int failed;
  private int notCovered;
  private final Set<String> aspects = new TreeSet<>();
  private final List<String> messages = new ArrayList<>();

  void add(String aspect, String pointer, String outcome, String message) {
    switch (outcome) {
      case "passed" -> passed++;
      case "failed" -> failed++;
      case "not-covered" -> notCovered++;
      default ->
        throw new IllegalArgumentException(
            "found the outcome " + outcome + ", expected passed, failed or not-covered");
    }
    aspects.add(aspect);
    if (!message.isEmpty()) {
      String where = pointer.isEmpty() ? "" : " at " + pointer;
      String text = aspect + where + ": " + message;
      if (!messages.contains(text)) {
        messages.add(text);
      }
    }
  }

  public int passed() {
    return passed;
  }

  public int failed() {
    return failed;
  }

  public int notCovered() {
    return notCovered;
  }

  /** Returns what was looked at, such as {@code round trip}. */
  public Set<String> aspects() {
    return aspects;
  }

  /** Why checks failed or could not be made. */
  public List<String> messages() {
    return messages;
  }

  public Outcome outcome() {
    return failed > 0 ? Outcome.FAILED : passed > 0 ? Outcome.PASSED : Outcome.NOT_COVERED;
  }
}
