package dev.apiscribe.review.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.SecuritySchemeText;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.reading.DeclaredObject.Keyword;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an OpenAPI document has and no reader reads, each as a statement of its own: the keyword's
 * place, and its value as it stands. A component that no reader comes to is one such statement.
 */
final class UnreadKeywords {
  private static final String SCHEMES = "/components/securitySchemes";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  /** What a part of a schema says, and another part or the schema itself may say again. */
  private static final Set<String> SAID_ONCE =
      Set.of("allOf", "required", "description", "example");

  private final YamlFile file;
  private final Map<String, Statement> all = new LinkedHashMap<>();
  /** The descriptions of schemas that were only come to as parts. */
  private final Map<String, Statement> partsInWords = new LinkedHashMap<>();

  /** The objects that a reader comes to, and as what. */
  private final NavigableMap<String, Set<DeclaredObject>> met = new TreeMap<>();

  /** The texts of security schemes that more than one of them has. */
  private final Set<String> sharedTexts;

  private UnreadKeywords(YamlFile file) {
    this.file = file;
    sharedTexts = sharedTexts();
  }

  /**
   * @param file its schemas in the words of OpenAPI 3.0; each reference of it leads somewhere
   * @param used the components that operations come to, however
   */
  static List<Statement> of(YamlFile file, Set<String> used) {
    UnreadKeywords keywords = new UnreadKeywords(file);
    keywords.object("", DeclaredObject.DOCUMENT);
    keywords.partsInWords.forEach((pointer, statement) -> {
      if (!keywords.met.getOrDefault(pointer, Set.of()).contains(DeclaredObject.SCHEMA)) {
        keywords.all.put(statement.place().pointerInSpec(), statement);
      }
    });
    keywords.components(used);
    return keywords.all.values().stream().map(keywords::withoutWhatIsRead).toList();
  }

  /** A reader that does not come to an object may come to a part of it, by a reference. */
  private Statement withoutWhatIsRead(Statement statement) {
    String owner = statement.place().pointerInSpec() + "/";
    Set<String> read = met.subMap(owner, owner + Character.MAX_VALUE).keySet();
    // Of what a parameter contains, only the names are a statement.
    if (read.isEmpty() || statement.value() != file.at(statement.place().pointerInSpec())) {
      return statement;
    }
    JsonNode left = statement.value().deepCopy();
    read.forEach(pointer -> {
      JsonPointer at = JsonPointer.compile(pointer.substring(owner.length() - 1));
      JsonNode owning = left.at(at.head());
      if (owning instanceof ObjectNode object) {
        object.remove(at.last().getMatchingProperty());
      } else if (owning instanceof ArrayNode list) {
        list.setNull(at.last().getMatchingIndex());
      }
    });
    return new Statement(left, statement.place());
  }

  private void unread(String pointer) {
    unread(pointer, file.at(pointer));
  }

  private void unread(String pointer, JsonNode value) {
    all.put(pointer, new Statement(value, file.place(pointer)));
  }

  private void object(String pointer, DeclaredObject kind) {
    JsonNode node = file.at(pointer);
    if (!node.isObject()) {
      unread(pointer);
      return;
    }
    if (!met.computeIfAbsent(pointer, key -> new HashSet<>()).add(kind)) {
      return;
    }
    boolean reference = node.path("$ref").isTextual() && kind.isFollowed();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = property.getKey();
      String at = pointer + JsonPointers.step(name);
      if (reference) {
        if (!name.equals("$ref")) {
          unread(at);
        }
      } else if (!kind.isDefault(name, property.getValue())) {
        keyword(pointer, kind, name, property.getValue());
      }
    }
    if (reference) {
      // One step: what is beside the next reference is not read either.
      file.target(node.path("$ref").asText()).ifPresent(target -> object(target, kind));
    } else if (node.has("allOf")) {
      saidAgain(pointer, node);
    }
  }

  private void keyword(String owner, DeclaredObject kind, String name, JsonNode value) {
    String at = owner + JsonPointers.step(name);
    if (kind == DeclaredObject.PART && name.equals("description")) {
      partsInWords.put(owner, new Statement(value, file.place(at)));
    } else if (kind.keyword(name).isPresent()) {
      below(owner, name, kind.keyword(name).get());
    } else if (kind.harmless(name).isEmpty()) {
      unread(at);
    }
  }

  private void below(String owner, String name, Keyword keyword) {
    String at = owner + JsonPointers.step(name);
    JsonNode value = file.at(at);
    switch (keyword.below()) {
      case VALUE -> {}
      case OBJECT -> object(at, keyword.kind());
      case LIST -> {
        if (!value.isArray()) {
          unread(at);
        }
        for (int i = 0; i < value.size() && value.isArray(); i++) {
          object(at + "/" + i, keyword.kind());
        }
      }
      case MAP -> map(at, keyword.kind());
      case OWN -> {
        if (keyword.kind() == DeclaredObject.SECURITY_SCHEME) {
          scheme(owner, name, value);
        } else {
          own(owner, name, value);
        }
      }
    }
  }

  private void map(String at, DeclaredObject kind) {
    JsonNode value = file.at(at);
    if (!value.isObject()) {
      unread(at);
      return;
    }
    value.fieldNames().forEachRemaining(name -> {
      // Beside statuses and paths stand extensions.
      boolean extension = name.startsWith("x-")
          && (kind == DeclaredObject.RESPONSE || kind == DeclaredObject.PATH_ITEM);
      if (extension) {
        unread(at + JsonPointers.step(name));
      } else {
        object(at + JsonPointers.step(name), kind);
      }
    });
  }

  private void own(String owner, String name, JsonNode value) {
    String at = owner + JsonPointers.step(name);
    switch (name) {
      case "paths" -> map(at, DeclaredObject.PATH_ITEM);
      case "security" -> security(at, value);
      case "tags" -> {
        if (value.size() > 1) {
          unread(at);
        }
      }
      case "content" -> {
        // It is read in the place of a schema.
        if (file.at(owner).has("schema")) {
          unread(owner + "/schema");
        }
        content(at, value);
      }
      case "type" -> {
        boolean merged =
            !file.at(owner).path("allOf").isEmpty() && !file.at(owner).has("properties");
        if (!value.isTextual() || merged) {
          unread(at);
        }
      }
      case "required" -> required(owner, at, value);
      default -> {}
    }
  }

  /**
   * Of what an operation asks for the scopes are not read, and neither are the names of schemes:
   * which one is meant is known where no other has its text.
   */
  private void security(String at, JsonNode value) {
    for (int i = 0; i < value.size(); i++) {
      String alternative = at + "/" + i;
      file.at(alternative).properties().forEach(scheme -> {
        String declared = SCHEMES + JsonPointers.step(scheme.getKey());
        boolean known = !file.at(declared).isMissingNode();
        boolean alone = known && !sharedTexts.contains(SecuritySchemeText.of(resolved(declared)));
        if (!alone || !scheme.getValue().isEmpty()) {
          unread(alternative + JsonPointers.step(scheme.getKey()));
        }
        if (known) {
          object(declared, DeclaredObject.SECURITY_SCHEME);
        }
      });
    }
  }

  /** What the text of a scheme does not hold, and whose description it is where there are more. */
  private void scheme(String owner, String name, JsonNode value) {
    boolean read = name.equals("description")
        ? value.isTextual() && file.at(SCHEMES).size() == 1
        : SecuritySchemeText.holds(file.at(owner), name);
    if (!read) {
      unread(owner + JsonPointers.step(name));
    }
  }

  private Set<String> sharedTexts() {
    Set<String> met = new HashSet<>();
    Set<String> shared = new HashSet<>();
    file.at(SCHEMES).fieldNames().forEachRemaining(name -> {
      String text = SecuritySchemeText.of(resolved(SCHEMES + JsonPointers.step(name)));
      if (!met.add(text)) {
        shared.add(text);
      }
    });
    return shared;
  }

  private JsonNode resolved(String pointer) {
    return file.at(file.resolve(pointer));
  }

  /** Of the media types of a parameter the first one is read, but for its name. */
  private void content(String at, JsonNode value) {
    ArrayNode names = JSON.arrayNode();
    value.fieldNames().forEachRemaining(names::add);
    unread(at, names);
    for (int i = 0; i < names.size(); i++) {
      String mediaType = at + JsonPointers.step(names.get(i).asText());
      if (i == 0) {
        object(mediaType, DeclaredObject.MEDIA_TYPE);
      } else {
        unread(mediaType);
      }
    }
  }

  private void required(String owner, String at, JsonNode value) {
    Set<String> known = new HashSet<>();
    properties(owner, known, new HashSet<>());
    ArrayNode lost = JSON.arrayNode();
    value.forEach(name -> {
      if (!known.contains(name.asText())) {
        lost.add(name);
      }
    });
    if (!lost.isEmpty() || !value.isArray()) {
      unread(at, value.isArray() ? lost : value);
    }
  }

  private void properties(String schema, Set<String> known, Set<String> within) {
    String at = file.resolve(schema);
    if (within.add(at)) {
      file.at(at).path("properties").fieldNames().forEachRemaining(known::add);
      for (int i = 0; i < file.at(at).path("allOf").size(); i++) {
        properties(at + "/allOf/" + i, known, within);
      }
    }
  }

  /** Of what several parts of a schema say, that of the last one is read. */
  private void saidAgain(String pointer, JsonNode schema) {
    Map<String, String> last = new HashMap<>();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < schema.path("allOf").size(); i++) {
      parts.add(file.resolve(pointer + "/allOf/" + i));
    }
    parts.add(pointer);
    for (String part : parts) {
      for (Map.Entry<String, JsonNode> property : file.at(part).properties()) {
        boolean properties = property.getKey().equals("properties");
        if (properties) {
          property
              .getValue()
              .fieldNames()
              .forEachRemaining(
                  name -> saidAgain(last, "properties" + JsonPointers.step(name), part));
        } else if (!SAID_ONCE.contains(property.getKey())) {
          saidAgain(last, JsonPointers.step(property.getKey()).substring(1), part);
        }
      }
    }
  }

  private void saidAgain(Map<String, String> last, String what, String part) {
    String before = last.put(what, part);
    if (before != null && !before.equals(part)) {
      String at = before + "/" + what;
      if (!file.at(at).equals(file.at(part + "/" + what))) {
        unread(at);
      }
    }
  }

  /** A schema that no operation comes to is known by its name. */
  private void components(Set<String> used) {
    file.at("/components").properties().forEach(section -> {
      String at = "/components" + JsonPointers.step(section.getKey());
      if (section.getKey().startsWith("x-") || !section.getValue().isObject()) {
        unread(at);
      } else {
        section.getValue().fieldNames().forEachRemaining(name -> {
          String component = at + JsonPointers.step(name);
          boolean unused = section.getKey().equals("schemas") && !used.contains(component);
          if (!unused && !met.containsKey(component)) {
            unread(component);
          }
        });
      }
    });
  }
}
