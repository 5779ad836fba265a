package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.keyword.OpenApiFiles;
import dev.apiscribe.generator.internal.keyword.UnsupportedKeywordsException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.YamlFile;

/**
 * Turns a document of OpenAPI 3.0 or 3.1 into the form that readers know, which is OpenAPI 3.0: a
 * document that has the form already is not changed.
 */
public final class Adaptation {
  private Adaptation() {}

  /**
   * Reads and adapts a document; fails with {@link IllegalArgumentException} if it cannot be read,
   * or is not OpenAPI 3.0 or 3.1.
   *
   * @param location a file, an address, or the name of a resource on the class path, whose
   *     references are sound
   */
  public static AdaptedDocument of(String location) {
    return of(location, NameLock.none());
  }

  /**
   * Does the same with names that were given before.
   *
   * @param lock to which the names of all schemas are added
   */
  public static AdaptedDocument of(String location, NameLock lock) {
    OpenApiFiles files = new OpenApiFiles();
    return of(files.read(location), files, lock);
  }

  /**
   * Does the same for a document that a program has.
   *
   * @param name for messages
   */
  public static AdaptedDocument ofText(String json, String name) {
    return of(YamlFile.of(name, Json.parse(json)), new OpenApiFiles(), NameLock.none());
  }

  private static AdaptedDocument of(YamlFile document, OpenApiFiles files, NameLock lock) {
    JsonNode root = document.root();
    String version = root.path("openapi").asText("");
    if (!root.isObject() || !version.matches("3\\.[01](\\..*)?")) {
      throw UnsupportedKeywordsException.ofVersion(document.name(), root);
    }
    Draft draft = new Draft(document, lock);
    adapt(draft, files, version.startsWith("3.1"));
    return new AdaptedDocument(draft);
  }

  private static void adapt(Draft draft, OpenApiFiles files, boolean is31) {
    ObjectNode root = draft.root();
    version(draft, is31);
    new MisplacedValues(draft).document(root);
    new Anchors(draft).run();
    ComponentNames names = new ComponentNames(draft);
    new OtherFiles(draft, files, names).document(root);
    new References(draft, names).run();
    new SchemaDialect(draft, is31).document(root);
    new MediaTypes(draft).document(root);
    new AnyMediaType(draft).document(root);
    new Discriminators(draft).run();
    new Webhooks(draft).run();
    new Operations(draft, new ApiInfo(draft).run()).run();
    new Parameters(draft).run();
    new SameRequests(draft).run();
    ComponentNames javaNames = new ComponentNames(draft);
    new Renames(draft, javaNames).run();
    JsonBodies bodies = new JsonBodies(draft);
    bodies.run();
    new Shapes(draft, javaNames).run();
    bodies.refer();
    new SelfContained(draft).run();
    new Styles(draft).document(root);
    new Leftovers(draft).document(root);
    new SecuritySchemes(draft).run();
    new Servers(draft).run();
    new ErrorEnvelope(draft).run();
    new Responses(draft).document(root);
    if (root.get("components") instanceof ObjectNode components) {
      components.remove(PartKind.PATH_ITEM.section()); // those of paths are in them
    }
  }

  private static void version(Draft draft, boolean is31) {
    ObjectNode root = draft.root();
    if (is31 || !root.path("openapi").asText().matches("3\\.0\\.\\d+")) {
      root.put("openapi", "3.0.3");
    }
    root.remove("jsonSchemaDialect");
    if (is31 && root.get("info") instanceof ObjectNode info) {
      info.remove("summary"); // no Java says it
      if (info.get("license") instanceof ObjectNode license) {
        license.remove("identifier");
      }
    }
    JsonNode webhooks = root.remove("webhooks");
    if (webhooks != null && !webhooks.isEmpty()) {
      root.set("x-webhooks", webhooks);
    }
  }
}
