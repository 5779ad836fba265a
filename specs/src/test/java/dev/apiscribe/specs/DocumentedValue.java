package dev.apiscribe.specs;

import java.util.ArrayList;
import java.util.List;

/** An example, default or enumerated value, with the schema that it must satisfy. */
record DocumentedValue(String owner, Located value, Located schema, Direction direction) {

  /** A request must not hold read-only members, a response no write-only ones. */
  enum Direction {
    REQUEST,
    RESPONSE,
    NONE
  }

  /** Every documented value of a bundled spec. */
  static List<DocumentedValue> of(SpecDocument bundled) {
    List<DocumentedValue> values = new ArrayList<>();
    for (Operation operation : bundled.operations()) {
      addBody(
          operation.id() + " request",
          operation.at().child("requestBody"),
          Direction.REQUEST,
          values);
      for (Located response : operation.at().child("responses").children()) {
        addBody(operation.id() + " " + response.name(), response, Direction.RESPONSE, values);
      }
    }
    for (Located parameter : bundled.parameters()) {
      addExamples("parameter " + parameter.text("name"), parameter, Direction.REQUEST, values);
    }
    for (Located schema : bundled.schemas()) {
      String owner = "schema " + schema.name();
      add(owner + " example", schema.child("example"), schema, Direction.NONE, values);
      add(owner + " default", schema.child("default"), schema, Direction.NONE, values);
      schema
          .child("enum")
          .children()
          .forEach(it -> add(owner + " enum", it, schema, Direction.NONE, values));
    }
    return values;
  }

  private static void addBody(
      String owner, Located body, Direction direction, List<DocumentedValue> values) {
    body.child("content").children().forEach(media -> addExamples(owner, media, direction, values));
  }

  private static void addExamples(
      String owner, Located at, Direction direction, List<DocumentedValue> values) {
    add(owner, at.child("example"), at.child("schema"), direction, values);
    for (Located example : at.child("examples").children()) {
      add(
          owner + " " + example.name(),
          example.child("value"),
          at.child("schema"),
          direction,
          values);
    }
  }

  private static void add(
      String owner,
      Located value,
      Located schema,
      Direction direction,
      List<DocumentedValue> values) {
    if (value.exists() && schema.exists()) {
      values.add(new DocumentedValue(owner, value, schema, direction));
    }
  }
}
