package dev.apiscribe.specs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A stream of rows names what its opening, beside it as JSON, and its cancelling operation have. */
final class RowEventRules {
  private static final String NAME = "x-row-events";

  private RowEventRules() {}

  static List<Finding> described(SpecDocument spec) {
    List<Finding> findings = new ArrayList<>();
    for (Located media : spec.nodes()) {
      Located events = media.child(NAME);
      if (events.exists()) {
        Located content = spec.at(media.pointer().substring(0, media.pointer().lastIndexOf('/')));
        Located opening = spec.resolve(content.child("application/json").child("schema"));
        if (!media.name().equals("text/event-stream") || !opening.exists()) {
          findings.add(spec.finding(events, "expected on text/event-stream, with application/json beside it"));
        } else {
          findings.addAll(members(spec, events));
          findings.addAll(header(spec, events.child("header"), opening));
          findings.addAll(cancel(spec, events.child("cancel"), opening));
        }
      }
    }
    return findings;
  }

  private static List<Finding> members(SpecDocument spec, Located events) {
    List<Finding> findings = new ArrayList<>();
    Set<String> needed = new HashSet<>(Set.of("opening", "header", "rows"));
    Set<String> names = new HashSet<>();
    for (Located member : events.children()) {
      if (!needed.remove(member.name()) && !Set.of("metrics", "cancel").contains(member.name())) {
        findings.add(spec.finding(member, "expected a member that specs/README.md names"));
      }
    }
    needed.stream().sorted().forEach(name -> findings.add(spec.finding(events.child(name), "expected a text")));
    List<Located> known = new ArrayList<>(events.child("metrics").children());
    known.add(events.child("opening"));
    known.add(events.child("rows"));
    for (Located name : known) {
      if (name.exists() && (!name.node().isTextual() || !names.add(name.node().asText()))) {
        findings.add(spec.finding(name, "expected the name of an event, unlike the others"));
      }
    }
    return findings;
  }

  private static List<Finding> header(SpecDocument spec, Located header, Located opening) {
    if (!header.exists()) {
      return List.of();
    }
    Located column = spec.resolve(follow(spec, opening, header.node().asText()).child("items"));
    boolean typed =
        column.child("properties").child("name").text("type").equals("string")
            && column.child("properties").child("type").text("type").equals("string");
    return typed
        ? List.of()
        : List.of(spec.finding(header, "expected the way to a list of objects with name and type"));
  }

  private static List<Finding> cancel(SpecDocument spec, Located cancel, Located opening) {
    List<Finding> findings = new ArrayList<>();
    if (!cancel.exists()) {
      return findings;
    }
    spec.operations().stream()
        .filter(operation -> operation.id().equals(cancel.text("operationId")))
        .findFirst()
        .ifPresentOrElse(
            operation -> {
              if (!operation.path().contains("{" + cancel.text("parameter") + "}")) {
                findings.add(spec.finding(cancel.child("parameter"), "expected a variable of " + operation.path()));
              }
            },
            () -> findings.add(spec.finding(cancel.child("operationId"), "expected the id of an operation")));
    String type = follow(spec, opening, cancel.text("from")).text("type");
    if (!Set.of("string", "integer").contains(type)) {
      findings.add(spec.finding(cancel.child("from"), "expected the way to a string or an integer"));
    }
    return findings;
  }

  /** The schema of what the pointer leads to in a value of this one. */
  private static Located follow(SpecDocument spec, Located schema, String pointer) {
    Located at = schema;
    for (String step : pointer.replaceFirst("^/", "").split("/")) {
      at = spec.resolve(at.child("properties").child(step.replace("~1", "/").replace("~0", "~")));
    }
    return at;
  }
}
