package dev.apiscribe.review.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The parts of a spec by their JSON Pointers, each with a digest of all that it says: {@code parts.yaml}. Parts are the document itself, its info,
 * servers, tags, operations, parameters, bodies, responses, components and properties. What is in a part and is no part belongs to it; of a part
 * in a part only the name does.
 */
public final class ReadParts {
  private static final String HEAD = """
      # Digests of what each part of openapi.yaml said when a person last read it against its documents. A part that is changed, new or gone
      # is to be read again, and lint reports it. Written by: spec-review drift --accept-words
      """;
  private static final Pattern PART = Pattern.compile(
      "/info|/(?:servers|tags)/[0-9]+|/paths/[^/]+(?:/parameters/[0-9]+|/[a-z]+(?:/parameters/[0-9]+|/requestBody|/responses/[^/]+)?)?"
          + "|/components/[^/]+/[^/]+|.*/properties/[^/]+");
  private static final int LENGTH = 12;

  private final SortedMap<String, String> digests = new TreeMap<>();

  private ReadParts() {}

  /** Creates the record of a spec as it is. */
  public static ReadParts ofSpec(JsonNode spec) {
    ReadParts parts = new ReadParts();
    parts.digests.put("", digest(parts.withoutParts(spec, "")));
    return parts;
  }

  /** Reads parts.yaml. Fails with {@link UnreadableSpecException} that names file, line and what to do. */
  public static ReadParts ofRecord(YamlFile file) {
    ReadParts parts = new ReadParts();
    file.root().properties().forEach(entry -> {
      if (!entry.getValue().isTextual()) {
        throw new UnreadableSpecException(
            file.place(YamlFile.step(entry.getKey()))
                + ": expected a digest in quotes. Write the file again: spec-review drift --docs DIR --accept-words");
      }
      parts.digests.put(entry.getKey(), entry.getValue().asText());
    });
    return parts;
  }

  private JsonNode withoutParts(JsonNode node, String pointer) {
    if (node.isObject()) {
      ObjectNode own = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        own.set(member.getKey(), part(member.getValue(), pointer + YamlFile.step(member.getKey())));
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
    if (!PART.matcher(pointer).matches()) {
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
