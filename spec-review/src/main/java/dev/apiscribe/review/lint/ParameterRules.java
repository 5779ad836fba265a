package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;
import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Paths and the parameters of operations fit together. */
final class ParameterRules {
  static final List<LintRule<LintedApi>> RULES = List.of(
      new LintRule<>(
          "path-variable",
          BREAKING,
          "every variable of a path is a declared parameter",
          "Declare the parameter with in: path.",
          ParameterRules::pathVariables),
      new LintRule<>(
          "path-parameter",
          BREAKING,
          "every path parameter is a variable of its path, and required",
          "Correct the name, or remove the parameter; write required: true.",
          ParameterRules::pathParameters),
      new LintRule<>(
          "path-example",
          WARNING,
          "every path parameter has an example",
          "Add the example that the document has, or one that satisfies its schema.",
          ParameterRules::pathExamples),
      new LintRule<>(
          "path-unique",
          BREAKING,
          "no two paths differ in the names of their variables alone",
          "Put the operations under one path.",
          ParameterRules::paths),
      new LintRule<>(
          "parameter-unique",
          BREAKING,
          "no operation has a parameter twice",
          "Remove one of the two.",
          ParameterRules::parametersOnce));

  private ParameterRules() {}

  private static void pathVariables(LintedApi api, Expectations out) {
    for (SpecOperation operation : api.spec().operations()) {
      Set<String> declared = new HashSet<>();
      inPath(api, operation).forEach(parameter -> declared.add(parameter.text("name")));
      for (String variable : SpecOperation.placeholders(operation.path())) {
        out.expect(
            declared.contains(variable), operation.node(), "expected a path parameter " + variable);
      }
    }
  }

  private static void pathParameters(LintedApi api, Expectations out) {
    for (SpecOperation operation : api.spec().operations()) {
      List<String> variables = SpecOperation.placeholders(operation.path());
      for (SpecNode parameter : inPath(api, operation)) {
        out.expect(
            variables.contains(parameter.text("name")),
            parameter,
            "expected a variable of the path " + operation.path());
        out.expect(
            parameter.get("required").value().asBoolean(), parameter, "expected required: true");
      }
    }
  }

  private static void pathExamples(LintedApi api, Expectations out) {
    for (SpecNode parameter : api.spec().parameters()) {
      if (parameter.text("in").equals("path")) {
        out.expect(parameter.value().has("example"), parameter, "expected an example");
      }
    }
  }

  private static void paths(LintedApi api, Expectations out) {
    Set<String> seen = new HashSet<>();
    for (SpecNode path : api.spec().at("/paths").children()) {
      out.expect(
          seen.add(SpecOperation.form(path.name())), path, "expected a path unlike the others");
    }
  }

  private static void parametersOnce(LintedApi api, Expectations out) {
    for (SpecOperation operation : api.spec().operations()) {
      Set<String> seen = new HashSet<>();
      for (SpecNode parameter : operation.node().get("parameters").children()) {
        SpecNode resolved = api.spec().resolve(parameter);
        out.expect(
            seen.add(resolved.text("in") + " " + resolved.text("name")),
            parameter,
            "expected a parameter that the operation has not yet");
      }
    }
  }

  private static List<SpecNode> inPath(LintedApi api, SpecOperation operation) {
    return api.spec().parameters(operation).stream()
        .filter(parameter -> parameter.text("in").equals("path"))
        .toList();
  }
}
