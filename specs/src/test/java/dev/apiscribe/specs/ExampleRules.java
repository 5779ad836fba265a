package dev.apiscribe.specs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
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

  static List<Finding> valid(SpecDocument bundled) {
    List<Finding> findings = new ArrayList<>();
    for (DocumentedValue value : DocumentedValue.of(bundled)) {
      compile(bundled, value)
          .validate(
              value.value().node(),
              context -> context.executionConfig(config -> config
                  .readOnly(value.direction() == Direction.REQUEST)
                  .writeOnly(value.direction() == Direction.RESPONSE)))
          .forEach(error -> {
            Located place =
                new Located(value.value().pointer() + error.getInstanceLocation(), null);
            findings.add(bundled.finding(place, value.owner() + ": " + error.getMessage()));
          });
    }
    return findings;
  }

  /** Every example of the source is there, and is a value: a reader of the bundle needs no other file. */
  static List<Finding> inlined(SpecDocument bundled) {
    return bundled.nodes().stream()
        .flatMap(node -> node.child("examples").children().stream())
        .filter(example -> !example.node().has("value") || example.node().has("externalValue"))
        .map(example -> bundled.finding(example, "expected a value and no externalValue"))
        .toList();
  }

  // The components travel with the schema, so that its references lead somewhere.
  private static Schema compile(SpecDocument bundled, DocumentedValue value) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putArray("allOf").add(value.schema().node());
    root.set("components", bundled.root().path("components"));
    return REGISTRY.getSchema(root);
  }
}
