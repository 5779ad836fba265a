package dev.apiscribe.review.diff;

import static dev.apiscribe.review.diff.SpecDiff.REQUEST;

import dev.apiscribe.openapi.SpecNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares how callers authenticate. */
final class SecurityChanges {
  private static final List<String> SHAPE =
      List.of("type", "in", "name", "scheme", "flows", "openIdConnectUrl");

  private final SpecNode before;
  private final SpecNode after;
  private final Changes changes;
  /** New names by old ones. */
  private final Map<String, String> renamed = new LinkedHashMap<>();

  private final Map<String, Set<String>> users = new LinkedHashMap<>();
  private final Set<String> needed = new HashSet<>();
  private final OperationChanges operations = new OperationChanges();

  SecurityChanges(ApiSpec left, ApiSpec right, Changes changes) {
    before = left.root().get("components").get("securitySchemes");
    after = right.root().get("components").get("securitySchemes");
    this.changes = changes;
    List<String> removed = new ArrayList<>(before.properties().keySet());
    removed.removeAll(after.properties().keySet());
    List<String> added = new ArrayList<>(after.properties().keySet());
    added.removeAll(before.properties().keySet());
    for (String name : List.copyOf(removed)) {
      Renaming.find(name, before.get(name), removed, added, after::get)
          .ifPresent(now -> renamed.put(name, now));
    }
    left.operations()
        .forEach(operation -> alternatives(operation.security(), Map.of())
            .values()
            .forEach(scopes -> needed.addAll(scopes.keySet())));
  }

  void compare(OperationPair pair) {
    SpecNode left = pair.left().security();
    SpecNode right = pair.right().security();
    Map<Set<String>, Map<String, Set<String>>> old = alternatives(left, renamed);
    Map<Set<String>, Map<String, Set<String>>> now = alternatives(right, Map.of());
    now.values()
        .forEach(schemes -> schemes
            .keySet()
            .forEach(
                scheme -> users.computeIfAbsent(scheme, key -> new TreeSet<>()).add(pair.label())));
    if (old.isEmpty() != now.isEmpty()) {
      differs(
          old.isEmpty() ? DiffRule.SECURITY_REQUIRED : DiffRule.SECURITY_DROPPED,
          "",
          left,
          right,
          pair);
      return;
    }
    old.forEach((names, scopes) -> {
      Map<String, Set<String>> other = now.get(names);
      if (other == null) {
        differs(DiffRule.SECURITY_ALTERNATIVE_REMOVED, text(names), left, right, pair);
      } else {
        scopes(names, scopes, other, left, right, pair);
      }
    });
    now.keySet().stream()
        .filter(names -> !old.containsKey(names))
        .forEach(
            names -> differs(DiffRule.SECURITY_ALTERNATIVE_ADDED, text(names), left, right, pair));
  }

  private void scopes(
      Set<String> names,
      Map<String, Set<String>> old,
      Map<String, Set<String>> now,
      SpecNode left,
      SpecNode right,
      OperationPair pair) {
    for (String name : names) {
      Set<String> before = old.getOrDefault(name, Set.of());
      Set<String> after = now.getOrDefault(name, Set.of());
      if (!before.containsAll(after)) {
        differs(DiffRule.SECURITY_SCOPE_ADDED, name, left, right, pair);
      }
      if (!after.containsAll(before)) {
        differs(DiffRule.SECURITY_SCOPE_REMOVED, name, left, right, pair);
      }
    }
  }

  /** @param way to authenticate; empty for whether a caller must at all */
  private void differs(
      DiffRule rule, String way, SpecNode left, SpecNode right, OperationPair pair) {
    operations.add(rule, way, which -> subject(way, which), "", left, right, REQUEST, pair.label());
  }

  private static String subject(String way, String which) {
    if (way.isEmpty()) {
      return which.isEmpty()
          ? "Every call"
          : Character.isDigit(which.charAt(0)) ? "Each of " + which : which;
    }
    return which.isEmpty() ? way : way + " on " + which;
  }

  /**
   * Reports what operations ask for, and what the schemes themselves say; after all operations.
   *
   * @param count of the operations of the newer version
   */
  void report(int count) {
    operations.report(count, changes);
    components();
  }

  private void components() {
    before.properties().forEach((name, left) -> {
      String now = renamed.getOrDefault(name, name);
      SpecNode right = after.get(now).resolved();
      if (!right.exists()) {
        if (users.containsKey(name)) {
          // Still needed, and no longer defined.
          component(DiffRule.SECURITY_SCHEME_CHANGED, name, now, left, right);
        } else if (!needed.contains(name)) {
          changes.add(
              DiffRule.UNUSED_SECURITY_SCHEME_REMOVED,
              "Security scheme " + name,
              left,
              right,
              REQUEST,
              "",
              JavaName.builder(name));
        }
        return;
      }
      if (!now.equals(name)) {
        component(DiffRule.SECURITY_SCHEME_RENAMED, name, now, left, right);
      }
      if (SHAPE.stream()
          .anyMatch(
              key -> !left.resolved().get(key).value().equals(right.get(key).value()))) {
        component(DiffRule.SECURITY_SCHEME_CHANGED, name, now, left, right);
      }
      AnnotationChanges.compare(
          left.resolved(),
          right,
          Set.copyOf(SHAPE),
          (rule, from, to) ->
              changes.add(rule, "Security scheme " + name, from, to, SpecDiff.NEITHER, ""));
    });
    after.properties().forEach((name, right) -> {
      boolean known = before.get(name).exists() || renamed.containsValue(name);
      if (!known && needed.contains(name)) {
        component(DiffRule.SECURITY_SCHEME_CHANGED, name, name, before.get(name), right);
      } else if (!known && !users.containsKey(name)) {
        changes.add(
            DiffRule.UNUSED_SECURITY_SCHEME_ADDED,
            "Security scheme " + name,
            before.get(name),
            right,
            REQUEST,
            "");
      }
    });
  }

  private void component(DiffRule rule, String name, String now, SpecNode left, SpecNode right) {
    JavaName[] names = {JavaName.builder(name), JavaName.builder(now)};
    changes.add(rule, "Security scheme " + name, left, right, REQUEST, "", names);
    users
        .getOrDefault(now, Set.of())
        .forEach(user ->
            changes.add(rule, "Security scheme " + name, left, right, REQUEST, user, names));
  }

  /** Each way to authenticate: the schemes that it takes together, and their scopes. */
  private static Map<Set<String>, Map<String, Set<String>>> alternatives(
      SpecNode security, Map<String, String> renamed) {
    Map<Set<String>, Map<String, Set<String>>> alternatives = new LinkedHashMap<>();
    for (int i = 0; i < security.value().size(); i++) {
      Map<String, Set<String>> schemes = new LinkedHashMap<>();
      security.item(i).properties().forEach((name, scopes) -> {
        Set<String> named = new TreeSet<>();
        scopes.value().forEach(scope -> named.add(scope.asText()));
        schemes.put(renamed.getOrDefault(name, name), named);
      });
      alternatives.put(new TreeSet<>(schemes.keySet()), schemes);
    }
    return alternatives;
  }

  private static String text(Set<String> names) {
    return names.isEmpty() ? "To call without credentials" : String.join(" with ", names);
  }
}
