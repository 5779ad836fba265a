package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.Payload;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks a payload against its schema, in the dialect of OpenAPI 3.0. */
public final class SchemaCheck {
  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
      Dialect.builder(Dialects.getOpenApi30()).keyword(new UniqueByKeyword()).build(),
      builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
          .pathType(PathType.JSON_POINTER)
          .locale(Locale.ROOT)
          .formatAssertionsEnabled(true)
          .build()));
  private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

  private SchemaCheck() {}

  /** For a JSON payload. */
  public static List<Check> of(Payload payload) {
    Findings findings = Findings.of(payload, Subject.SCHEMA);
    List<Error> errors = errors(payload.operation().api(), payload.media(), payload.value());
    errors.forEach(error ->
        findings.failed("schema", error.getInstanceLocation().toString(), error.getMessage()));
    if (errors.isEmpty()) {
      findings.passed("schema");
    }
    return findings.checks();
  }

  /** Empty when the value is valid. */
  public static List<Error> errors(String api, DocumentedMedia media, JsonNode value) {
    return COMPILED
        .computeIfAbsent(api + media.schemaPointer(), key -> compile(api, media.schemaPointer()))
        .validate(value);
  }

  // The components travel with the schema, so that its references lead somewhere.
  private static Schema compile(String api, String pointer) {
    JsonNode document = DocumentedApi.named(api).document();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putArray("allOf").add(document.at(pointer));
    root.set("components", document.path("components"));
    return REGISTRY.getSchema(root);
  }
}
