package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code deviations.yaml}, and {@code observations.yaml}. What an entry explains is said in its
 * {@code explains}; see specs/README.md.
 */
public final class DeviationsFile {
  private static final Set<String> KEYS =
      Set.of("aspect", "at", "document", "documented", "curated");
  private static final String ANY = "*";

  private DeviationsFile() {}

  /** Fails with {@link UnreadableSpecException} that names the line and what to do. */
  public static List<Deviation> entries(YamlFile file) {
    List<Deviation> entries = new ArrayList<>();
    if (!file.root().isArray() && !file.root().isMissingNode() && !file.root().isNull()) {
      throw new UnreadableSpecException(file.place("")
          + ": found no list, expected a list of decisions. Begin each with a dash.");
    }
    for (int i = 0; i < file.root().size(); i++) {
      JsonNode entry = file.root().get(i);
      String at = "/" + i;
      if (!entry.isObject()) {
        throw new UnreadableSpecException(
            file.place(at)
                + ": found no mapping, expected a decision with its id. Write it as specs/README.md says.");
      }
      List<String> where = texts(entry.path("where"));
      List<Deviation.Explanation> explains = new ArrayList<>();
      for (int j = 0; j < entry.path("explains").size(); j++) {
        explains.add(explanation(
            file, at + "/explains/" + j, where, entry.path("document").asText()));
      }
      entries.add(new Deviation(
          entry.path("id").asText(),
          entry.path("kind").asText(),
          where,
          entry.path("document").asText(),
          entry.path("lines").asText(),
          entry.path("documented").asText(),
          entry.path("curated").asText(),
          entry.path("reason").asText(),
          entry.path("evidence").asText(),
          explains,
          file.place(at)));
    }
    return entries;
  }

  private static Deviation.Explanation explanation(
      YamlFile file, String at, List<String> where, String document) {
    JsonNode item = file.at(at);
    item.fieldNames().forEachRemaining(key -> {
      if (!KEYS.contains(key)) {
        throw new UnreadableSpecException(
            file.place(at + "/" + key) + ": no key of an explanation. Use one of " + KEYS + ".");
      }
    });
    if (item.path("aspect").asText().isBlank()) {
      throw new UnreadableSpecException(file.place(at)
          + ": an explanation without an aspect. Say what differs, such as aspect: type.");
    }
    return new Deviation.Explanation(
        item.path("aspect").asText(),
        item.has("at") ? texts(item.get("at")) : where,
        item.has("document") ? texts(item.get("document")) : List.of(document),
        value(item, "documented"),
        value(item, "curated"),
        file.place(at));
  }

  private static @Nullable JsonNode value(JsonNode item, String side) {
    JsonNode value = item.get(side);
    return value == null
        ? null
        : value.isTextual() && value.asText().equals(ANY) ? MissingNode.getInstance() : value;
  }

  static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(text -> texts.add(text.asText()));
    return List.copyOf(texts);
  }
}
