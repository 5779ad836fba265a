package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.curated.SpecYaml;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.Passage;
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
    if (isUnreadablePayload(difference)) {
      return subject + ": the payload in the docs is " + page + ". The spec has one that is.";
    }
    return switch (difference.kind()) {
      case DIFFERENT ->
        subject + ": " + aspect + " is " + page + " in the docs and " + spec + " in the spec.";
      case ONLY_DOCUMENTED ->
        aspect.equals(Presence.WORDS.label())
            ? subject + ": the docs have a new or changed sentence, which words.yaml does not have."
            : subject + ": only the docs have " + aspect + " " + page + ".";
      case ONLY_CURATED -> subject + ": only the spec has " + aspect + " " + spec + ".";
      case UNDECIDED ->
        subject + ": " + Ambiguity.of(aspect).map(Ambiguity::meaning).orElse(aspect) + " (" + page + ").";
    };
  }

  /** What to do next; with the line for deviations.yaml that settles it. */
  static String next(Difference difference) {
    String explains = "explains: [" + entry(difference) + "]";
    return decision(difference, explains) + later(difference);
  }

  private static String decision(Difference difference, String explains) {
    if (isUnreadablePayload(difference)) {
      return "Keep the example when it is what the docs mean, and enter the decision in deviations.yaml with "
          + explains + ".";
    }
    return switch (difference.kind()) {
      case DIFFERENT ->
        "Follow the docs there, or enter the decision in deviations.yaml with " + explains + ".";
      case ONLY_DOCUMENTED ->
        difference.aspect().equals(Presence.WORDS.label())
            ? "Read it, take what it states into the spec, and run drift --docs DIR --accept-words. Then write into words.yaml which fact it states and where that is,"
                + " or why none, and run the command again. Or enter the decision in deviations.yaml with "
                + explains + "."
            : "Take it into the spec, or enter the decision in deviations.yaml with " + explains
                + ".";
      case ONLY_CURATED ->
        "Take it out of the spec, or enter the decision in deviations.yaml with " + explains + ".";
      case UNDECIDED -> "Decide, and enter the decision in deviations.yaml with " + explains + ".";
    };
  }

  /** What a decision on a later page needs besides: lint compares with the text on record, which is still that of before. */
  private static String later(Difference difference) {
    return difference.page().text() == PageIdentity.TextKind.OTHER
        ? " This text of " + difference.page().document()
            + " is not the one on record: enter its sha256sum in documents.yaml, and run"
            + " drift --docs DIR --accept-facts. Until then lint reports a new decision on it as explanation-alone."
        : "";
  }

  private static boolean isUnreadablePayload(Difference difference) {
    JsonNode documented = difference.documentedValue();
    return difference.aspect().equals(Presence.PAYLOAD.label())
        && difference.kind() == Difference.Kind.DIFFERENT
        && documented != null
        && documented.asText().startsWith(ExampleComparison.NO_JSON);
  }

  /** The line as it goes into deviations.yaml. */
  private static String entry(Difference difference) {
    ObjectNode entry = JsonNodeFactory.instance
        .objectNode()
        .put("aspect", difference.aspect())
        .put("at", difference.pointer());
    JsonNode documented = difference.documentedValue();
    if (documented != null) {
      boolean words = difference.aspect().equals(Presence.WORDS.label());
      entry.set(
          "documented",
          words ? TextNode.valueOf(Passage.digestOf(documented.asText())) : documented);
    }
    if (difference.curatedValue() != null) {
      entry.set("curated", difference.curatedValue());
    }
    return SpecYaml.line(entry);
  }

  /** The schema and member, or the operation, that a pointer leads to. */
  private static String subject(Difference difference) {
    String pointer = difference.pointer();
    if (pointer.startsWith("/components/") && !pointer.equals("/components/schemas")) {
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
    boolean ofAll = pointer.equals("/security")
        || pointer.equals("/components/schemas")
        || pointer.startsWith("/servers");
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
