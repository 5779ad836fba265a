package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.review.curated.SpecYaml;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes differences as sentences. */
final class DifferenceMessage {
  private static final String PROPERTIES = "/properties/";
  /** As {@link Summary#ofParameter} writes it. */
  private static final Pattern PARAMETER = Pattern.compile("(\\w+) (.+): ([^:]*)");

  private DifferenceMessage() {}

  static String of(Difference difference) {
    String subject = subject(difference);
    String aspect = difference.aspect();
    boolean listed = aspect.equals(Aspect.SECURITY.label()) || aspect.equals(Aspect.SERVER.label());
    String page = listed ? list(difference.documentedValue()) : value(difference.documentedValue());
    String spec = listed ? list(difference.curatedValue()) : value(difference.curatedValue());
    if (isUnreadablePayload(difference)) {
      return subject + ": the payload in the docs is " + page + ". The spec has a valid one.";
    }
    if (aspect.equals(Presence.UNREAD.label())) {
      return unread(difference, subject);
    }
    return switch (difference.kind()) {
      case DIFFERENT ->
        subject + ": " + label(difference) + " is " + page + " in the docs but " + spec
            + " in the spec.";
      case ONLY_DOCUMENTED ->
        aspect.equals(Presence.WORDS.label())
            ? subject + ": new or changed sentence in the docs, not reviewed in words.yaml."
            : element(difference, page) + " is documented but missing from the spec.";
      case ONLY_CURATED -> element(difference, spec) + " is in the spec but not documented.";
      case UNDECIDED ->
        subject + ": " + Ambiguity.of(aspect).map(Ambiguity::meaning).orElse(aspect) + " (" + page
            + ").";
    };
  }

  private static String unread(Difference difference, String subject) {
    JsonNode said = difference.documentedValue();
    JsonNode before = difference.curatedValue();
    String is = value(said == null ? null : said.get(UnreadComparison.IS));
    String was = value(before == null ? null : before.get(UnreadComparison.IS));
    JsonNode keyword = said == null ? before : said;
    String place = keyword == null ? "" : keyword.path(UnreadComparison.AT).asText();
    return subject + ": " + place
        + switch (difference.kind()) {
          case ONLY_CURATED -> " (" + was + ") is on record but not in the docs";
          case ONLY_DOCUMENTED -> " (" + is + ") is in the docs but not on record";
          default -> " is " + is + " in the docs but " + was + " on record";
        }
        + ", and the review does not read it.";
  }

  /**
   * Names what only one side has: a property or parameter by its name and type, anything else by
   * its value.
   */
  private static String element(Difference difference, String value) {
    String pointer = difference.pointer();
    int parent = pointer.lastIndexOf(PROPERTIES);
    if (difference.aspect().equals(Presence.MEMBER.label())
        && parent >= 0
        && pointer.indexOf('/', parent + PROPERTIES.length()) < 0) {
      return subject(pointer.substring(0, parent), difference.operation()) + ": property "
          + JsonPointers.unescaped(pointer.substring(parent + PROPERTIES.length())) + " (" + value
          + ")";
    }
    Matcher parameter = PARAMETER.matcher(value);
    if (difference.aspect().equals(Presence.PARAMETER.label()) && parameter.matches()) {
      return subject(difference) + ": " + parameter.group(1) + " parameter " + parameter.group(2)
          + " (" + parameter.group(3) + ")";
    }
    return subject(difference) + ": " + label(difference) + " " + value;
  }

  private static String label(Difference difference) {
    return difference.aspect().equals(Presence.SAMPLE.label()) ? "example" : difference.aspect();
  }

  /** Returns what to do next; with the line for deviations.yaml that settles it. */
  static String next(Difference difference) {
    if (difference.aspect().equals(Presence.UNREAD.label())) {
      return "Change the spec when the contract depends on it. Then "
          + (difference.page().text() == PageIdentity.TextKind.OTHER
              ? "enter the sha256sum of the page in documents.yaml, and "
              : "")
          + "run drift --docs DIR --accept-facts.";
    }
    String explains = "explains: [" + entry(difference) + "]";
    return decision(difference, explains) + later(difference);
  }

  private static String decision(Difference difference, String explains) {
    if (isUnreadablePayload(difference)) {
      return "Keep the example when it is what the docs mean, and record a deviation in deviations.yaml with "
          + explains + ".";
    }
    return switch (difference.kind()) {
      case DIFFERENT ->
        "Change the spec to match the docs, or record a deviation in deviations.yaml with "
            + explains + ".";
      case ONLY_DOCUMENTED ->
        difference.aspect().equals(Presence.WORDS.label())
            ? "Read it, add what it states to the spec, and run drift --docs DIR --accept-words. Then enter in words.yaml which fact it states and where that is,"
                + " or why none, and run the command again. Or record a deviation in deviations.yaml with "
                + explains + "."
            : "Add it to the spec, or record a deviation in deviations.yaml with " + explains + ".";
      case ONLY_CURATED ->
        "Remove it from the spec, or record a deviation in deviations.yaml with " + explains + ".";
      case UNDECIDED -> "Decide, and record a deviation in deviations.yaml with " + explains + ".";
    };
  }

  /**
   * Returns what a decision on a later page needs besides: lint compares with the text on record,
   * which is still that of before.
   */
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

  private static String subject(Difference difference) {
    return subject(difference.pointer(), difference.operation());
  }

  /** Names the schema and property, or the operation, that a pointer leads to. */
  private static String subject(String pointer, String operation) {
    if (pointer.startsWith("/components/") && !pointer.equals("/components/schemas")) {
      String[] steps = pointer.split("/");
      StringBuilder subject = new StringBuilder(steps.length > 3 ? steps[3] : steps[2]);
      for (int i = 4; i < steps.length; i++) {
        if (steps[i].equals("properties") && i + 1 < steps.length) {
          subject.append('.').append(steps[++i]);
        } else if (steps[i].equals("items")) {
          subject.append("[]");
        }
      }
      return JsonPointers.unescaped(subject.toString());
    }
    boolean ofAll = pointer.equals("/security")
        || pointer.equals("/components/schemas")
        || pointer.startsWith("/servers");
    return operation.isEmpty() || ofAll ? "API" : operation;
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
