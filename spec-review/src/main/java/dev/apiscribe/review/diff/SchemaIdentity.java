package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.SpecNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides whether a schema in the place of another is the same under another name. */
final class SchemaIdentity {
  /** The least share of the older schema's properties, or values, that the newer one has. */
  private static final double MOSTLY = 0.6;

  private final ApiSpec left;
  private final ApiSpec right;
  private final Map<List<String>, Boolean> known = new HashMap<>();

  SchemaIdentity(ApiSpec left, ApiSpec right) {
    this.left = left;
    this.right = right;
  }

  /**
   * The old name is nowhere in the newer spec, the new one nowhere in the older, and they look
   * nearly the same.
   */
  boolean isRenamed(SpecNode before, SpecNode after) {
    return known.computeIfAbsent(
        List.of(before.pointer(), after.pointer()),
        key -> !right.component("schemas", before.name()).exists()
            && !left.component("schemas", after.name()).exists()
            && alike(before.value(), after.value()));
  }

  private static boolean alike(JsonNode before, JsonNode after) {
    if (!SchemaShape.type(before).equals(SchemaShape.type(after))) {
      return false;
    }
    Set<String> old = content(before);
    if (old.isEmpty()) {
      return AnnotationChanges.without(before).equals(AnnotationChanges.without(after));
    }
    Set<String> shared = new HashSet<>(old);
    shared.retainAll(content(after));
    return shared.size() >= MOSTLY * old.size();
  }

  private static Set<String> content(JsonNode schema) {
    Set<String> content = new HashSet<>();
    schema.path("properties").fieldNames().forEachRemaining(content::add);
    for (String values : List.of("enum", "x-extensible-enum")) {
      schema.path(values).forEach(value -> content.add(value.asText()));
    }
    return content;
  }
}
