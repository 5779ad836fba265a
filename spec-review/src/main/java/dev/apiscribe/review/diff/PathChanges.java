package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what a document says about its paths, apart from their operations. */
final class PathChanges {
  private static final String EXTENSION = "x-";
  private static final Set<String> COMPARED = compared();

  private PathChanges() {}

  private static Set<String> compared() {
    Set<String> compared = new HashSet<>(SpecOperation.METHODS);
    compared.addAll(List.of("parameters", "servers"));
    return Set.copyOf(compared);
  }

  /** Paths that are in one version only are reported with their operations. */
  static void compare(SpecNode left, SpecNode right, Changes changes) {
    compare(left, right, "The list of paths", COMPARED, changes);
  }

  /** The same of what the service calls, whose parameters are compared as they are written. */
  static void compareWebhooks(SpecNode left, SpecNode right, Changes changes) {
    compare(left, right, "The list of webhooks", Set.copyOf(SpecOperation.METHODS), changes);
  }

  private static void compare(
      SpecNode left, SpecNode right, String list, Set<String> compared, Changes changes) {
    Set<String> paths = new HashSet<>(left.properties().keySet());
    paths.addAll(right.properties().keySet());
    paths.removeIf(path -> path.startsWith(EXTENSION));
    AnnotationChanges.compare(
        left,
        right,
        paths,
        (rule, from, to) -> changes.add(rule, list, from, to, SpecDiff.NEITHER, ""));
    Map<String, SpecNode> before = byForm(left);
    byForm(right).forEach((form, item) -> {
      if (before.containsKey(form)) {
        AnnotationChanges.compare(
            before.get(form).resolved(),
            item.resolved(),
            compared,
            (rule, from, to) -> changes.add(
                rule,
                (list.endsWith("paths") ? "Path " : "Webhook ") + item.name(),
                from,
                to,
                SpecDiff.NEITHER,
                ""));
      }
    });
  }

  /** Whatever their parameters are called. */
  private static Map<String, SpecNode> byForm(SpecNode paths) {
    Map<String, SpecNode> byForm = new LinkedHashMap<>();
    paths.properties().forEach((path, item) -> {
      if (!path.startsWith(EXTENSION)) {
        byForm.putIfAbsent(SpecOperation.form(path), item);
      }
    });
    return byForm;
  }
}
