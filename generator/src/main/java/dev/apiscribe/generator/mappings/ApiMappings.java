package dev.apiscribe.generator.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.FileName;
import dev.apiscribe.generator.internal.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The mappings of an API, one file for each operation. */
public final class ApiMappings {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** WireMock takes any other for several segments, or for the end of a path. */
  private static final Pattern PARAMETER = Pattern.compile("\\{[^/{}*%?#]+}");

  private ApiMappings() {}

  /**
   * Fails with {@link IllegalArgumentException} when no answer is known for something documented; the message has its
   * JSON Pointer.
   *
   * @param spec bundled
   * @return by file name
   */
  public static Map<String, JsonNode> of(String api, JsonNode spec) {
    Map<String, JsonNode> files = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : spec.path("paths").properties()) {
      if (!PlainText.of(path.getKey()).equals(path.getKey())) {
        throw new IllegalArgumentException(
            "/paths/" + path.getKey().replace("~", "~0").replace("/", "~1")
                + ": found a path with characters that no request can have in its address. Write them percent-encoded.");
      }
      if (PARAMETER.matcher(path.getKey()).replaceAll("").matches(".*[{}].*")) {
        throw new IllegalArgumentException(
            "/paths/" + path.getKey().replace("~", "~0").replace("/", "~1")
                + ": found a parameter with slashes, braces, stars, percent signs, question marks or hashes in its name. Rename it.");
      }
      for (String method : METHODS) {
        if (path.getValue().has(method)) {
          String pointer =
              "/paths/" + path.getKey().replace("~", "~0").replace("/", "~1") + "/" + method;
          var operation = new OperationMappings(
              spec, api, method.toUpperCase(Locale.ROOT), path.getKey(), pointer);
          String file =
              FileName.of(kebab(operation.id()), "#" + pointer + "/operationId") + ".json";
          if (files.put(file, operation.toJson()) != null) {
            throw new IllegalArgumentException("#" + pointer
                + "/operationId: another operation has its file " + file + ". Rename one of them.");
          }
        }
      }
    }
    return files;
  }

  /** As in the names of payloads: {@code create-log-group}. */
  private static String kebab(String id) {
    return id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
