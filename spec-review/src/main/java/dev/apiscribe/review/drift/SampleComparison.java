package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.facts.DocumentedField;
import dev.apiscribe.review.facts.DocumentedPayload;
import dev.apiscribe.review.facts.Place;
import dev.apiscribe.review.facts.Statement;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Printed payloads against those that are kept. A value that changed in many payloads changed once, at the schema that all of them share. */
final class SampleComparison {
  private final Differences differences;
  private final Set<Side> sides;

  SampleComparison(Differences differences, Set<Side> sides) {
    this.differences = differences;
    this.sides = sides;
  }

  /** The schema is the curated one of the body; null when it has none. */
  void compare(List<DocumentedPayload> documented, List<DocumentedPayload> curated, Place content, @Nullable DocumentedField schema) {
    List<DocumentedPayload> left = new ArrayList<>(curated);
    for (DocumentedPayload payload : documented) {
      DocumentedPayload kept = left.isEmpty() ? null : left.remove(0);
      if (payload.value() == null) {
        String problem = "not valid JSON: " + payload.problem();
        Place place = kept == null ? below(content, "/examples") : kept.place();
        differences.add(
            Presence.PAYLOAD.label(),
            new Statement(TextNode.valueOf(problem), payload.place()),
            place,
            kept == null ? null : TextNode.valueOf(kept.name()),
            sides);
      } else if (kept == null) {
        Statement printed = new Statement(TextNode.valueOf(payload.name()), payload.place());
        differences.add(Presence.PAYLOAD.label(), printed, below(content, "/examples"), null, sides);
      } else if (kept.value() != null) {
        values(payload.value(), kept.value(), schema, payload.place(), kept.place(), "");
      }
    }
    for (DocumentedPayload kept : left) {
      differences.add(Presence.PAYLOAD.label(), null, kept.place(), TextNode.valueOf(kept.name()), sides);
    }
  }

  private void values(
      JsonNode printed, JsonNode kept, @Nullable DocumentedField schema, Place line, Place example, String at) {
    if (printed.isObject() && kept.isObject()) {
      Set<String> names = new TreeSet<>();
      printed.fieldNames().forEachRemaining(names::add);
      kept.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        DocumentedField member =
            schema == null ? null : schema.member(name).orElse(schema.member(DocumentedField.VALUES).orElse(null));
        boolean both = printed.has(name) && kept.has(name);
        // A member that no schema declares was reported as a member.
        if (both || schema == null || member != null) {
          values(printed.path(name), kept.path(name), member, line, example, at + "/" + name);
        }
      }
    } else if (printed.isArray() && kept.isArray() && printed.size() == kept.size()) {
      DocumentedField items = schema == null ? null : schema.member(DocumentedField.ITEMS).orElse(null);
      for (int i = 0; i < printed.size(); i++) {
        values(printed.get(i), kept.get(i), items, line, example, at + "/" + i);
      }
    } else if (!printed.equals(kept)) {
      Place place = schema == null ? example : schema.place();
      differences.add(
          Presence.SAMPLE.label(),
          printed.isMissingNode() ? null : new Statement(printed, line),
          place,
          kept.isMissingNode() ? null : kept,
          sides);
    }
  }

  private static Place below(Place owner, String steps) {
    return new Place(owner.source(), owner.line(), owner.pointer() + steps);
  }
}
