package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Printed payloads against those that are kept. A value that changed in many payloads changed once,
 * at the schema that all of them share.
 */
final class ExampleComparison {
  static final String NO_JSON = "not valid JSON: ";

  private final Differences differences;
  private final Set<Side> sides;

  ExampleComparison(Differences differences, Set<Side> sides) {
    this.differences = differences;
    this.sides = sides;
  }

  /**
   * @param page the body as the page has it, and {@code schema} as the spec has it; null where
   *     there is none
   */
  void compare(
      List<DocumentedPayload> documented,
      List<DocumentedPayload> curated,
      Place content,
      @Nullable DocumentedField page,
      @Nullable DocumentedField schema) {
    List<DocumentedPayload> left = new ArrayList<>(curated);
    for (DocumentedPayload payload : documented) {
      DocumentedPayload kept = left.isEmpty() ? null : left.remove(0);
      Place place = kept == null ? below(content, "/examples") : kept.place();
      JsonNode value = payload.value();
      Statement printed = new Statement(TextNode.valueOf(text(payload)), payload.place());
      if (kept == null) {
        differences.unknown(Presence.PAYLOAD, printed, place, sides);
      } else if (value == null) {
        differences.add(
            Presence.PAYLOAD.label(), printed, place, TextNode.valueOf(kept.name()), sides);
      } else if (kept.value() != null) {
        new Values(payload.place(), kept.place()).compare(value, kept.value(), page, schema);
      }
    }
    for (DocumentedPayload kept : left) {
      differences.add(
          Presence.PAYLOAD.label(), null, kept.place(), TextNode.valueOf(kept.name()), sides);
    }
  }

  /** What is said of a payload as a whole. */
  static String text(DocumentedPayload payload) {
    return payload.value() != null ? payload.name() : NO_JSON + payload.problem();
  }

  /** One pair of payloads. */
  private final class Values {
    private final Place line;
    private final Place example;

    Values(Place line, Place example) {
      this.line = line;
      this.example = example;
    }

    void compare(
        JsonNode printed,
        JsonNode kept,
        @Nullable DocumentedField page,
        @Nullable DocumentedField schema) {
      if (printed.isObject() && kept.isObject()) {
        Set<String> names = new TreeSet<>();
        printed.fieldNames().forEachRemaining(names::add);
        kept.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
          DocumentedField onPage = property(page, name);
          DocumentedField inSpec = property(schema, name);
          // A property that one side does not declare was reported as a property.
          if ((printed.has(name) && kept.has(name))
              || schema == null
              || (inSpec != null && onPage != null)) {
            compare(printed.path(name), kept.path(name), onPage, inSpec);
          }
        }
      } else if (printed.isArray() && kept.isArray() && printed.size() == kept.size()) {
        for (int i = 0; i < printed.size(); i++) {
          compare(
              printed.get(i),
              kept.get(i),
              property(page, DocumentedField.ITEMS),
              property(schema, DocumentedField.ITEMS));
        }
      } else if (!printed.equals(kept)) {
        differences
            .at(example)
            .add(
                Presence.SAMPLE.label(),
                printed.isMissingNode() ? null : new Statement(printed, line),
                schema == null ? example : schema.place(),
                kept.isMissingNode() ? null : kept,
                sides);
      }
    }

    private static @Nullable DocumentedField property(@Nullable DocumentedField of, String name) {
      return of == null
          ? null
          : of.property(name).or(() -> of.property(DocumentedField.VALUES)).orElse(null);
    }
  }

  private static Place below(Place owner, String steps) {
    return new Place(owner.source(), owner.line(), owner.pointer() + steps);
  }
}
