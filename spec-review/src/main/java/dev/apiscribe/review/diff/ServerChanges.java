package dev.apiscribe.review.diff;

import static dev.apiscribe.review.diff.SpecDiff.REQUEST;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.curated.ServerText;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Compares the servers of an operation. The servers of the API make the client builder; those of a
 * path or an operation are called in their place, and each change of them is told of the operations
 * that it touches.
 */
final class ServerChanges {
  private static final List<String> SHAPE = List.of("default", "enum", "x-placeholder");

  private final SpecNode before;
  private final SpecNode after;
  private final Changes changes;
  /** The operations that are called at the servers of the API, before and after. */
  private final List<String> ofTheApi = new ArrayList<>();

  private final OperationChanges operations = new OperationChanges();

  ServerChanges(ApiSpec left, ApiSpec right, Changes changes) {
    before = left.root().get("servers");
    after = right.root().get("servers");
    this.changes = changes;
  }

  void compare(OperationPair pair) {
    SpecNode left = pair.left().servers();
    SpecNode right = pair.right().servers();
    if (left.pointer().equals(before.pointer()) && right.pointer().equals(after.pointer())) {
      ofTheApi.add(pair.label());
    } else {
      compare(left, right, false, pair.label());
    }
  }

  /**
   * Reports all servers; after all operations.
   *
   * @param count of the operations of the newer version
   */
  void report(int count) {
    // The client builder has them, even where no operation is called there.
    (ofTheApi.isEmpty() ? List.of("") : ofTheApi)
        .forEach(operation -> compare(before, after, true, operation));
    operations.report(count, changes);
  }

  private void compare(SpecNode left, SpecNode right, boolean ofApi, String operation) {
    Map<String, SpecNode> before = servers(left);
    Map<String, SpecNode> after = servers(right);
    List<String> removed = new ArrayList<>(before.keySet());
    removed.removeAll(after.keySet());
    List<String> added = new ArrayList<>(after.keySet());
    added.removeAll(before.keySet());
    if (removed.size() == 1 && added.size() == 1) {
      SpecNode old = Objects.requireNonNull(before.get(removed.get(0)));
      SpecNode now = Objects.requireNonNull(after.get(added.get(0)));
      String address = ofApi ? added.get(0) : ServerText.of(now.value());
      String subject = "Server " + removed.get(0);
      add(DiffRule.SERVER_CHANGED, subject, address, old, now, REQUEST, ofApi, operation);
      if (ofApi) {
        variables(old, now, true, operation);
      }
    } else {
      removed.forEach(url -> {
        SpecNode old = Objects.requireNonNull(before.get(url));
        add(DiffRule.SERVER_REMOVED, url, old, right.get(url), ofApi, operation);
      });
      added.forEach(url -> {
        SpecNode now = Objects.requireNonNull(after.get(url));
        add(DiffRule.SERVER_ADDED, url, left.get(url), now, ofApi, operation);
      });
    }
    before.forEach((url, server) -> {
      SpecNode other = after.get(url);
      if (other != null) {
        variables(server, other, ofApi, operation);
        AnnotationChanges.compare(
            server,
            other,
            Set.of("url", "variables"),
            (rule, from, to) ->
                add(rule, "Server " + url, "", from, to, SpecDiff.NEITHER, ofApi, operation));
      }
    });
  }

  private void add(
      DiffRule rule, String url, SpecNode left, SpecNode right, boolean ofApi, String operation) {
    add(rule, "Server " + url, "", left, right, REQUEST, ofApi, operation);
  }

  private void add(
      DiffRule rule,
      String subject,
      String detail,
      SpecNode left,
      SpecNode right,
      Set<Side> sides,
      boolean ofApi,
      String operation,
      JavaName... names) {
    if (ofApi) {
      changes.add(rule, subject, detail, left, right, sides, operation, names);
    } else {
      operations.add(
          rule,
          subject,
          which -> subject + " of " + (which.isEmpty() ? "every operation" : which),
          detail,
          left,
          right,
          sides,
          operation);
    }
  }

  private void variables(SpecNode left, SpecNode right, boolean ofApi, String operation) {
    SpecNode before = left.get("variables");
    SpecNode after = right.get("variables");
    before.properties().forEach((name, old) -> {
      SpecNode now = after.get(name);
      String subject = "Server variable " + name;
      if (!now.exists()) {
        // The client builder has the variables of the API's servers.
        DiffRule rule = ofApi ? DiffRule.SERVER_VARIABLE_REMOVED : DiffRule.SERVER_VARIABLE_CHANGED;
        add(rule, subject, "", old, now, REQUEST, ofApi, operation, JavaName.builder(name));
        return;
      }
      if (SHAPE.stream()
          .anyMatch(key -> !old.get(key).value().equals(now.get(key).value()))) {
        add(DiffRule.SERVER_VARIABLE_CHANGED, subject, "", old, now, REQUEST, ofApi, operation);
      }
      AnnotationChanges.compare(
          old,
          now,
          Set.copyOf(SHAPE),
          (rule, from, to) -> add(rule, subject, "", from, to, SpecDiff.NEITHER, ofApi, operation));
    });
    after.properties().forEach((name, now) -> {
      if (!before.get(name).exists()) {
        SpecNode never = before.get(name);
        String subject = "Server variable " + name;
        add(
            DiffRule.SERVER_VARIABLE_ADDED,
            subject,
            "",
            never,
            now,
            REQUEST,
            ofApi,
            operation,
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
