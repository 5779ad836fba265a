package dev.apiscribe.review.diff;

import static dev.apiscribe.review.diff.SpecDiff.REQUEST;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares the parameters of an operation. */
final class ParameterChanges {
  private static final Set<String> COMPARED = Set.of(
      "name",
      "in",
      "required",
      "schema",
      "style",
      "explode",
      "allowReserved",
      "allowEmptyValue",
      "deprecated",
      "x-client-parameter",
      "x-secret");

  private final OperationPair pair;
  private final SchemaGraph graph;
  private final Changes changes;
  private final Map<String, SpecNode> before;
  private final Map<String, SpecNode> after;
  private final Map<String, String> kept = new LinkedHashMap<>();

  ParameterChanges(OperationPair pair, SchemaGraph graph, Changes changes) {
    this.pair = pair;
    this.graph = graph;
    this.changes = changes;
    before = pair.left().parameters();
    after = pair.right().parameters();
  }

  void compare() {
    before.keySet().stream().filter(after::containsKey).forEach(key -> kept.put(key, key));
    inPath();
    List<String> removed = new ArrayList<>(before.keySet());
    removed.removeAll(kept.keySet());
    List<String> added = new ArrayList<>(after.keySet());
    added.removeAll(kept.values());
    for (String key : List.copyOf(removed)) {
      Optional<String> moved =
          added.stream().filter(other -> name(other).equals(name(key))).findFirst();
      Optional<String> other = moved.or(() -> renamed(key, removed, added));
      other.ifPresent(now -> {
        differs(
            moved.isPresent() ? DiffRule.PARAMETER_MOVED : DiffRule.PARAMETER_RENAMED,
            parameter(before, key),
            parameter(after, now));
        removed.remove(key);
        added.remove(now);
        kept.put(key, now);
      });
    }
    removed.forEach(
        key -> differs(DiffRule.PARAMETER_REMOVED, parameter(before, key), missing(pair.right())));
    added(added);
    kept.forEach((key, now) ->
        new ParameterPair(parameter(before, key), parameter(after, now)).compare(this));
    reordered();
  }

  /** A name in the path does not travel: those at the same place are the same. */
  private void inPath() {
    List<String> old = SpecOperation.placeholders(pair.left().path());
    List<String> now = SpecOperation.placeholders(pair.right().path());
    for (int i = 0; i < old.size() && old.size() == now.size(); i++) {
      SpecNode from = before.get("path " + old.get(i));
      SpecNode to = after.get("path " + now.get(i));
      if (from != null && to != null && !old.get(i).equals(now.get(i))) {
        kept.put("path " + old.get(i), "path " + now.get(i));
        boolean client = from.flag("x-client-parameter") && to.flag("x-client-parameter");
        differs(
            client ? DiffRule.CLIENT_PARAMETER_RENAMED : DiffRule.PATH_PARAMETER_RENAMED, from, to);
      }
    }
  }

  private Optional<String> renamed(String key, List<String> removed, List<String> added) {
    List<String> there = removed.stream()
        .filter(other -> place(other).equals(place(key)))
        .map(ParameterChanges::name)
        .toList();
    List<String> here = added.stream()
        .filter(other -> place(other).equals(place(key)))
        .map(ParameterChanges::name)
        .toList();
    SpecNode old = parameter(before, key);
    return Renaming.find(
            name(key),
            old.get("schema"),
            there,
            here,
            name -> parameter(after, place(key) + " " + name).get("schema"))
        .map(name -> place(key) + " " + name)
        .filter(now -> old.flag("required") == parameter(after, now).flag("required"));
  }

  private void added(List<String> keys) {
    boolean first = before.values().stream().noneMatch(ParameterChanges::isOptional);
    for (String key : keys) {
      SpecNode parameter = parameter(after, key);
      boolean client = parameter.flag("x-client-parameter");
      if (parameter.flag("required")) {
        differs(
            client ? DiffRule.CLIENT_PARAMETER_ADDED : DiffRule.REQUIRED_PARAMETER_ADDED,
            missing(pair.left()),
            parameter);
      } else {
        boolean opens = first && !client;
        differs(
            opens ? DiffRule.FIRST_OPTIONAL_PARAMETER_ADDED : DiffRule.OPTIONAL_PARAMETER_ADDED,
            missing(pair.left()),
            parameter);
        first = first && !opens;
      }
    }
  }

  /** Those that a method takes one by one, in another order than before. */
  private void reordered() {
    List<String> old = new ArrayList<>();
    List<String> now = new ArrayList<>();
    before.forEach((key, parameter) -> {
      String other = kept.get(key);
      if (other != null && isArgument(parameter) && isArgument(parameter(after, other))) {
        old.add(other);
      }
    });
    after.keySet().stream().filter(old::contains).forEach(now::add);
    if (!old.equals(now)) {
      changes.add(
          DiffRule.PARAMETERS_REORDERED,
          pair.label(),
          pair.left().node().get("parameters"),
          pair.right().node().get("parameters"),
          SpecDiff.NEITHER,
          pair.label(),
          pair.javaNames());
    }
  }

  void differs(DiffRule rule, SpecNode left, SpecNode right) {
    differs(rule, left, right, left.exists() ? left : right);
  }

  void differs(DiffRule rule, SpecNode left, SpecNode right, SpecNode parameter) {
    List<JavaName> names = new ArrayList<>(List.of(pair.javaNames()));
    if (parameter.flag("x-client-parameter") || right.flag("x-client-parameter")) {
      names.add(JavaName.builder(parameter.text("name")));
      names.add(JavaName.builder(right.text("name")));
    }
    changes.add(
        rule,
        subject(parameter),
        left,
        right,
        REQUEST,
        pair.label(),
        names.toArray(new JavaName[0]));
  }

  void schemas(SpecNode left, SpecNode right) {
    graph.use(left.get("schema"), right.get("schema"), subject(right), Side.REQUEST, pair.label());
  }

  void words(SpecNode left, SpecNode right) {
    AnnotationChanges.compare(
        left,
        right,
        COMPARED,
        (rule, from, to) ->
            changes.add(rule, subject(right), from, to, SpecDiff.NEITHER, pair.label()));
  }

  private static String subject(SpecNode parameter) {
    String place = parameter.text("in");
    return place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1) + " parameter "
        + parameter.text("name");
  }

  private static boolean isOptional(SpecNode parameter) {
    return !parameter.flag("required") && !parameter.flag("x-client-parameter");
  }

  private static boolean isArgument(SpecNode parameter) {
    return parameter.flag("required") && !parameter.flag("x-client-parameter");
  }

  private static SpecNode missing(SpecOperation operation) {
    return operation
        .node()
        .get("parameters")
        .item(operation.node().value().path("parameters").size());
  }

  private static SpecNode parameter(Map<String, SpecNode> all, String key) {
    return Objects.requireNonNull(all.get(key), key);
  }

  private static String place(String key) {
    return key.substring(0, key.indexOf(' '));
  }

  private static String name(String key) {
    return key.substring(key.indexOf(' ') + 1);
  }
}
