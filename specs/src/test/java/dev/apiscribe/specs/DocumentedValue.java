package dev.apiscribe.specs;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.SpecTree;
import java.util.ArrayList;
import java.util.List;

/** An example, default or enumerated value, with the schema that it must satisfy. */
record DocumentedValue(String owner, SpecNode value, SpecNode schema, Direction direction) {

  /** A request must not hold read-only properties, a response no write-only ones. */
  enum Direction {
    REQUEST,
    RESPONSE,
    NONE
  }

  /** Every documented value of a bundled spec. */
  static List<DocumentedValue> of(SpecTree bundled) {
    List<DocumentedValue> values = new ArrayList<>();
    for (SpecOperation operation : bundled.operations()) {
      addBody(
          operation.id() + " request",
          operation.node().get("requestBody"),
          Direction.REQUEST,
          values);
      for (SpecNode response : operation.node().get("responses").children()) {
        addBody(operation.id() + " " + response.name(), response, Direction.RESPONSE, values);
      }
    }
    for (SpecNode parameter : bundled.parameters()) {
      addExamples("parameter " + parameter.text("name"), parameter, Direction.REQUEST, values);
    }
    for (SpecNode schema : bundled.schemas()) {
      String owner = "schema " + schema.name();
      add(owner + " example", schema.get("example"), schema, Direction.NONE, values);
      add(owner + " default", schema.get("default"), schema, Direction.NONE, values);
      schema
          .get("enum")
          .children()
          .forEach(it -> add(owner + " enum", it, schema, Direction.NONE, values));
    }
    return values;
  }

  private static void addBody(
      String owner, SpecNode body, Direction direction, List<DocumentedValue> values) {
    body.get("content").children().forEach(media -> addExamples(owner, media, direction, values));
  }

  private static void addExamples(
      String owner, SpecNode at, Direction direction, List<DocumentedValue> values) {
    add(owner, at.get("example"), at.get("schema"), direction, values);
    for (SpecNode example : at.get("examples").children()) {
      add(owner + " " + example.name(), example.get("value"), at.get("schema"), direction, values);
    }
  }

  private static void add(
      String owner,
      SpecNode value,
      SpecNode schema,
      Direction direction,
      List<DocumentedValue> values) {
    if (value.exists() && schema.exists()) {
      values.add(new DocumentedValue(owner, value, schema, direction));
    }
  }
}
