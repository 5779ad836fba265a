package dev.apiscribe.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides whether examples are valid for their schema, in the dialect of the document. */
public final class SchemaJudge {
  private final JsonNode document;
  private final SchemaRegistry registry;
  private final Map<String, Schema> compiled = new HashMap<>();

  public SchemaJudge(JsonNode document) {
    this.document = document;
    boolean is31 = document.path("openapi").asText().startsWith("3.1");
    registry = SchemaRegistry.withDialect(
        is31 ? Dialects.getOpenApi31() : Dialects.getOpenApi30(),
        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ROOT)
            .build()));
  }

  /** Returns why an example is not valid; empty if it is. */
  public String problem(DocumentExample example) {
    try {
      List<Error> errors =
          compiled.computeIfAbsent(example.schema(), this::compile).validate(example.value());
      return errors.isEmpty()
          ? ""
          : errors.get(0).getInstanceLocation() + ": " + errors.get(0).getMessage();
    } catch (RuntimeException | StackOverflowError e) {
      // a pattern that Java does not have, a reference to another file: nothing is known then
      return "it cannot be judged: " + e;
    }
  }

  /** The components travel with the schema, so that its references lead somewhere. */
  private Schema compile(String pointer) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putArray("allOf").add(document.at(pointer));
    root.set("components", document.path("components"));
    root.set("paths", document.path("paths"));
    return registry.getSchema(root);
  }
}
