package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;
import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.ExampleName;
import dev.apiscribe.openapi.SpecNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every documented payload lies in a file of its own, and hangs on the one media type it belongs
 * to.
 */
final class PayloadRules {
  static final List<LintRule<LintedApi>> RULES = List.of(
      new LintRule<>(
          "payload-name",
          WARNING,
          "request and success share an example's name, errors have their own, files are named after them",
          "Rename the example and its file as specs/README.md says.",
          PayloadRules::names),
      new LintRule<>(
          "payload-file",
          BREAKING,
          "every example's file exists",
          "Put the documented payload into that file.",
          PayloadRules::files),
      new LintRule<>(
          "payload-used",
          WARNING,
          "every file of examples/ hangs on exactly one media type",
          "Hang the payload on the media type that it belongs to, once.",
          PayloadRules::uses));

  private PayloadRules() {}

  /** An example, the name that it should have, and its file's. */
  private record Example(SpecNode at, String name, String file) {}

  private static List<Example> examples(LintedApi api) {
    return api.spec().operations().stream()
        .flatMap(operation -> {
          SpecNode request = operation.node().get("requestBody");
          List<Example> all = new ArrayList<>(
              of(api, request, "documented", ExampleName.of(operation.id(), "request")));
          for (SpecNode response : operation.node().get("responses").children()) {
            String status = response.name();
            all.addAll(of(
                api,
                response,
                status.startsWith("2") ? "documented" : "documented-" + status,
                ExampleName.of(operation.id(), status)));
          }
          return all.stream();
        })
        .toList();
  }

  private static List<Example> of(LintedApi api, SpecNode body, String name, String file) {
    return api.spec().resolve(body).get("content").children().stream()
        .flatMap(media -> media.get("examples").children().stream())
        .map(example -> expected(example, name, file))
        .toList();
  }

  /** A body with several payloads numbers those after the first: documented-2, …200-2.json. */
  private static Example expected(SpecNode example, String name, String file) {
    String own = example.name();
    String number = own.startsWith(name) ? own.substring(name.length()) : "";
    if (!number.matches("-([2-9]|[1-9][0-9])")) {
      number = "";
    }
    return new Example(example, name + number, "examples/" + file + number + ".json");
  }

  private static void names(LintedApi api, Expectations out) {
    for (Example example : examples(api)) {
      boolean holds = example.at().name().equals(example.name())
          && example.at().text("externalValue").equals(example.file());
      out.expect(
          holds,
          example.at(),
          "expected " + example.name() + " with the externalValue " + example.file());
    }
  }

  private static void files(LintedApi api, Expectations out) {
    for (Example example : examples(api)) {
      SpecNode file = example.at().get("externalValue");
      out.expect(
          api.payloadFiles().contains(file.value().asText("")),
          file,
          "expected a file that exists");
    }
  }

  private static void uses(LintedApi api, Expectations out) {
    Map<String, SpecNode> first = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (Example example : examples(api)) {
      String file = example.at().text("externalValue");
      used.add(file);
      SpecNode before = first.putIfAbsent(file, example.at());
      out.expect(
          before == null,
          example.at(),
          "expected one use of " + file
              + (before == null ? "" : ", the first is " + before.pointer()));
    }
    for (String file : api.payloadFiles()) {
      out.expect(used.contains(file), api.spec().at(""), "expected an example that uses " + file);
    }
  }
}
