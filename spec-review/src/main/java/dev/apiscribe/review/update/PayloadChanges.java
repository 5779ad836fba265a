package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.ExampleName;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The payload files of a spec that change: each as the page prints it. */
final class PayloadChanges {
  private static final String VALUE = "externalValue";
  private static final String FOLDER = "examples/";

  private final ChangedSpec ours;
  private final Grafts grafts;
  private final Map<String, String> drafted;
  private final Path folder;
  private final Map<String, String> files = new TreeMap<>();

  /**
   * @param drafted the texts of the draft's payload files by their names
   * @param folder of the spec
   */
  PayloadChanges(ChangedSpec ours, Grafts grafts, Map<String, String> drafted, Path folder) {
    this.ours = ours;
    this.grafts = grafts;
    this.drafted = drafted;
    this.folder = folder;
  }

  /** Returns the new texts by the names that the spec has for them, such as examples/a.json. */
  Map<String, String> files() {
    return files;
  }

  /** Gives the payloads in a copied part the names of the operation; their texts are entered. */
  void adopt(JsonNode copied, String operationId) {
    for (JsonNode owner : copied.findParents(VALUE)) {
      String name = owner.path(VALUE).asText();
      String file = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name;
      String prefix = ExampleName.of(operationId);
      String own = prefix + file.substring(Math.max(0, file.indexOf('.')));
      String text = drafted.get(file);
      if (text != null) {
        ((ObjectNode) owner).put(VALUE, FOLDER + own);
        files.put(FOLDER + own, text);
      }
    }
  }

  /** Takes the payloads of a media type over from the page; returns whether one changed. */
  boolean follow(String media, String operationId) {
    ObjectNode kept = ours.object(media).orElse(null);
    String there = grafts.counterparts().ofDraft(media).stream().findFirst().orElse("");
    JsonNode examples = grafts.draft().at(there).path("examples");
    if (kept == null || there.isEmpty()) {
      return false;
    }
    List<Map.Entry<String, JsonNode>> mine = List.copyOf(kept.path("examples").properties());
    List<Map.Entry<String, JsonNode>> its = List.copyOf(examples.properties());
    boolean changed = false;
    for (int i = 0; i < Math.max(mine.size(), its.size()); i++) {
      if (i >= its.size()) {
        changed |=
            ours.remove(media + "/examples" + JsonPointers.step(mine.get(i).getKey()));
      } else if (i >= mine.size()) {
        JsonNode copy = its.get(i).getValue().deepCopy();
        adopt(copy, operationId);
        add(kept, its.get(i).getKey(), copy);
        changed = true;
      } else {
        changed |= replace(mine.get(i).getValue(), its.get(i).getValue());
      }
    }
    if (kept.path("examples").isEmpty()) {
      kept.remove("examples");
    }
    return changed;
  }

  private static void add(ObjectNode media, String name, JsonNode example) {
    ObjectNode all =
        media.has("examples") ? (ObjectNode) media.get("examples") : media.putObject("examples");
    all.set(name, example);
  }

  private boolean replace(JsonNode mine, JsonNode its) {
    String name = mine.path(VALUE).asText();
    String text = drafted.get(its.path(VALUE).asText().replaceFirst("^" + FOLDER, ""));
    if (name.isEmpty() || text == null || isSame(name, text)) {
      return false;
    }
    files.put(name, text);
    return true;
  }

  private boolean isSame(String name, String text) {
    try {
      String before = files.get(name);
      byte[] now = before == null
          ? Files.readAllBytes(folder.resolve(name))
          : before.getBytes(StandardCharsets.UTF_8);
      return Json.parse(now).equals(Json.parse(text));
    } catch (IOException | InvalidJsonException e) {
      return false;
    }
  }

  /** Returns the files that the spec referred to before, and does no more. */
  List<String> left(JsonNode before) {
    Map<String, Boolean> names = new LinkedHashMap<>();
    before.findValues(VALUE).forEach(name -> names.put(name.asText(), true));
    ours.root().findValues(VALUE).forEach(name -> names.remove(name.asText()));
    return List.copyOf(names.keySet());
  }
}
