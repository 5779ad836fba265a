package dev.apiscribe.generator.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.FileName;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.openapi.ExampleName;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.YamlFile;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The mappings of an API, one file for each operation. */
public final class ApiMappings {
  /** WireMock takes any other for several segments, or for the end of a path. */
  private static final Pattern PARAMETER = Pattern.compile("\\{[^/{}*%?#]+}");

  private ApiMappings() {}

  /**
   * Fails with {@link IllegalArgumentException} when no response is known for something documented;
   * the message has its JSON Pointer.
   *
   * @param spec bundled
   * @return by file name
   */
  public static Map<String, JsonNode> of(String api, JsonNode spec) {
    SpecNode root = YamlFile.of(api, spec).node("");
    root.get("paths").properties().values().forEach(ApiMappings::checkPath);
    Map<String, JsonNode> files = new TreeMap<>();
    for (SpecOperation operation : SpecOperation.all(root)) {
      String place = "#" + operation.node().pointer() + "/operationId";
      OperationMappings mappings = new OperationMappings(api, operation);
      String file = FileName.of(ExampleName.of(operation.id()), place) + ".json";
      if (files.put(file, mappings.toJson()) != null) {
        throw new IllegalArgumentException(
            place + ": another operation has its file " + file + ". Rename one of them.");
      }
    }
    return files;
  }

  private static void checkPath(SpecNode path) {
    if (!PlainText.of(path.name()).equals(path.name())) {
      throw new IllegalArgumentException(
          path.pointer()
              + ": found a path with characters that no request can have in its address. Write them percent-encoded.");
    }
    if (PARAMETER.matcher(path.name()).replaceAll("").matches(".*[{}].*")) {
      throw new IllegalArgumentException(
          path.pointer()
              + ": found a parameter with slashes, braces, stars, percent signs, question marks or hashes in its name. Rename it.");
    }
  }
}
