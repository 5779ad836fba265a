package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.FileName;
import dev.apiscribe.generator.internal.JavaNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Renames components whose names OpenAPI or Java cannot have, or that another has. */
final class Renames {
  private final Draft draft;
  private final ComponentNames names;
  /** The new references by the old ones. */
  private final Map<String, String> references = new HashMap<>();

  Renames(Draft draft, ComponentNames names) {
    this.draft = draft;
    this.names = names;
  }

  void run() {
    for (PartKind kind : PartKind.values()) {
      JsonNode section = draft.root().path("components").path(String.valueOf(kind.section()));
      if (section instanceof ObjectNode components) {
        rename(kind, components);
      }
    }
    if (!references.isEmpty()) {
      follow();
    }
  }

  private void rename(PartKind kind, ObjectNode components) {
    Map<String, JsonNode> renamed = new LinkedHashMap<>();
    boolean isChanged = false;
    for (String name : DocumentWalk.names(components)) {
      JsonNode component = components.get(name);
      String fine = fine(kind, name);
      renamed.put(fine, component);
      if (!fine.equals(name)) {
        isChanged = true;
        references.put(Draft.reference(kind, name), Draft.reference(kind, fine));
        draft.note(
            components,
            name,
            "the name cannot be that of a component, is taken, or means"
                + " something else in Java: it is named " + fine);
      }
    }
    if (isChanged) {
      components.removeAll();
      components.setAll(renamed);
    }
  }

  private String fine(PartKind kind, String name) {
    boolean isPlain = name.matches("[A-Za-z0-9._-]+") && ComponentNames.isShort(name);
    if (kind == PartKind.SCHEMA
        && isPlain
        && (!ComponentNames.isFree(kind, name) || FileName.isOfADevice(JavaNames.type(name)))) {
      return names.free(kind, name + "Model");
    }
    return isPlain && names.take(kind, name) ? name : names.free(kind, name);
  }

  private void follow() {
    new DocumentWalk() {
      @Override
      JsonNode before(PartKind kind, String key, JsonNode part) {
        if (part instanceof ObjectNode object) {
          rename(object, "$ref");
          if (kind == PartKind.SCHEMA
              && part.path("discriminator").path("mapping") instanceof ObjectNode mapping) {
            names(mapping).forEach(value -> rename(mapping, value));
          }
        }
        return part;
      }
    }.document(draft.root());
  }

  private void rename(ObjectNode owner, String keyword) {
    String reference = owner.path(keyword).asText("");
    PartKind kind = PartKind.of(reference);
    String name = kind == null ? null : Draft.named(kind, reference);
    String renamed = name == null ? null : references.get(Draft.reference(kind, name));
    if (renamed != null) {
      owner.put(keyword, renamed);
    }
  }
}
