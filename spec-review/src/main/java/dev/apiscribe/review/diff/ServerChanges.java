package dev.apiscribe.review.diff;

import static dev.apiscribe.review.diff.SpecDiff.REQUEST;

import dev.apiscribe.openapi.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares the servers of an operation. */
final class ServerChanges {
  private static final List<String> SHAPE = List.of("default", "enum", "x-placeholder");

  private ServerChanges() {}

  static void compare(OperationPair pair, Changes changes) {
    Map<String, SpecNode> before = servers(pair.left().servers());
    Map<String, SpecNode> after = servers(pair.right().servers());
    List<String> removed = new ArrayList<>(before.keySet());
    removed.removeAll(after.keySet());
    List<String> added = new ArrayList<>(after.keySet());
    added.removeAll(before.keySet());
    if (removed.size() == 1 && added.size() == 1) {
      SpecNode old = Objects.requireNonNull(before.get(removed.get(0)));
      SpecNode now = Objects.requireNonNull(after.get(added.get(0)));
      changes.add(
          DiffRule.SERVER_CHANGED,
          "Server " + removed.get(0),
          added.get(0),
          old,
          now,
          REQUEST,
          pair.label());
      variables(old, now, pair, changes);
    } else {
      SpecNode nowhere = pair.right().servers();
      removed.forEach(url -> changes.add(
          DiffRule.SERVER_REMOVED,
          "Server " + url,
          Objects.requireNonNull(before.get(url)),
          nowhere.get(url),
          REQUEST,
          pair.label()));
      SpecNode never = pair.left().servers();
      added.forEach(url -> changes.add(
          DiffRule.SERVER_ADDED,
          "Server " + url,
          never.get(url),
          Objects.requireNonNull(after.get(url)),
          REQUEST,
          pair.label()));
    }
    before.forEach((url, server) -> {
      SpecNode other = after.get(url);
      if (other != null) {
        variables(server, other, pair, changes);
        AnnotationChanges.compare(
            server,
            other,
            Set.of("url", "variables"),
            (rule, from, to) ->
                changes.add(rule, "Server " + url, from, to, SpecDiff.NEITHER, pair.label()));
      }
    });
  }

  private static void variables(
      SpecNode left, SpecNode right, OperationPair pair, Changes changes) {
    SpecNode before = left.get("variables");
    SpecNode after = right.get("variables");
    before.properties().forEach((name, old) -> {
      SpecNode now = after.get(name);
      String subject = "Server variable " + name;
      if (!now.exists()) {
        changes.add(
            DiffRule.SERVER_VARIABLE_REMOVED,
            subject,
            old,
            now,
            REQUEST,
            pair.label(),
            JavaName.builder(name));
        return;
      }
      if (SHAPE.stream()
          .anyMatch(key -> !old.get(key).value().equals(now.get(key).value()))) {
        changes.add(DiffRule.SERVER_VARIABLE_CHANGED, subject, old, now, REQUEST, pair.label());
      }
      AnnotationChanges.compare(
          old,
          now,
          Set.copyOf(SHAPE),
          (rule, from, to) -> changes.add(rule, subject, from, to, SpecDiff.NEITHER, pair.label()));
    });
    after.properties().forEach((name, now) -> {
      if (!before.get(name).exists()) {
        changes.add(
            DiffRule.SERVER_VARIABLE_ADDED,
            "Server variable " + name,
            before.get(name),
            now,
            REQUEST,
            pair.label(),
            JavaName.builder(name));
      }
    });
  }

  private static Map<String, SpecNode> servers(SpecNode list) {
    Map<String, SpecNode> servers = new LinkedHashMap<>();
    for (int i = 0; i < list.value().size(); i++) {
      servers.putIfAbsent(list.item(i).text("url"), list.item(i));
    }
    return servers;
  }
}
