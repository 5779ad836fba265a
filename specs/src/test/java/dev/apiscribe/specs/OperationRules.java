package dev.apiscribe.specs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What every operation has: an id, one tag, words, and parameters for its path. */
final class OperationRules {
  private static final Pattern TEMPLATE_VARIABLE = Pattern.compile("\\{([^}]+)}");

  private OperationRules() {}

  static List<Finding> ids(SpecDocument spec) {
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Operation operation : spec.operations()) {
      Located id = operation.at().child("operationId");
      if (!operation.id().matches("[a-z][A-Za-z0-9]*")) {
        findings.add(spec.finding(id, "expected a camelCase operation id"));
      } else if (!seen.add(operation.id())) {
        findings.add(spec.finding(id, "expected an id that no other operation has, not " + operation.id()));
      }
    }
    return findings;
  }

  static List<Finding> tags(SpecDocument spec) {
    List<Finding> findings = new ArrayList<>();
    Set<String> declared = new HashSet<>();
    for (Located tag : spec.at("/tags").children()) {
      declared.add(tag.text("name"));
      if (!tag.text("name").matches("[a-z0-9]+(-[a-z0-9]+)*") || tag.text("description").isBlank()) {
        findings.add(spec.finding(tag, "expected a tag with a name in kebab-case and a description"));
      }
    }
    for (Operation operation : spec.operations()) {
      Located tags = operation.at().child("tags");
      if (tags.node().size() != 1 || !declared.contains(tags.node().get(0).asText())) {
        findings.add(spec.finding(tags, "expected exactly one tag, and one that is declared"));
      }
    }
    return findings;
  }

  static List<Finding> words(SpecDocument spec) {
    List<Finding> findings = new ArrayList<>();
    for (Operation operation : spec.operations()) {
      for (String member : List.of("summary", "description")) {
        if (operation.at().text(member).isBlank()) {
          findings.add(spec.finding(operation.at().child(member), "expected a sentence"));
        }
      }
    }
    for (Located node : spec.nodes()) {
      for (String member : List.of("summary", "description")) {
        Located text = node.child(member);
        if (text.node().isTextual() && !text.node().asText().isBlank() && !text.node().asText().strip().endsWith(".")) {
          findings.add(spec.finding(text, "expected a full stop at the end"));
        }
      }
    }
    return findings;
  }

  static List<Finding> pathParameters(SpecDocument spec) {
    List<Finding> findings = new ArrayList<>();
    for (Operation operation : spec.operations()) {
      Located path = spec.at("/paths").child(operation.path());
      Set<String> undeclared = new HashSet<>();
      TEMPLATE_VARIABLE.matcher(operation.path()).results().forEach(variable -> undeclared.add(variable.group(1)));
      Stream.of(path, operation.at())
          .flatMap(owner -> owner.child("parameters").children().stream())
          .map(spec::resolve)
          .filter(parameter -> parameter.text("in").equals("path"))
          .forEach(
              parameter -> {
                if (!undeclared.remove(parameter.text("name"))) {
                  findings.add(spec.finding(parameter, "expected a variable of the path " + operation.path()));
                } else if (!parameter.child("required").node().asBoolean() || !parameter.child("example").exists()) {
                  findings.add(spec.finding(parameter, "expected required: true and an example"));
                }
              });
      undeclared.stream()
          .sorted()
          .forEach(name -> findings.add(spec.finding(operation.at(), "expected a path parameter " + name)));
    }
    return findings;
  }

  static List<Finding> servers(SpecDocument spec) {
    List<Finding> findings = new ArrayList<>();
    for (Located server : spec.at("/servers").children()) {
      if (!server.text("url").matches("(https?|\\{[^}]+})://.+")) {
        findings.add(spec.finding(server.child("url"), "expected a URL with a scheme, or a variable in its place"));
      }
      TEMPLATE_VARIABLE
          .matcher(server.text("url"))
          .results()
          .map(variable -> server.child("variables").child(variable.group(1)).child("default"))
          .filter(value -> value.node().asText("").isBlank())
          .forEach(value -> findings.add(spec.finding(value, "expected a default")));
    }
    if (spec.at("/servers").children().isEmpty()) {
      findings.add(spec.finding(spec.at("/servers"), "expected a server"));
    }
    return findings;
  }

  /** How many pairs of an operation and a status the spec has. */
  static long exchanges(SpecDocument spec) {
    return spec.operations().stream()
        .flatMap(operation -> StreamSupport.stream(operation.at().child("responses").node().spliterator(), false))
        .count();
  }
}
