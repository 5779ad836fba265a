package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.DocumentFolder;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.generator.internal.adapt.Draft.Origin;
import dev.apiscribe.generator.internal.keyword.OpenApiFiles;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.SpecNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Brings in what references to other files lead to: as components, but for paths. */
final class OtherFiles extends DocumentWalk {
  /** References behind references: no document that means something has more. */
  private static final int MOST_STEPS = 50;

  private final Draft draft;
  private final OpenApiFiles files;
  private final ComponentNames names;
  /** The components that were brought in, by kind and place. */
  private final Map<String, String> brought = new HashMap<>();

  /** The references that this step wrote. */
  private final Set<JsonNode> written = Collections.newSetFromMap(new IdentityHashMap<>());

  OtherFiles(Draft draft, OpenApiFiles files, ComponentNames names) {
    this.draft = draft;
    this.files = files;
    this.names = names;
  }

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    if (kind == PartKind.SCHEMA && part.path("discriminator").path("mapping").isObject()) {
      mapping((ObjectNode) part.path("discriminator").path("mapping"), part);
    }
    JsonNode at = part;
    for (int i = 0; i < MOST_STEPS && leadsOut(at) && kind.section() != null; i++) {
      at = kind == PartKind.PATH_ITEM
          ? copy(at)
          : component(kind, at.path("$ref").asText(), at);
    }
    return at;
  }

  private boolean leadsOut(JsonNode part) {
    return part.path("$ref").isTextual()
        && !written.contains(part)
        && (!part.path("$ref").asText().startsWith("#")
            || (draft.isWritten(part) && !draft.origin(part).file().equals(draft.file())));
  }

  private ObjectNode reference(String text, JsonNode instead) {
    ObjectNode reference = draft.like(instead).put("$ref", text);
    written.add(reference);
    return reference;
  }

  private void mapping(ObjectNode mapping, JsonNode schema) {
    for (String value : names(mapping)) {
      String reference = mapping.path(value).asText("");
      boolean isReference = reference.contains("/") || reference.contains("#");
      ObjectNode part = draft.like(schema).put("$ref", reference);
      if (isReference && leadsOut(part)) {
        mapping.set(value, component(PartKind.SCHEMA, reference, part).path("$ref"));
      }
    }
  }

  private JsonNode copy(JsonNode part) {
    SpecNode target = target(part, part.path("$ref").asText());
    return draft.copy(target.value(), new Origin(target.file().name(), target.pointer()));
  }

  private JsonNode component(PartKind kind, String reference, JsonNode part) {
    SpecNode target = target(part, reference);
    if (target.file().name().equals(draft.file())) {
      return reference("#" + target.pointer(), part);
    }
    String place = kind + " " + target.file().name() + "#" + target.pointer();
    String known = brought.get(place);
    if (known != null) {
      return reference(known, part);
    }
    JsonNode copy = draft.copy(target.value(), new Origin(target.file().name(), target.pointer()));
    String name = names.add(kind, name(target), copy);
    String here = Draft.reference(kind, name);
    brought.put(place, here);
    draft.section(kind).set(name, visit(kind, name, copy));
    return reference(here, part);
  }

  private static String name(SpecNode target) {
    String file = target.file().name().replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
    return target.pointer().isEmpty() ? file : JsonPointers.lastName(target.pointer());
  }

  private SpecNode target(JsonNode part, String reference) {
    Origin at = draft.origin(part);
    if (!reference.startsWith("#")) {
      inside(at, reference);
    }
    SpecNode target = files.referred(at.file(), reference);
    if (!target.exists()) {
      throw new IllegalArgumentException(
          at + ": there is no '" + PlainText.inShort(reference) + "'. Correct the name.");
    }
    draft.read(target.file());
    return target;
  }

  /** Fails if a reference leads out of the folder of the document, or to the network. */
  private void inside(Origin at, String reference) {
    String name = reference.replaceFirst("#.*", "");
    try {
      DocumentFolder.of(Path.of(draft.file())).beside(Path.of(at.file())).file(name, at.toString());
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(
          at + ": found '" + PlainText.inShort(reference)
              + "', expected a reference into the document. Bring in what it leads to.",
          e);
    }
  }
}
