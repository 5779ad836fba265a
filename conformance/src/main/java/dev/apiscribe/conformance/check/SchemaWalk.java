package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Goes through a value and its schema side by side. */
final class SchemaWalk {
  private final Predicate<DocumentedSchema> wanted;
  private final List<String> found = new ArrayList<>();

  private SchemaWalk(Predicate<DocumentedSchema> wanted) {
    this.wanted = wanted;
  }

  /** JSON Pointers of the values that are there and whose schema is wanted. */
  static List<String> places(
      DocumentedSchema schema, JsonNode value, Predicate<DocumentedSchema> wanted) {
    SchemaWalk walk = new SchemaWalk(wanted);
    walk.visit(schema, value, "");
    return walk.found;
  }

  private void visit(DocumentedSchema schema, JsonNode value, String pointer) {
    if (wanted.test(schema)) {
      found.add(pointer);
    }
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        visit(schema.items(), value.get(i), pointer + "/" + i);
      }
    } else if (value.isObject()) {
      Map<String, DocumentedSchema> named = schema.properties();
      DocumentedSchema others = schema.additionalPropertySchema();
      value.properties().forEach(property -> {
        DocumentedSchema of = named.getOrDefault(property.getKey(), others);
        if (of != null) {
          visit(of, property.getValue(), pointer + JsonPointers.step(property.getKey()));
        }
      });
    }
  }
}
