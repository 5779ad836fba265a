package dev.apiscribe.specs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.specs.DocumentedValue.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every example of a bundled spec satisfies its schema. */
final class ExampleRules {
  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
      Dialects.getOpenApi30(),
      builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
          .pathType(PathType.JSON_POINTER)
          .locale(Locale.ROOT)
          .formatAssertionsEnabled(true)
          .build()));

  private ExampleRules() {}

  static List<Finding> valid(SpecTree bundled) {
    List<Finding> findings = new ArrayList<>();
    for (DocumentedValue value : DocumentedValue.of(bundled)) {
      compile(bundled, value)
          .validate(
              value.value().value(),
              context -> context.executionConfig(config -> config
                  .readOnly(value.direction() == Direction.REQUEST)
                  .writeOnly(value.direction() == Direction.RESPONSE)))
          .forEach(error -> {
            String place = value.value().pointer() + error.getInstanceLocation();
            findings.add(new Finding(
                bundled.file().name(), place, value.owner() + ": " + error.getMessage()));
          });
    }
    return findings;
  }

  /**
   * Every example of the source is there, and is a value: a reader of the bundle needs no other
   * file.
   */
  static List<Finding> inlined(SpecTree bundled) {
    return bundled.nodes().stream()
        .flatMap(node -> node.get("examples").children().stream())
        .filter(example -> !example.value().has("value") || example.value().has("externalValue"))
        .map(example -> Finding.of(example, "expected a value and no externalValue"))
        .toList();
  }

  // The components travel with the schema, so that its references lead somewhere.
  private static Schema compile(SpecTree bundled, DocumentedValue value) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putArray("allOf").add(value.schema().value());
    root.set("components", bundled.at("/components").value());
    return REGISTRY.getSchema(root);
  }
}
