package dev.apiscribe.specs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every documented payload lies in a file of its own, and hangs on the one media type it belongs to. */
final class PayloadRules {
  private PayloadRules() {}

  static List<Finding> files(SpecDocument spec, Set<String> files) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Located> used = new HashMap<>();
    for (Operation operation : spec.operations()) {
      Located request = operation.at().child("requestBody");
      check(spec, request, operation.kebabId() + ".request.json", "documented", files, used, findings);
      for (Located response : operation.at().child("responses").children()) {
        String status = response.name();
        String name = status.startsWith("2") ? "documented" : "documented-" + status;
        check(spec, response, operation.kebabId() + "." + status + ".json", name, files, used, findings);
      }
    }
    for (String file : new TreeSet<>(files)) {
      if (!used.containsKey(file)) {
        findings.add(new Finding(spec.file(), "", "expected an example that uses " + file));
      }
    }
    return findings;
  }

  private static void check(
      SpecDocument spec,
      Located body,
      String file,
      String name,
      Set<String> files,
      Map<String, Located> used,
      List<Finding> findings) {
    for (Located media : body.child("content").children()) {
      for (Located example : media.child("examples").children()) {
        String external = example.text("externalValue");
        if (!example.name().equals(name) || !external.equals("examples/" + file)) {
          findings.add(spec.finding(example, "expected " + name + " with the externalValue examples/" + file));
        }
        if (!files.contains(external)) {
          findings.add(spec.finding(example.child("externalValue"), "expected a file that exists, not " + external));
        }
        Located first = used.putIfAbsent(external, example);
        if (first != null) {
          findings.add(spec.finding(example, "expected one use of " + external + ", the first is " + first.pointer()));
        }
      }
    }
  }
}
