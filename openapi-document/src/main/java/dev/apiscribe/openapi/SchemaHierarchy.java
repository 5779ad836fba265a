package dev.apiscribe.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which components extend which, by a reference in their {@code allOf}. */
public final class SchemaHierarchy {
  private final Map<String, List<String>> extensions = new HashMap<>();

  public SchemaHierarchy(YamlFile file) {
    for (SpecNode schema : file.node("/components/schemas").children()) {
      for (SpecNode part : schema.get("allOf").children()) {
        file.target(part.text("$ref"))
            .ifPresent(base ->
                extensions.computeIfAbsent(base, key -> new ArrayList<>()).add(schema.pointer()));
      }
    }
  }

  /**
   * Returns the pointers of the components that extend a schema, directly or through others; none
   * of them is the schema itself.
   */
  public Set<String> extending(String pointer) {
    Set<String> found = new LinkedHashSet<>();
    List<String> next = new ArrayList<>(List.of(pointer));
    while (!next.isEmpty()) {
      for (String extension : extensions.getOrDefault(next.remove(0), List.of())) {
        if (!extension.equals(pointer) && found.add(extension)) {
          next.add(extension);
        }
      }
    }
    return found;
  }
}
