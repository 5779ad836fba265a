package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.FileName;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.adapt.Draft.Origin;
import dev.apiscribe.openapi.JsonPointers;
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
      // security schemes have names of their own in Java, and no references lead to them
      if (section instanceof ObjectNode components && kind != PartKind.SECURITY_SCHEME) {
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
    names.forget(kind);
    // before others are named, which then have other names
    Map<String, String> kept = new HashMap<>();
    for (String name : DocumentWalk.names(components)) {
      String fine = kept(kind, name, components.get(name));
      if (fine != null) {
        kept.put(name, fine);
      }
    }
    for (String name : DocumentWalk.names(components)) {
      JsonNode component = components.get(name);
      String fine = kept.get(name);
      if (fine == null) {
        fine = fine(kind, name);
        lock(kind, name, component, fine);
      }
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

  /** Returns the name of a component that keeps it, or had it before; null for another one. */
  private String kept(PartKind kind, String name, JsonNode component) {
    if (isWrittenHere(kind, name, component)) {
      String before = names.before(name, component);
      if (before != null || names.isLocked(name)) {
        return before;
      }
    }
    if (isFine(kind, name) && names.take(kind, name)) {
      lock(kind, name, component, name);
      return name;
    }
    return null;
  }

  private void lock(PartKind kind, String name, JsonNode component, String fine) {
    if (isWrittenHere(kind, name, component)) {
      names.lock(name, component, fine);
    }
  }

  /** Returns whether it is a schema that no step has brought here, and named. */
  private boolean isWrittenHere(PartKind kind, String name, JsonNode component) {
    return kind == PartKind.SCHEMA
        && draft.isWritten(component)
        && draft
            .origin(component)
            .equals(new Origin(draft.file(), kind.components() + JsonPointers.step(name)));
  }

  private static boolean isPlain(String name) {
    return name.matches("[A-Za-z0-9._-]+") && ComponentNames.isShort(name);
  }

  private boolean isReserved(PartKind kind, String name) {
    return kind == PartKind.SCHEMA
        && (!names.isFree(kind, name) || FileName.isOfADevice(JavaNames.type(name)));
  }

  private boolean isFine(PartKind kind, String name) {
    return isPlain(name) && !isReserved(kind, name);
  }

  private String fine(PartKind kind, String name) {
    return names.free(kind, isPlain(name) && isReserved(kind, name) ? name + "Model" : name);
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
