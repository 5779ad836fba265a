package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.JavaNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of the classes that are printed for the API, its tags and its schemas: a file that
 * needs one of them cannot name a model that has the same name.
 */
final class PrintedNames {
  private static final List<String> OF_TAGS =
      List.of("Client", "AsyncClient", "Operations", "Parameters", "Parts");

  private static final List<String> OF_API =
      List.of("Client", "AsyncClient", "ErrorHandler", "Feature");

  private static final String OF_SCHEMA = "Json";

  private final Set<String> names = new HashSet<>();

  private PrintedNames() {}

  static PrintedNames of(JsonNode document) {
    PrintedNames printed = new PrintedNames();
    String api = document.path("info").path("x-api").path("javaName").asText("");
    OF_API.forEach(end -> printed.names.add(api + end));
    document
        .path("paths")
        .forEach(item -> item.forEach(operation -> {
          String tag = operation.path("tags").path(0).asText("");
          if (!tag.isEmpty()) {
            OF_TAGS.forEach(end -> printed.names.add(JavaNames.type(tag) + end));
          }
        }));
    document
        .path("components")
        .path("schemas")
        .fieldNames()
        .forEachRemaining(name -> printed.names.add(JavaNames.type(name) + OF_SCHEMA));
    return printed;
  }

  boolean has(String type) {
    return names.contains(type);
  }
}
