package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stream of rows names what its opening, beside it as JSON, and its cancelling operation have. */
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
    for (Located media : spec.nodes()) {
      Located events = media.child("x-row-events");
      if (events.exists()) {
        Located content = spec.at(media.pointer().substring(0, media.pointer().lastIndexOf('/')));
        Located opening = spec.resolve(content.child("application/json").child("schema"));
        boolean placed = media.name().equals("text/event-stream") && opening.exists();
        out.expect(
            placed, events, "expected on text/event-stream, with application/json beside it");
        if (placed) {
          members(events, out);
          header(spec, events.child("header"), opening, out);
          status(spec, events.child("status"), opening, out);
          message(spec, events.child("message"), opening, out);
          cancel(spec, events.child("cancel"), opening, out);
        }
      }
    }
  }

  private static void members(Located events, Expectations out) {
    for (Located member : events.children()) {
      out.expect(
          NEEDED.contains(member.name()) || OPTIONAL.contains(member.name()),
          member,
          "expected a key that specs/README.md names");
    }
    NEEDED.stream()
        .sorted()
        .forEach(
            name -> out.expect(events.node().has(name), events.child(name), "expected a text"));
    Set<String> names = new HashSet<>();
    List<Located> known = new ArrayList<>(events.child("metrics").children());
    known.addAll(events.child("errors").children());
    if (events.child("errors").exists()) {
      out.expect(
          events.child("errors").node().isArray(),
          events.child("errors"),
          "expected a list of names");
    }
    known.add(events.child("opening"));
    known.add(events.child("rows"));
    for (Located name : known) {
      if (name.exists()) {
        out.expect(
            name.node().isTextual() && names.add(name.node().asText()),
            name,
            "expected the name of an event, unlike the others");
      }
    }
  }

  private static void header(SpecTree spec, Located header, Located opening, Expectations out) {
    if (header.exists()) {
      Located column = spec.resolve(
              follow(spec, opening, header.node().asText()).child("items"))
          .child("properties");
      boolean typed = column.child("name").text("type").equals("string")
          && column.child("type").text("type").equals("string");
      out.expect(typed, header, "expected the way to a list of objects with name and type");
    }
  }

  private static void status(SpecTree spec, Located status, Located opening, Expectations out) {
    if (!status.exists()) {
      return;
    }
    for (Located member : status.children()) {
      out.expect(STATUS.contains(member.name()), member, "expected from, finished and failed only");
    }
    out.expect(
        !status.child("failed").children().isEmpty(),
        status.child("failed"),
        "expected a list of values");
    Located schema = follow(spec, opening, status.text("from"));
    out.expect(
        schema.text("type").equals("string"), status.child("from"), "expected the way to a string");
    Set<String> documented = new HashSet<>();
    List.of("enum", "x-extensible-enum")
        .forEach(set -> schema
            .child(set)
            .children()
            .forEach(value -> documented.add(value.node().asText())));
    Set<String> finished = new HashSet<>();
    status
        .child("finished")
        .children()
        .forEach(value -> finished.add(value.node().asText()));
    for (String meaning : List.of("finished", "failed")) {
      for (Located value : status.child(meaning).children()) {
        boolean known = documented.isEmpty() || documented.contains(value.node().asText());
        out.expect(known, value, "expected a documented value of the status");
        boolean both =
            meaning.equals("failed") && finished.contains(value.node().asText());
        out.expect(!both, value, "expected a value that is not also finished");
      }
    }
  }

  private static void message(SpecTree spec, Located message, Located opening, Expectations out) {
    if (message.exists()) {
      boolean text = follow(spec, opening, message.node().asText()).text("type").equals("string");
      out.expect(text, message, "expected the way to a string");
    }
  }

  private static void cancel(SpecTree spec, Located cancel, Located opening, Expectations out) {
    if (!cancel.exists()) {
      return;
    }
    Optional<Operation> named = spec.operations().stream()
        .filter(operation -> operation.id().equals(cancel.text("operationId")))
        .findFirst();
    out.expect(named.isPresent(), cancel.child("operationId"), "expected the id of an operation");
    named.ifPresent(operation -> out.expect(
        Operation.variables(operation.path()).contains(cancel.text("parameter")),
        cancel.child("parameter"),
        "expected a variable of " + operation.path()));
    String type = follow(spec, opening, cancel.text("from")).text("type");
    out.expect(
        Set.of("string", "integer").contains(type),
        cancel.child("from"),
        "expected the way to a string or an integer");
  }

  /** The schema of what the pointer leads to in a value of this one. */
  private static Located follow(SpecTree spec, Located schema, String pointer) {
    Located at = schema;
    for (String step : pointer.replaceFirst("^/", "").split("/")) {
      at = spec.resolve(at.child("properties").child(step.replace("~1", "/").replace("~0", "~")));
    }
    return at;
  }
}
