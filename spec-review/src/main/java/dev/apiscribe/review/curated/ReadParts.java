package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The parts of a spec by their JSON Pointers, each with a digest of all that it says:
 * {@code parts.yaml}. Parts are the document itself, its info, servers, tags, operations,
 * parameters, bodies, responses, components and properties. What is in a part and is not a part
 * itself belongs to it; of a part in a part only the name does. The files beside the spec have
 * parts, too: each entry, named {@code deviations.yaml#<id>}, or all of a file that drift writes.
 */
public final class ReadParts {
  private static final String HEAD = """
      # Digests of what each part of openapi.yaml, and each entry of the files beside it, said when a person last compared it with the documents.
      # A part that is changed, new or gone is to be read again, and lint reports it. Written by: spec-review drift --accept-words
      """;
  private static final String PROPERTIES = "/properties";
  private static final Pattern PART = Pattern.compile(
      "/info|/(?:servers|tags)/[0-9]+|/paths/[^/]+(?:/parameters/[0-9]+|/[a-z]+(?:/parameters/[0-9]+|/requestBody|/responses/[^/]+)?)?"
          + "|/components/[^/]+/[^/]+");
  private static final int LENGTH = 12;
  /** The file of the parts that are named by a pointer alone. */
  public static final String SPEC = "openapi.yaml";
  /** The list of all source documents, which lies beside the folder. */
  public static final String DOCUMENTS = "documents.yaml";
  /** Files whose entries are read one by one. */
  private static final List<String> WITH_ENTRIES =
      List.of("deviations.yaml", "observations.yaml", "words.yaml", "lint.yaml");
  /** Files that drift writes. */
  private static final List<String> RECORDS = List.of("facts.yaml", "losses.yaml");

  private final SortedMap<String, String> digests = new TreeMap<>();

  private ReadParts() {}

  /** Creates the record of a spec as it is. */
  public static ReadParts ofSpec(JsonNode spec) {
    ReadParts parts = new ReadParts();
    parts.digests.put("", digest(parts.withoutParts(spec, "")));
    return parts;
  }

  /** Creates the record of a folder as it is: of its spec, and of the files beside it. */
  public static ReadParts ofFolder(Path folder) {
    String api = String.valueOf(folder.getFileName());
    ReadParts parts = ofSpec(YamlFile.read(folder.resolve(SPEC)).root());
    for (String file : WITH_ENTRIES) {
      parts.digests.putAll(ofEntries(file, root(folder.resolve(file)), api).digests);
    }
    parts.digests.putAll(ofEntries(DOCUMENTS, root(folder.resolveSibling(DOCUMENTS)), api).digests);
    return parts.withRecords(folder);
  }

  /** Creates the same record, but for the files of the folder that drift writes. */
  public ReadParts withRecords(Path folder) {
    ReadParts parts = new ReadParts();
    parts.digests.putAll(digests);
    for (String file : RECORDS) {
      parts.digests.remove(file);
      parts.digests.putAll(ofRecordOfDrift(file, root(folder.resolve(file))).digests);
    }
    return parts;
  }

  /**
   * Creates the record of a file of entries.
   *
   * @param api its name: entries of documents.yaml that belong to another API are left out
   */
  public static ReadParts ofEntries(String file, JsonNode root, String api) {
    ReadParts parts = new ReadParts();
    root.properties()
        .forEach(entry -> parts.digests.put(file + "#" + entry.getKey(), digest(entry.getValue())));
    for (int i = 0; root.isArray() && i < root.size(); i++) {
      JsonNode entry = root.get(i);
      if (!file.equals(DOCUMENTS) || entry.path("spec").asText().equals(api)) {
        parts.digests.put(file + "#" + entry.path("id").asText(String.valueOf(i)), digest(entry));
      }
    }
    return parts;
  }

  /** Creates the record of a file that drift writes; nothing of one that is empty. */
  public static ReadParts ofRecordOfDrift(String file, JsonNode root) {
    ReadParts parts = new ReadParts();
    if (!root.isEmpty()) {
      parts.digests.put(file, digest(root));
    }
    return parts;
  }

  private static JsonNode root(Path file) {
    return Files.exists(file) ? YamlFile.read(file).root() : MissingNode.getInstance();
  }

  /**
   * Reads parts.yaml. Fails with {@link UnreadableSpecException} that names file, line and what to
   * do.
   */
  public static ReadParts ofRecord(YamlFile file) {
    ReadParts parts = new ReadParts();
    file.root().properties().forEach(entry -> {
      if (!entry.getValue().isTextual()) {
        throw new UnreadableSpecException(
            file.place(JsonPointers.step(entry.getKey()))
                + ": expected a digest in quotes. Write the file again: spec-review drift --docs DIR --accept-words");
      }
      parts.digests.put(entry.getKey(), entry.getValue().asText());
    });
    return parts;
  }

  private JsonNode withoutParts(JsonNode node, String pointer) {
    if (node.isObject()) {
      ObjectNode own = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        own.set(
            property.getKey(),
            part(property.getValue(), pointer + JsonPointers.step(property.getKey())));
      }
      return own;
    }
    if (node.isArray()) {
      ArrayNode own = JsonNodeFactory.instance.arrayNode();
      for (JsonNode item : node) {
        own.add(part(item, pointer + "/" + own.size()));
      }
      return own;
    }
    return node;
  }

  private JsonNode part(JsonNode node, String pointer) {
    JsonNode own = withoutParts(node, pointer);
    boolean isProperty =
        pointer.startsWith(PROPERTIES, pointer.lastIndexOf('/') - PROPERTIES.length());
    if (!isProperty && !PART.matcher(pointer).matches()) {
      return own;
    }
    digests.put(pointer, digest(own));
    return JsonNodeFactory.instance.nullNode();
  }

  private static String digest(JsonNode own) {
    return SourceDocuments.sha256(own.toString()).substring(0, LENGTH);
  }

  /** The digests by pointer; the document itself has the empty one. */
  public SortedMap<String, String> digests() {
    return new TreeMap<>(digests);
  }

  /** The digests of the parts of one file. */
  public SortedMap<String, String> digestsOf(String file) {
    SortedMap<String, String> its = new TreeMap<>(digests);
    its.keySet().removeIf(part -> !file.equals(fileOf(part)));
    return its;
  }

  private static String fileOf(String part) {
    return part.isEmpty() || part.startsWith("/") ? SPEC : part.split("#", 2)[0];
  }

  public String yaml() {
    StringBuilder text = new StringBuilder(HEAD);
    digests.forEach((pointer, digest) -> text.append('\'')
        .append(pointer.replace("'", "''"))
        .append("': '")
        .append(digest)
        .append("'\n"));
    return text.toString();
  }
}
