package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More of everything than a method or a class of Java has room for compiles all the same. */
@Tag("of-documents")
class LargeDocumentsTest {
  private static final ObjectMapper JSON = new JsonMapper();
  private static final int VALUES = 5_000;
  private static final int PARAMETERS = 300;
  /** The most that a method of a server has. */
  private static final int ARGUMENTS = 250;

  private static final int SERVER_VARIABLES = 190;
  private static final int PROPERTIES = 1_500;
  private static final int VARIANTS = 300;

  @TempDir
  Path folder;

  @Test
  void compile() throws IOException {
    Path spec = document(PARAMETERS);
    Path ofServers = document(ARGUMENTS);
    List<Path> sources = new ArrayList<>();
    for (String output : Generation.OUTPUTS) {
      Path printed = folder.resolve(output);
      Generation.printUnparsed(output.startsWith("server") ? ofServers : spec, output, printed)
          .keySet()
          .forEach(file -> sources.add(printed.resolve(file)));
    }

    assertThat(Compilation.messages(sources, Files.createDirectory(folder.resolve("classes"))))
        .isEmpty();
  }

  @Test
  void saySoWhereAMethodOrAClassHasNoRoom() throws IOException {
    Path spec = document(PARAMETERS);
    Path ofClients = document(3 * PARAMETERS);
    assertThatThrownBy(() -> Generation.readUnparsed(spec, "server-spring"))
        .hasMessage(
            spec + "#/paths/~1all/post/parameters: found 300 parameters, and a method of Java"
                + " has room for 250. Leave out the output server-spring, or some of them.");
    assertThatThrownBy(() -> Generation.readUnparsed(ofClients, "client"))
        .hasMessage(
            ofClients + "#/paths/~1all/post/parameters: found 450 required parameters, and a"
                + " method of Java has room for 250. Say that some are optional.");
    ObjectNode values = JSON.createObjectNode().put("openapi", "3.0.3");
    values.putObject("info").put("title", "Large");
    ObjectNode schema = values.withObject("/components/schemas/All").put("type", "string");
    for (int i = 0; i < 2 * VALUES; i++) {
      schema.withArray("/enum").add("value" + i);
    }
    Path ofValues =
        Files.writeString(folder.resolve("values.json"), JSON.writeValueAsString(values));
    assertThatThrownBy(() -> Generation.readUnparsed(ofValues, "models"))
        .hasMessage(
            ofValues + "#/components/schemas/All: found 10000 values, and a class of Java has"
                + " room for 6000 of them. Leave out the enumeration, which makes it a text.");
  }

  private Path document(int parameters) throws IOException {
    ObjectNode document = JSON.createObjectNode().put("openapi", "3.0.3");
    document.putObject("info").put("title", "Large").put("version", "1");
    servers(document);
    ObjectNode operation = document
        .putObject("paths")
        .putObject("/all")
        .putObject("post")
        .put("operationId", "sendAll")
        .put("summary", "Send all.");
    operation.putArray("tags").add("large");
    parameters(operation.putArray("parameters"), parameters);
    body(operation.putObject("requestBody")).put("$ref", "#/components/schemas/Wide");
    body(operation.putObject("responses").putObject("200").put("description", "All."))
        .put("$ref", "#/components/schemas/Any");
    schemas(document.putObject("components").putObject("schemas"));
    return Files.writeString(
        folder.resolve("spec" + parameters + ".json"), JSON.writeValueAsString(document));
  }

  private static void servers(ObjectNode document) {
    StringBuilder url = new StringBuilder("https://large.invalid");
    ObjectNode server = document.putArray("servers").addObject();
    ObjectNode variables = server.putObject("variables");
    for (int i = 0; i < SERVER_VARIABLES; i++) {
      url.append("/{part").append(i).append("}");
      variables.putObject("part" + i).put("default", "a").put("description", "The part " + i + ".");
    }
    server.put("url", url.toString());
  }

  private static void parameters(ArrayNode parameters, int count) {
    for (int i = 0; i < count; i++) {
      parameters
          .addObject()
          .put("name", "parameter" + i)
          .put("in", "query")
          .put("required", i % 2 == 0)
          .put("description", "The parameter " + i + ".")
          .putObject("schema")
          .put("type", "string")
          .put("maxLength", 9);
    }
  }

  private static ObjectNode body(ObjectNode owner) {
    return owner.putObject("content").putObject("application/json").putObject("schema");
  }

  private static void schemas(ObjectNode schemas) {
    ObjectNode wide = schemas.putObject("Wide").put("type", "object");
    ArrayNode required = wide.putArray("required");
    ObjectNode properties = wide.putObject("properties");
    for (int i = 0; i < PROPERTIES; i++) {
      ObjectNode property = properties.putObject("property" + i).put("description", "It is " + i);
      property.put("type", i % 2 == 0 ? "string" : "integer");
      if (i % 3 == 0) {
        required.add("property" + i);
      }
    }
    properties.putObject("value").put("$ref", "#/components/schemas/Many");
    ObjectNode many = schemas.putObject("Many").put("type", "string");
    ObjectNode open = schemas.putObject("Open").put("type", "string");
    ArrayNode values = many.putArray("enum");
    ArrayNode known = open.putArray("x-extensible-enum");
    for (int i = 0; i < VALUES; i++) {
      values.add("a value that is number " + i);
      known.add("a value that is number " + i);
    }
    ArrayNode variants = schemas.putObject("Any").putArray("oneOf");
    for (int i = 0; i < VARIANTS; i++) {
      variants.addObject().put("$ref", "#/components/schemas/Variant" + i);
      ObjectNode variant = schemas.putObject("Variant" + i).put("type", "object");
      variant.putArray("required").add("kind");
      ObjectNode own = variant.putObject("properties");
      own.putObject("kind").put("type", "string").putArray("enum").add("kind" + i);
      own.putObject("text").put("type", "string");
    }
  }
}
