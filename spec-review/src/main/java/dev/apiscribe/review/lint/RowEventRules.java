package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;

import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.SpecTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stream of rows names what its opening, beside it as JSON, and its cancelling operation have.
 */
final class RowEventRules {
  static final LintRule<LintedApi> RULE = new LintRule<>(
      "row-events",
      BREAKING,
      "every stream of rows names what its opening and its cancelling operation have",
      "Write x-row-events as specs/README.md says.",
      RowEventRules::look);

  private static final Set<String> NEEDED = Set.of("opening", "header", "rows");
  private static final Set<String> OPTIONAL =
      Set.of("metrics", "status", "message", "errors", "cancel");

  private static final Set<String> STATUS = Set.of("from", "finished", "failed");

  private RowEventRules() {}

  private static void look(LintedApi api, Expectations out) {
    SpecTree spec = api.spec();
    for (SpecNode media : spec.nodes()) {
      SpecNode events = media.get("x-row-events");
      if (events.exists()) {
        SpecNode content = spec.at(media.pointer().substring(0, media.pointer().lastIndexOf('/')));
        SpecNode opening = spec.resolve(content.get("application/json").get("schema"));
        boolean placed = media.name().equals("text/event-stream") && opening.exists();
        out.expect(
            placed, events, "expected on text/event-stream, with application/json beside it");
        if (placed) {
          keys(events, out);
          header(spec, events.get("header"), opening, out);
          status(spec, events.get("status"), opening, out);
          message(spec, events.get("message"), opening, out);
          cancel(spec, events.get("cancel"), opening, out);
        }
      }
    }
  }

  private static void keys(SpecNode events, Expectations out) {
    for (SpecNode property : events.children()) {
      out.expect(
          NEEDED.contains(property.name()) || OPTIONAL.contains(property.name()),
          property,
          "expected a key that specs/README.md names");
    }
    NEEDED.stream()
        .sorted()
        .forEach(name -> out.expect(events.value().has(name), events.get(name), "expected a text"));
    Set<String> names = new HashSet<>();
    List<SpecNode> known = new ArrayList<>(events.get("metrics").children());
    known.addAll(events.get("errors").children());
    if (events.get("errors").exists()) {
      out.expect(
          events.get("errors").value().isArray(), events.get("errors"), "expected a list of names");
    }
    known.add(events.get("opening"));
    known.add(events.get("rows"));
    for (SpecNode name : known) {
      if (name.exists()) {
        out.expect(
            name.value().isTextual() && names.add(name.value().asText()),
            name,
            "expected the name of an event, unlike the others");
      }
    }
  }

  private static void header(SpecTree spec, SpecNode header, SpecNode opening, Expectations out) {
    if (header.exists()) {
      SpecNode column = spec.resolve(
              follow(spec, opening, header.value().asText()).get("items"))
          .get("properties");
      boolean typed = column.get("name").text("type").equals("string")
          && column.get("type").text("type").equals("string");
      out.expect(typed, header, "expected the way to a list of objects with name and type");
    }
  }

  private static void status(SpecTree spec, SpecNode status, SpecNode opening, Expectations out) {
    if (!status.exists()) {
      return;
    }
    for (SpecNode property : status.children()) {
      out.expect(
          STATUS.contains(property.name()), property, "expected from, finished and failed only");
    }
    out.expect(
        !status.get("failed").children().isEmpty(),
        status.get("failed"),
        "expected a list of values");
    SpecNode schema = follow(spec, opening, status.text("from"));
    out.expect(
        schema.text("type").equals("string"), status.get("from"), "expected the way to a string");
    Set<String> documented = new HashSet<>();
    List.of("enum", "x-extensible-enum")
        .forEach(set -> schema
            .get(set)
            .children()
            .forEach(value -> documented.add(value.value().asText())));
    Set<String> finished = new HashSet<>();
    status
        .get("finished")
        .children()
        .forEach(value -> finished.add(value.value().asText()));
    for (String meaning : List.of("finished", "failed")) {
      for (SpecNode value : status.get(meaning).children()) {
        boolean known =
            documented.isEmpty() || documented.contains(value.value().asText());
        out.expect(known, value, "expected a documented value of the status");
        boolean both =
            meaning.equals("failed") && finished.contains(value.value().asText());
        out.expect(!both, value, "expected a value that is not also finished");
      }
    }
  }

  private static void message(SpecTree spec, SpecNode message, SpecNode opening, Expectations out) {
    if (message.exists()) {
      boolean text =
          follow(spec, opening, message.value().asText()).text("type").equals("string");
      out.expect(text, message, "expected the way to a string");
    }
  }

  private static void cancel(SpecTree spec, SpecNode cancel, SpecNode opening, Expectations out) {
    if (!cancel.exists()) {
      return;
    }
    Optional<SpecOperation> named = spec.operations().stream()
        .filter(operation -> operation.id().equals(cancel.text("operationId")))
        .findFirst();
    out.expect(named.isPresent(), cancel.get("operationId"), "expected the id of an operation");
    named.ifPresent(operation -> out.expect(
        SpecOperation.placeholders(operation.path()).contains(cancel.text("parameter")),
        cancel.get("parameter"),
        "expected a variable of " + operation.path()));
    String type = follow(spec, opening, cancel.text("from")).text("type");
    out.expect(
        Set.of("string", "integer").contains(type),
        cancel.get("from"),
        "expected the way to a string or an integer");
  }

  /** The schema of what the pointer leads to in a value of this one. */
  private static SpecNode follow(SpecTree spec, SpecNode schema, String pointer) {
    SpecNode at = schema;
    for (String step : pointer.replaceFirst("^/", "").split("/")) {
      at = spec.resolve(at.get("properties").get(JsonPointers.unescaped(step)));
    }
    return at;
  }
}
