package dev.apiscribe.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much the documents document, as it was counted in them by hand for
 * {@code specs/documents.yaml}.
 */
public final class DocumentedCounts {
  private DocumentedCounts() {}

  /** @param what {@code operations}, {@code exchanges} or {@code payloads} */
  public static Map<String, Long> byApi(String what) {
    Map<String, Long> counts = new TreeMap<>();
    for (JsonNode document : YamlFile.read(Path.of("../specs/documents.yaml")).root()) {
      counts.merge(document.path("spec").asText(), document.path(what).asLong(), Long::sum);
    }
    return counts;
  }

  /** Titles and dates of the documents of an API. */
  public static String titles(String api) {
    List<String> titles = new ArrayList<>();
    for (JsonNode document : YamlFile.read(Path.of("../specs/documents.yaml")).root()) {
      if (document.path("spec").asText().equals(api)) {
        titles.add(
            document.path("title").asText() + " (" + document.path("date").asText() + ")");
      }
    }
    return String.join("; ", titles);
  }

  /** Of all APIs. */
  public static int all(String what) {
    return Math.toIntExact(
        byApi(what).values().stream().mapToLong(Long::longValue).sum());
  }
}
