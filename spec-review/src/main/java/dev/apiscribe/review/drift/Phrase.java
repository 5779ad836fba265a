package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.facts.Aspect;
import dev.apiscribe.review.facts.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Differences in words. */
final class Phrase {
  private Phrase() {}

  static String of(Difference difference) {
    String subject = subject(difference);
    String aspect = difference.aspect();
    boolean listed = aspect.equals(Aspect.SECURITY.label()) || aspect.equals(Aspect.SERVER.label());
    String page = listed ? list(difference.documentedValue()) : value(difference.documentedValue());
    String spec = listed ? list(difference.curatedValue()) : value(difference.curatedValue());
    return switch (difference.kind()) {
      case DIFFERENT -> subject + ": " + aspect + " is " + page + " in the docs and " + spec + " in the spec.";
      case ONLY_DOCUMENTED -> aspect.equals(Presence.WORDS.label())
          ? subject + ": the docs have a sentence that nobody has read."
          : subject + ": only the docs have " + aspect + " " + page + ".";
      case ONLY_CURATED -> subject + ": only the spec has " + aspect + " " + spec + ".";
      case UNDECIDED -> subject + ": " + Doubt.of(aspect).map(Doubt::meaning).orElse(aspect) + " (" + page + ").";
    };
  }

  /** What to do next; with the line for deviations.yaml that settles it. */
  static String next(Difference difference) {
    String explains = "explains: [{" + entry(difference) + "}]";
    return switch (difference.kind()) {
      case DIFFERENT -> "Follow the docs there, or enter the decision in deviations.yaml with " + explains + ".";
      case ONLY_DOCUMENTED -> difference.aspect().equals(Presence.WORDS.label())
          ? "Read it. What it states goes into the spec; then run drift with --accept-words, or enter a decision with " + explains + "."
          : "Take it into the spec, or enter the decision in deviations.yaml with " + explains + ".";
      case ONLY_CURATED -> "Take it out of the spec, or enter the decision in deviations.yaml with " + explains + ".";
      case UNDECIDED -> "Decide, and enter the decision in deviations.yaml with " + explains + ".";
    };
  }

  private static String entry(Difference difference) {
    List<String> parts = new ArrayList<>(List.of("aspect: " + difference.aspect(), "at: " + difference.pointer()));
    JsonNode documented = difference.documentedValue();
    if (documented != null) {
      boolean words = difference.aspect().equals(Presence.WORDS.label());
      parts.add("documented: " + (words ? "'" + Passage.digestOf(documented.asText()) + "'" : documented));
    }
    if (difference.curatedValue() != null) {
      parts.add("curated: " + difference.curatedValue());
    }
    return String.join(", ", parts);
  }

  /** The schema and member, or the operation, that a pointer leads to. */
  private static String subject(Difference difference) {
    String pointer = difference.pointer();
    if (pointer.startsWith("/components/")) {
      String[] steps = pointer.split("/");
      StringBuilder subject = new StringBuilder(steps.length > 3 ? steps[3] : steps[2]);
      for (int i = 4; i + 1 < steps.length; i++) {
        if (steps[i].equals("properties")) {
          subject.append('.').append(steps[++i]);
        } else if (steps[i].equals("items")) {
          subject.append("[]");
        }
      }
      return subject.toString().replace("~1", "/").replace("~0", "~");
    }
    boolean ofAll = pointer.equals("/security") || pointer.startsWith("/servers");
    return difference.operation().isEmpty() || ofAll ? "API" : difference.operation();
  }

  /** Alternatives, in words. */
  private static String list(@Nullable JsonNode values) {
    if (values == null || !values.isArray()) {
      return value(values);
    }
    List<String> texts = new ArrayList<>();
    values.forEach(text -> texts.add(text.asText()));
    return String.join(" or ", texts);
  }

  private static String value(@Nullable JsonNode value) {
    String text = value == null ? "nothing" : value.isTextual() ? value.asText() : value.toString();
    return text.length() > 120 ? text.substring(0, 117) + "..." : text;
  }
}
