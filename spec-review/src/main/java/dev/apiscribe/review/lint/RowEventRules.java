package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stream of rows names what its opening, beside it as JSON, and its cancelling operation have. */
final class RowEventRules {
  static final LintRule<LintedApi> RULE =
      new LintRule<>("row-events", BREAKING, "every stream of rows names what its opening and its cancelling operation have",
          "Write x-row-events as specs/README.md says.", RowEventRules::look);

  private static final Set<String> NEEDED = Set.of("opening", "header", "rows");
  private static final Set<String> OPTIONAL = Set.of("metrics", "cancel");

  private RowEventRules() {}

  private static void look(LintedApi api, Expectations out) {
    SpecTree spec = api.spec();
    for (Located media : spec.nodes()) {
      Located events = media.child("x-row-events");
      if (events.exists()) {
        Located content = spec.at(media.pointer().substring(0, media.pointer().lastIndexOf('/')));
        Located opening = spec.resolve(content.child("application/json").child("schema"));
        boolean placed = media.name().equals("text/event-stream") && opening.exists();
        out.expect(placed, events, "expected on text/event-stream, with application/json beside it");
        if (placed) {
          members(events, out);
          header(spec, events.child("header"), opening, out);
          cancel(spec, events.child("cancel"), opening, out);
        }
      }
    }
  }

  private static void members(Located events, Expectations out) {
    for (Located member : events.children()) {
      out.expect(NEEDED.contains(member.name()) || OPTIONAL.contains(member.name()), member, "expected a member that specs/README.md names");
    }
    NEEDED.stream().sorted().forEach(name -> out.expect(events.node().has(name), events.child(name), "expected a text"));
    Set<String> names = new HashSet<>();
    List<Located> known = new ArrayList<>(events.child("metrics").children());
    known.add(events.child("opening"));
    known.add(events.child("rows"));
    for (Located name : known) {
      if (name.exists()) {
        out.expect(name.node().isTextual() && names.add(name.node().asText()), name, "expected the name of an event, unlike the others");
      }
    }
  }

  private static void header(SpecTree spec, Located header, Located opening, Expectations out) {
    if (header.exists()) {
      Located column = spec.resolve(follow(spec, opening, header.node().asText()).child("items")).child("properties");
      boolean typed = column.child("name").text("type").equals("string") && column.child("type").text("type").equals("string");
      out.expect(typed, header, "expected the way to a list of objects with name and type");
    }
  }

  private static void cancel(SpecTree spec, Located cancel, Located opening, Expectations out) {
    if (!cancel.exists()) {
      return;
    }
    Optional<Operation> named =
        spec.operations().stream().filter(operation -> operation.id().equals(cancel.text("operationId"))).findFirst();
    out.expect(named.isPresent(), cancel.child("operationId"), "expected the id of an operation");
    named.ifPresent(operation ->
        out.expect(
            Operation.variables(operation.path()).contains(cancel.text("parameter")),
            cancel.child("parameter"), "expected a variable of " + operation.path()));
    String type = follow(spec, opening, cancel.text("from")).text("type");
    out.expect(Set.of("string", "integer").contains(type), cancel.child("from"), "expected the way to a string or an integer");
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
