package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Schemas that the pages once had in common, and have apart now. */
final class SchemaSplits {
  private static final String SCHEMAS = "/components/schemas";

  private final ChangedSpec ours;
  private final Grafts grafts;
  private final ComponentUses uses;

  SchemaSplits(ChangedSpec ours, Grafts grafts, ComponentUses uses) {
    this.ours = ours;
    this.grafts = grafts;
    this.uses = uses;
  }

  /** Returns whether all operations that use the place are on the pages. */
  boolean isCovered(String pointer) {
    String component = ComponentUses.component(pointer);
    return component.isEmpty()
        || uses.operations(component).stream()
            .noneMatch(operation -> grafts.counterparts().ofDraft(operation).isEmpty());
  }

  /**
   * Gives the uses of a schema that have another name on the pages a copy of it, which then follows
   * the pages for itself. Returns false when the names do not tell the uses apart.
   *
   * @param operation the key of the operation where the schema differs
   */
  boolean split(String schema, String operation) {
    if (!ChangedSpec.owner(schema).equals(SCHEMAS)) {
      return false;
    }
    String documented = Grafts.documentedName(ours.at(schema), schema);
    String at = uses.operation(operation);
    List<String> others = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    boolean kept = false;
    for (String use : uses.references(schema)) {
      Set<String> its = names(use);
      boolean other = its.size() == 1 && !its.contains(documented);
      kept |= its.contains(documented);
      if (other) {
        others.add(use);
        names.addAll(its);
      }
    }
    boolean here = others.stream()
        .anyMatch(use -> use.startsWith(at + "/")
            || uses.operations(ComponentUses.component(use)).contains(at));
    if (!kept || at.isEmpty() || !here || names.size() != 1) {
      return false;
    }
    String name = name(names.iterator().next());
    if (name.isEmpty()) {
      return false;
    }
    ObjectNode copy = ours.at(schema).deepCopy();
    copy.remove("x-documented-name");
    String written = names.iterator().next();
    if (!written.equals(name)) {
      copy.put("x-documented-name", written);
    }
    HouseOrder.putAfter((ObjectNode) ours.at(SCHEMAS), JsonPointers.lastName(schema), name, copy);
    others.forEach(use -> ((ObjectNode) ours.at(use)).put("$ref", "#" + SCHEMAS + "/" + name));
    return true;
  }

  /** The names that the pages have for the schema at a place that refers to it. */
  private Set<String> names(String use) {
    Set<String> names = new TreeSet<>();
    for (String there : grafts.counterparts().ofDraft(use)) {
      String at = grafts.draft().resolve(there);
      if (ChangedSpec.owner(at).equals(SCHEMAS)) {
        names.add(Grafts.documentedName(grafts.draft().at(at), at));
      }
    }
    return names;
  }

  /** Ours for a documented name, else the draft's; empty when other schemas have both. */
  private String name(String documented) {
    String plain = documented.substring(documented.lastIndexOf('.') + 1);
    if (isFree(plain)) {
      return plain;
    }
    for (Map.Entry<String, JsonNode> one : grafts.draft().at(SCHEMAS).properties()) {
      String at = SCHEMAS + JsonPointers.step(one.getKey());
      if (Grafts.documentedName(one.getValue(), at).equals(documented) && isFree(one.getKey())) {
        return one.getKey();
      }
    }
    return "";
  }

  private boolean isFree(String name) {
    return name.matches("[A-Z][A-Za-z0-9]*") && !ours.at(SCHEMAS).has(name);
  }
}
